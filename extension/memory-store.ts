// Remarks met while reading <-> IndexedDB of the extension's own origin.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** One remark that the reader met in an article. */
export interface RememberedRemark {
  /** Made of the article's address and the words: reading an article twice keeps a remark once. */
  readonly id: string;
  /** Id of the speaker's fact record; null when the speaker is in no pack. */
  readonly speaker: string | null;
  readonly speakerName: string;
  readonly words: string;
  /** Where it was said as far as the article told; null when it did not. */
  readonly occasion: string | null;
  /** ISO date of the saying, may be partial; null when the article did not tell. */
  readonly said: string | null;
  readonly title: string;
  readonly url: string;
  /** Host of `url`, for "forget this site". */
  readonly site: string;
  /** ISO day of the article's publication, or null. */
  readonly published: string | null;
  /** ISO day on which the reader read it. */
  readonly read: string;
}

interface MemorySchema extends DBSchema {
  remarks: {
    key: string;
    value: RememberedRemark;
    indexes: { speakerName: string; site: string; read: string };
  };
}

export type MemoryDatabase = IDBPDatabase<MemorySchema>;

export const MEMORY_NAME = 'backstory-memory';
export const MEMORY_VERSION = 1;

/** About 10 MB at 500 bytes each; the oldest go first. */
export const MEMORY_LIMIT = 20_000;

/** Each step takes a database of version `index` to `index + 1`. */
const MIGRATIONS: readonly ((database: MemoryDatabase) => void)[] = [
  (database) => {
    const remarks = database.createObjectStore('remarks', { keyPath: 'id' });
    remarks.createIndex('speakerName', 'speakerName');
    remarks.createIndex('site', 'site');
    remarks.createIndex('read', 'read');
  },
];

/** What went wrong with the memory, in words for the reader. */
export class MemoryError extends Error {
  override readonly name = 'MemoryError';
}

function explain(error: unknown): MemoryError {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') {
    return new MemoryError(
      'The browser has no room left for the memory. Delete some of it, or free disk space.',
    );
  }
  if (name === 'VersionError') {
    return new MemoryError('The memory was written by a newer Backstory. Update Backstory to use it again.');
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new MemoryError(`The memory cannot be used: ${reason}. Cards work without it.`);
}

/**
 * Opens the memory, does one piece of work and closes it: a worker may be stopped at any time, so none is kept open.
 * Throws a MemoryError in words for the reader; then the work is undone.
 */
export async function withMemory<T>(work: (database: MemoryDatabase) => Promise<T>): Promise<T> {
  let database: MemoryDatabase | null = null;
  try {
    database = await openDB<MemorySchema>(MEMORY_NAME, MEMORY_VERSION, {
      upgrade: (opened, from) => {
        for (const migrate of MIGRATIONS.slice(from)) migrate(opened);
      },
    });
    return await work(database);
  } catch (error) {
    throw error instanceof MemoryError ? error : explain(error);
  } finally {
    database?.close();
  }
}

/** Adds remarks, or replaces those of the same id, and evicts the oldest above the limit: all or nothing. */
export function addRemarks(remarks: readonly RememberedRemark[], limit = MEMORY_LIMIT): Promise<void> {
  return withMemory(async (database) => {
    const transaction = database.transaction('remarks', 'readwrite');
    const puts = remarks.map((remark) => transaction.store.put(remark));
    await Promise.all(puts);
    let surplus = (await transaction.store.count()) - limit;
    let oldest = surplus > 0 ? await transaction.store.index('read').openCursor() : null;
    while (oldest && surplus > 0) {
      await oldest.delete();
      surplus -= 1;
      oldest = await oldest.continue();
    }
    await transaction.done;
  });
}

/** All remarks, newest read first. */
export function listRemarks(): Promise<RememberedRemark[]> {
  return withMemory(async (database) => (await database.getAllFromIndex('remarks', 'read')).reverse());
}

/** All remarks of speakers with exactly this name. */
export function listRemarksBy(speakerName: string): Promise<RememberedRemark[]> {
  return withMemory((database) => database.getAllFromIndex('remarks', 'speakerName', speakerName));
}

/** Deletes remarks by their ids, in one transaction. */
export function deleteRemarks(ids: readonly string[]): Promise<void> {
  return withMemory(async (database) => {
    const transaction = database.transaction('remarks', 'readwrite');
    await Promise.all(ids.map((id) => transaction.store.delete(id)));
    await transaction.done;
  });
}

/** Deletes all remarks met on one site. Returns how many. */
export function deleteSiteRemarks(site: string): Promise<number> {
  return withMemory(async (database) => {
    const transaction = database.transaction('remarks', 'readwrite');
    const keys = await transaction.store.index('site').getAllKeys(site);
    await Promise.all(keys.map((key) => transaction.store.delete(key)));
    await transaction.done;
    return keys.length;
  });
}

/** Deletes everything. */
export function deleteAllRemarks(): Promise<void> {
  return withMemory((database) => database.clear('remarks'));
}
