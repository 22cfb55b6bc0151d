// node commands/run.mjs study-training CORPORA_DIR [EVALUATION.jsonl...]: what data, lists and clusters are worth, as a Markdown table.
import { studyTraining } from '../training/study-training.ts';
import { loadTrainingData } from './load-training-data.ts';

const [corpora, ...evaluation] = process.argv.slice(2);
if (!corpora) {
  console.error('usage: node commands/run.mjs study-training CORPORA_DIR [EVALUATION.jsonl...]');
  process.exit(2);
}
const { documents, lists } = loadTrainingData(corpora, evaluation);
console.log('| first-pass model of | F1 on documents held out |\n|---|---|');
for (const [name, score] of studyTraining(documents, lists)) console.log(`| ${name} | ${score.toFixed(1)} |`);
