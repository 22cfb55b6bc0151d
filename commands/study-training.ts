// node commands/run.mjs study-training CORPORA_DIR [EVALUATION.jsonl...]: what data, lists and clusters are worth, as a Markdown table.
import path from 'node:path';
import { readFacts } from '../knowledge/read-facts.ts';
import { makeNameLists } from '../training/name-lists.ts';
import { readCorpora, readIds } from '../training/read-corpora.ts';
import { studyTraining } from '../training/study-training.ts';
import { ROOT } from './build-extension.ts';

const [corpora, ...evaluation] = process.argv.slice(2);
if (!corpora) {
  console.error('usage: node commands/run.mjs study-training CORPORA_DIR [EVALUATION.jsonl...]');
  process.exit(2);
}
const measured = new Set(evaluation.flatMap(readIds));
const documents = readCorpora(corpora).filter(({ id }) => !measured.has(id));
const lists = makeNameLists(readFacts(path.join(ROOT, 'knowledge', 'facts')).records, documents);
console.log('| first-pass model of | F1 on documents held out |\n|---|---|');
for (const [name, score] of studyTraining(documents, lists)) console.log(`| ${name} | ${score.toFixed(1)} |`);
