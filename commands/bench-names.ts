// npm run bench:names -- GOLD.jsonl...: our tagger and compromise on the same articles -> Markdown tables of figures.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPack } from '../knowledge/build-pack.ts';
import { openPack } from '../knowledge/open-pack.ts';
import { compareTaggers, type TaggerFigures } from '../training/compare-taggers.ts';
import { readGoldArticles } from '../training/gold-article.ts';
import { ROOT } from './build-extension.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run bench:names -- GOLD.jsonl...');
  process.exit(2);
}
const readBuffer = (file: string): ArrayBuffer => new Uint8Array(readFileSync(file)).buffer;

function printTable(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cell = (value: string | number) => (typeof value === 'number' ? value.toFixed(1) : value);
  console.log(`| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}`);
  for (const row of rows) console.log(`| ${row.map(cell).join(' | ')} |`);
  console.log('');
}

function cellsOf({ system, headlines, ...figures }: TaggerFigures): (string | number)[] {
  const { personPlace, organization, speed, load, first } = figures;
  const { asIs, titleCase, capitals } = headlines;
  return [system, personPlace, organization, asIs, titleCase, capitals, speed, load, first];
}

// compromise knows no pack: an empty one compares tagger with tagger.
const pack = openPack(buildPack([], []));
const model = readBuffer(path.join(ROOT, 'public', 'model', 'names.bin'));
const packed = gzipSync(new Uint8Array(model), { level: 9 }).length;
console.log(`Model: ${(packed / 1e6).toFixed(2)} MB with gzip\n`);
for (const file of files) {
  const comparison = await compareTaggers(readGoldArticles(readFileSync(file, 'utf8')), model, pack);
  console.log(`${path.basename(file)}, F1 in percent, exact spans:\n`);
  printTable(
    [
      'system',
      'person+place',
      'organization',
      'headline as it is',
      'in Title Case',
      'in capitals',
      'MB/s',
      'load, ms',
      'first article, ms',
    ],
    comparison.rows.map(cellsOf),
  );
  printTable(
    ['confidence', 'share right', 'names'],
    comparison.confidence.map(({ confidence, right, names }) => [
      confidence.toFixed(2),
      right.toFixed(2),
      String(names),
    ]),
  );
  if (comparison.genres.length > 0) printTable(['genre', 'person+place'], comparison.genres);
}
