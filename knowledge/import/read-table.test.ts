// The text of a table -> cells by column.
import { expect, it } from 'vitest';
import { parseTable } from './read-table.ts';

it.each([
  ['Ada', 'Ada'],
  [' Ada ', 'Ada'],
  ['Crain&#39;s &amp; Sons', "Crain's & Sons"],
  ['a &quot;b&quot;', 'a "b"'],
  ['&amp;#39;', '&#39;'],
  ['&lt;', '&lt;'],
])('reads “%s” as “%s”', (cell, expected) => {
  const [row] = parseTable(`id\tname\n1\t${cell}\n`);
  expect(row?.('name')).toBe(expected);
});

it('reads a short row as empty and refuses a column that is not there', () => {
  const [row] = parseTable('id\tname\n1\n');
  expect(row?.('name')).toBe('');
  expect(() => row?.('born')).toThrow('the table has no column “born”');
});
