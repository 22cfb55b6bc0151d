// A file that the reader chose -> a stored pack, or an error that says what is wrong with it.
import { buildUserPack } from '../knowledge/user-pack.ts';
import { storePack } from './pack-store.ts';

/**
 * Builds and stores a pack: all of it or, when anything is wrong, nothing. Returns the number of records and remarks.
 * Throws an Error in words for the reader.
 */
export async function importPack(file: File): Promise<number> {
  const { buffer, records, remarks } = buildUserPack(await file.text());
  const added = new Date().toISOString().slice(0, 10);
  await storePack({ name: file.name, records: records + remarks, added, buffer });
  return records + remarks;
}
