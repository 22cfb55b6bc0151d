// The memory in a fresh IndexedDB: limits, eviction, deletion, versions, files.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportMemory, importMemory } from './memory-file.ts';
import {
  addRemarks,
  deleteAllRemarks,
  deleteRemarks,
  deleteSiteRemarks,
  listRemarks,
  listRemarksBy,
  MEMORY_NAME,
  MEMORY_VERSION,
  type RememberedRemark,
} from './memory-store.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function remark(id: string, changes: Partial<RememberedRemark> = {}): RememberedRemark {
  return {
    id,
    speaker: null,
    speakerName: 'Ann Smith',
    words: 'The bridge will open in spring.',
    occasion: null,
    said: null,
    title: 'Bridge to open',
    url: 'https://news.example/bridge',
    site: 'news.example',
    published: '2024-03-01',
    read: '2024-03-02',
    ...changes,
  };
}

const ids = async () => (await listRemarks()).map(({ id }) => id);

describe('keeping', () => {
  it('keeps a remark once, however often it is read', async () => {
    await addRemarks([remark('a')]);
    await addRemarks([remark('a'), remark('b')]);
    expect((await ids()).sort()).toEqual(['a', 'b']);
  });

  it('evicts what was read longest ago above the limit', async () => {
    const days = ['2024-01-03', '2024-01-01', '2024-01-02', '2024-01-04'];
    await addRemarks(
      days.map((read) => remark(read, { read })),
      3,
    );
    expect(await ids()).toEqual(['2024-01-04', '2024-01-03', '2024-01-02']);
  });

  it('finds the remarks of one speaker', async () => {
    await addRemarks([remark('a'), remark('b', { speakerName: 'Bo Li' })]);
    expect((await listRemarksBy('Bo Li')).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('deleting', () => {
  it('deletes one, those of a site, or all', async () => {
    await addRemarks([remark('a'), remark('b'), remark('c', { site: 'other.example' }), remark('d')]);
    await deleteRemarks(['a']);
    expect((await ids()).sort()).toEqual(['b', 'c', 'd']);
    expect(await deleteSiteRemarks('news.example')).toBe(2);
    expect(await ids()).toEqual(['c']);
    await deleteAllRemarks();
    expect(await ids()).toEqual([]);
  });
});

describe('versions', () => {
  it('makes the first version from nothing', async () => {
    await addRemarks([]);
    const database = await openDB(MEMORY_NAME);
    expect(database.version).toBe(MEMORY_VERSION);
    expect([...database.transaction('remarks').store.indexNames]).toEqual(['read', 'site', 'speakerName']);
    database.close();
  });

  it('says so when a newer Backstory wrote the memory', async () => {
    (await openDB(MEMORY_NAME, MEMORY_VERSION + 1)).close();
    await expect(listRemarks()).rejects.toThrow(/newer Backstory/);
  });
});

describe('files', () => {
  it('come back as they went', async () => {
    const kept = [remark('a', { said: '2023-06', occasion: 'a forum' }), remark('b', { read: '2024-03-01' })];
    await addRemarks(kept);
    const text = await exportMemory();
    await deleteAllRemarks();
    expect(await importMemory(text)).toBe(2);
    expect(await listRemarks()).toEqual(kept);
  });

  const wrong: [string, string, RegExp][] = [
    ['no JSON', 'hello', /not JSON/],
    ['another format', '{"format":"x","version":1,"remarks":[]}', /format/],
    ['a later version', '{"format":"backstory-memory","version":9,"remarks":[]}', /version/],
    [
      'an unknown field',
      JSON.stringify({ format: 'backstory-memory', version: 1, remarks: [{ ...remark('a'), x: 1 }] }),
      /remarks › 0/,
    ],
    [
      'a script address',
      JSON.stringify({
        format: 'backstory-memory',
        version: 1,
        remarks: [remark('a', { url: 'javascript:alert(1)' })],
      }),
      /url/,
    ],
    [
      'one bad among good',
      JSON.stringify({
        format: 'backstory-memory',
        version: 1,
        remarks: [remark('a'), remark('b', { read: 'today' })],
      }),
      /remarks › 1/,
    ],
  ];
  for (const [name, text, message] of wrong) {
    it(`refuses ${name} and imports nothing`, async () => {
      await expect(importMemory(text)).rejects.toThrow(message);
      expect(await listRemarks()).toEqual([]);
    });
  }
});
