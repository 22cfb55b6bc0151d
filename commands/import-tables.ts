// npm run import-tables -- FOLDER: tables of facts -> text files under knowledge/facts and SOURCES.md, with a count of each kind.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { FACTS } from '../knowledge/ensure-pack.ts';
import { describeSources } from '../knowledge/import/describe-sources.ts';
import { importAll } from '../knowledge/import/import-all.ts';
import { writeShards } from '../knowledge/import/write-shards.ts';
import { readOwnPeople, readSources } from '../knowledge/read-facts.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run import-tables -- FOLDER');
  process.exit(2);
}
const sourceFile = path.join(FACTS, '..', 'sources.tsv');
const sources = readSources(sourceFile);
const records = importAll(folder, readOwnPeople(FACTS, sources));
writeShards(FACTS, records, sources);
writeFileSync(path.join(FACTS, '..', 'SOURCES.md'), describeSources(sourceFile, records));
const counts = new Map<string, number>();
for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1);
console.log([...counts].map(([kind, count]) => `${count} ${kind}`).join(', '));
