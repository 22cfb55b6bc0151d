// Names found -> the line that counts them.
import { expect, it } from 'vitest';
import { countNames, type NameRow } from './Popup.tsx';

const rows = (...states: NameRow['state'][]): NameRow[] =>
  states.map((state, entity) => ({ entity, kind: 'person', name: 'Ann', count: 1, state }));

const lines: [rows: NameRow[], line: string][] = [
  [rows(), '0 names found · 0 known · nothing sent'],
  [rows('known'), '1 name found · 1 known · nothing sent'],
  [
    rows('known', 'unsure', 'unknown', 'unknown'),
    '4 names found · 1 known · 1 unsure · 2 unknown · nothing sent',
  ],
];
it.each(lines)('%#: %s', (found, line) => {
  expect(countNames(found)).toBe(line);
});
