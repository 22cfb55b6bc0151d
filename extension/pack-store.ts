// Packs that the reader imported <-> IndexedDB of the extension's own origin.
import { type DBSchema, openDB } from 'idb';

/** An imported pack: its built binary and what the settings page lists. */
export interface StoredPack {
  /** The file's name: importing a file of the same name again replaces it. */
  readonly name: string;
  readonly records: number;
  /** ISO day. */
  readonly added: string;
  readonly buffer: ArrayBuffer;
}

interface PackSchema extends DBSchema {
  packs: { key: string; value: StoredPack };
}

/** More would slow every look-up for little; a newsroom has one or two. */
export const MOST_PACKS = 10;

async function withPacks<T>(work: (database: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

const open = () =>
  openDB<PackSchema>('backstory-packs', 1, {
    upgrade: (database) => void database.createObjectStore('packs', { keyPath: 'name' }),
  });

/** Stores a pack. Throws an Error in words for the reader when there are too many; then nothing changes. */
export function storePack(pack: StoredPack): Promise<void> {
  return withPacks(async (database) => {
    const names = await database.getAllKeys('packs');
    if (names.length >= MOST_PACKS && !names.includes(pack.name)) {
      throw new Error(`There are ${MOST_PACKS} packs already. Remove one first.`);
    }
    await database.put('packs', pack);
  });
}

export const listPacks = (): Promise<StoredPack[]> => withPacks((database) => database.getAll('packs'));

export const removePack = (name: string): Promise<void> =>
  withPacks((database) => database.delete('packs', name));
