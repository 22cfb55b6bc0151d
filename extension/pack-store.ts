// Packs that the reader imported <-> IndexedDB of the extension's own origin.
import { type DBSchema, openDB } from 'idb';
import { browser } from './browser.ts';

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

/** Under this key of the session's memory stands when packs last changed: the background reads anew then. */
const CHANGED = 'packs changed';

const announceChange = (): Promise<void> => browser.storage.session.set({ [CHANGED]: Date.now() });

/** Calls back after each change of the stored packs, whichever page of ours made it. */
export function watchPacks(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && CHANGED in changes) changed();
  });
}

/** Stores a pack. Throws an Error in words for the reader when there are too many; then nothing changes. */
export async function storePack(pack: StoredPack): Promise<void> {
  await withPacks(async (database) => {
    const names = await database.getAllKeys('packs');
    if (names.length >= MOST_PACKS && !names.includes(pack.name)) {
      throw new Error(`There are ${MOST_PACKS} packs already. Remove one first.`);
    }
    await database.put('packs', pack);
  });
  await announceChange();
}

export const listPacks = (): Promise<StoredPack[]> => withPacks((database) => database.getAll('packs'));

/** Removes a pack; one that is not there is no error. */
export async function removePack(name: string): Promise<void> {
  await withPacks((database) => database.delete('packs', name));
  await announceChange();
}
