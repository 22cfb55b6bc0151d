// npm run bench:names -- GOLD.jsonl...: our tagger and compromise on the same articles -> a Markdown table of figures.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPack } from '../knowledge/build-pack.ts';
import { openPack } from '../knowledge/open-pack.ts';
import { compareTaggers } from '../training/compare-taggers.ts';
import { ROOT } from './build-extension.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run bench:names -- GOLD.jsonl...');
  process.exit(2);
}
const readBuffer = (file: string): ArrayBuffer => new Uint8Array(readFileSync(file)).buffer;
// compromise knows no pack: an empty one compares tagger with tagger.
const pack = openPack(buildPack([], []));
const model = readBuffer(path.join(ROOT, 'public', 'model', 'names.bin'));
console.log(
  `Model: ${(gzipSync(new Uint8Array(model), { level: 9 }).length / 1e6).toFixed(2)} MB with gzip\n`,
);
console.log(
  '| set | system | person+place exact F1 | organization exact F1 | MB/s | load, ms | first article, ms |',
);
console.log('|---|---|---|---|---|---|---|');
for (const file of files) {
  for (const row of await compareTaggers(readFileSync(file, 'utf8'), model, pack)) {
    const figures = [row.personPlace, row.organization, row.speed, row.load, row.first];
    console.log(
      `| ${path.basename(file)} | ${row.system} | ${figures.map((f) => f.toFixed(1)).join(' | ')} |`,
    );
  }
}
