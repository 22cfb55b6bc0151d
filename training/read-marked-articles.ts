// A folder of articles with names marked inline ("[P Murat Beisen] of [L Karaganda]") -> documents with names at UTF-16 offsets.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NameType } from '../reading/mentions/labels.ts';
import type { GoldBlock, GoldDocument } from './read-corpora.ts';

const TYPES: Readonly<Record<string, NameType>> = { P: 'PER', L: 'LOC', O: 'ORG', M: 'MISC' };
const MARK = /\[([PLOM]) ([^[\]]+)\]/g;

/** One line without its marks, and the names that stood in them. Throws an Error for a bracket that is no mark. */
export function readMarkedLine(line: string): GoldBlock {
  const names: GoldBlock['names'][number][] = [];
  let text = '';
  let last = 0;
  for (const { 0: mark, 1: letter = '', 2: name = '', index } of line.matchAll(MARK)) {
    text += line.slice(last, index);
    const type = TYPES[letter];
    if (type) names.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    last = index + mark.length;
  }
  text += line.slice(last);
  if (/[[\]]/.test(text)) throw new Error(`a bracket that marks no name: ${text.slice(0, 80)}`);
  return { text, names };
}

/** The articles of one file; "### " and an id begins each, and each further line is a block. */
export function readMarkedArticles(lines: string, corpus: string): GoldDocument[] {
  const articles: { id: string; blocks: GoldBlock[] }[] = [];
  lines.split('\n').forEach((line, index) => {
    if (line.startsWith('### ')) articles.push({ id: line.slice(4).trim(), blocks: [] });
    else if (line.trim()) {
      const article = articles.at(-1);
      if (!article) throw new Error(`line ${index + 1}: no article has begun; begin one by "### id"`);
      try {
        article.blocks.push(readMarkedLine(line.trim()));
      } catch (error) {
        throw new Error(`line ${index + 1}: ${error instanceof Error ? error.message : error}`);
      }
    }
  });
  return articles.map((article) => ({ ...article, corpus, marksMisc: true, silver: false }));
}

/** Reads every *.txt of a folder, by name. Throws an Error naming the file and line that cannot be read. */
export function readArticleFolder(folder: string): GoldDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      try {
        return readMarkedArticles(readFileSync(path.join(folder, file), 'utf8'), path.basename(folder));
      } catch (error) {
        throw new Error(`${file}, ${error instanceof Error ? error.message : error}`);
      }
    });
}
