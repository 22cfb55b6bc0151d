// npm run train -- CORPORA_DIR TABLES_DIR [OUT]: annotated corpora and tables of facts -> the model of names.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readNameLists } from '../training/name-lists.ts';
import { readCorpora } from '../training/read-corpora.ts';
import { trainModel } from '../training/train-model.ts';

const [corpora, tables, out = 'public/model/names.bin'] = process.argv.slice(2);
if (!corpora || !tables) {
  console.error('usage: npm run train -- CORPORA_DIR TABLES_DIR [OUT]');
  process.exit(2);
}
const began = Date.now();
const report = (step: string) => console.error(`${((Date.now() - began) / 1000).toFixed(0)} s: ${step}`);
try {
  const documents = readCorpora(corpora);
  const lists = readNameLists(tables, documents);
  const file = trainModel(documents, lists, report);
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(`${out}.unfinished`, file);
  renameSync(`${out}.unfinished`, out);
  report(`${out}: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} with gzip`);
} catch (error) {
  console.error(`train: ${error instanceof Error ? error.message : error}`);
  process.exit(2);
}
