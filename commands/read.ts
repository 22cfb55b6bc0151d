// npm run read -- INPUT.jsonl | - | --html FILE [--url URL]: articles -> what Backstory understands of each, one JSON a line.
import { readFileSync } from 'node:fs';
import { articleIsEnglish } from '../page/is-english.ts';
import { findSavedArticle } from './find-saved-article.ts';
import { loadReaderFromFiles } from './load-reader.ts';
import { parseInputLine, writeReading } from './reading-lines.ts';

const USAGE =
  'usage: npm run --silent read -- INPUT.jsonl   (or - for standard input, or --html FILE.html [--url URL])';

function fail(message: string): never {
  console.error(`backstory: ${message}`);
  process.exit(2);
}

function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    return fail(`cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/** A whole line at a time, so that a reader of the pipe that closes early (`head`) ends the command quietly. */
function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
process.stdout.on('error', () => process.exit(0));

async function readHtml(file: string, url: string | null): Promise<void> {
  const article = findSavedArticle(readInput(file), url);
  if (!article) {
    print({ id: file, title: null, paragraphs: [], mentions: [], offices: [], quotes: [], refs: [] });
    console.error(`backstory: ${file} is no article; the extension does nothing on such a page.`);
    return;
  }
  const paragraphs = article.blocks.map(({ text }) => text);
  const roles = article.blocks.map(({ role }) => role);
  const { title, published, language } = article;
  const found = { title, published, language, paragraphs, roles };
  if (!articleIsEnglish(article)) {
    print({ id: file, mentions: [], offices: [], quotes: [], refs: [], ...found });
    console.error(`backstory: ${file} is not in English; the extension does nothing on such a page.`);
    return;
  }
  const reader = await loadReaderFromFiles();
  print({ ...writeReading(reader.read(article), reader.pack, file, null), ...found });
}

async function readLines(file: string): Promise<void> {
  const reader = await loadReaderFromFiles();
  const lines = readInput(file).split('\n');
  lines.forEach((line, index) => {
    if (!line.trim()) return;
    const input = parseInputLine(line);
    if (typeof input === 'string') fail(`${file}, line ${index + 1}: ${input}`);
    print(writeReading(reader.read(input.article), reader.pack, input.id, input.blockStarts));
  });
}

const args = process.argv.slice(2);
const [first, file, flag, url] = args;
if (!first) fail(USAGE);
if (first === '--html') {
  if (!file || (flag !== undefined && (flag !== '--url' || !url))) fail(USAGE);
  await readHtml(file, url ?? null);
} else {
  if (first.startsWith('--') || args.length > 1) fail(USAGE);
  await readLines(first);
}
