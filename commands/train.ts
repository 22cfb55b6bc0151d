// npm run train -- CORPORA_DIR [OUT [EVALUATION.jsonl...]]: annotated corpora and the project's facts -> the model of names.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { trainModel } from '../training/train-model.ts';
import { ROOT } from './build-extension.ts';
import { loadTrainingData } from './load-training-data.ts';

const [corpora, out = path.join(ROOT, 'public', 'model', 'names.bin'), ...evaluation] = process.argv.slice(2);
if (!corpora) {
  console.error('usage: npm run train -- CORPORA_DIR [OUT [EVALUATION.jsonl...]]');
  process.exit(2);
}
const began = Date.now();
const report = (step: string) => console.error(`${((Date.now() - began) / 1000).toFixed(0)} s: ${step}`);
try {
  const { documents, lists } = loadTrainingData(corpora, evaluation);
  const file = trainModel(documents, lists, report);
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(`${out}.unfinished`, file);
  renameSync(`${out}.unfinished`, out);
  report(`${out}: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} with gzip`);
} catch (error) {
  console.error(`train: ${error instanceof Error ? error.message : error}`);
  process.exit(2);
}
