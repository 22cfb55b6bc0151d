// Words to search for -> the remembered remarks that hold them all.
import { expect, it } from 'vitest';
import { type MemoryRow, searchRows } from './MemoryList.tsx';

const row = (id: string, changes: Partial<MemoryRow>): MemoryRow => ({
  id,
  speakerName: 'Ann Smith',
  words: 'The bridge opens in spring.',
  occasion: null,
  said: null,
  title: 'Bridge to open',
  url: 'https://post.example/bridge',
  site: 'post.example',
  published: null,
  read: '2 March 2024',
  ...changes,
});
const rows = [
  row('smith', {}),
  row('li', { speakerName: 'Bo Li', words: 'Trains are late.', title: 'Trains', occasion: 'a rail forum' }),
];

const searches: [search: string, ids: string[]][] = [
  ['', ['smith', 'li']],
  ['  ', ['smith', 'li']],
  ['SMITH bridge', ['smith']],
  ['bridge smith late', []],
  ['forum', ['li']],
  ['post.example', ['smith', 'li']],
];
it.each(searches)('“%s” finds %j', (search, ids) => {
  expect(searchRows(rows, search).map(({ id }) => id)).toEqual(ids);
});
