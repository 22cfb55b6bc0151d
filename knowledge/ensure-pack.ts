// The facts -> public/packs/backstory.pack, built when it is missing or older than they are.
import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPack } from './build-pack.ts';
import { readFacts } from './read-facts.ts';

const HERE = path.dirname(fileURLToPath(import.meta.url));
export const FACTS = path.join(HERE, 'facts');
const PACK_FILE = path.join(HERE, '..', 'public', 'packs', 'backstory.pack');

const timeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When anything that a pack is made of last changed: the facts, and the builder itself. */
function newestInput(): number {
  const names = readdirSync(HERE, { recursive: true, encoding: 'utf8' });
  return Math.max(...names.map((name) => timeOf(path.join(HERE, name))));
}

/** Path of an up-to-date pack. Rejects with a FactError when the facts are wrong; an older pack is then left alone. */
export async function ensurePack(): Promise<string> {
  if (timeOf(PACK_FILE) >= newestInput()) return PACK_FILE;
  const { records, remarks, sources } = readFacts(FACTS);
  mkdirSync(path.dirname(PACK_FILE), { recursive: true });
  // Written beside and then renamed: a build that is stopped halfway leaves no half pack.
  const unfinished = `${PACK_FILE}.${process.pid}`;
  writeFileSync(unfinished, new Uint8Array(buildPack(records, remarks, sources)));
  renameSync(unfinished, PACK_FILE);
  return PACK_FILE;
}
