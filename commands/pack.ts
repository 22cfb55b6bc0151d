// npm run pack -- FILE.json|FILE.tsv [OUT.pack]: a list of facts -> a pack, or what is wrong with the list.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { buildUserPack, UserPackError } from '../knowledge/user-pack.ts';

const [file, out] = process.argv.slice(2);
if (!file) {
  console.error('usage: npm run pack -- FILE.json|FILE.tsv [OUT.pack]   (docs/packs.md describes the file)');
  process.exit(2);
}
try {
  const { buffer, records, remarks } = buildUserPack(readFileSync(file, 'utf8'));
  const target = out ?? `${file.replace(/\.(?:json|tsv)$/i, '')}.pack`;
  writeFileSync(`${target}.unfinished`, new Uint8Array(buffer));
  renameSync(`${target}.unfinished`, target);
  console.log(`${target}: ${records} records, ${remarks} remarks, ${buffer.byteLength} bytes`);
} catch (error) {
  if (!(error instanceof UserPackError) && !(error instanceof Error && 'code' in error)) throw error;
  console.error(`backstory: ${file}: ${error.message}`);
  process.exit(2);
}
