// What two tables know of a senator -> since when the seat is held.
import { expect, it } from 'vitest';
import { findSenateStart } from './import-legislators.ts';

const cases: [string, string | null, { senate: string | null; house: boolean } | undefined, string | null][] =
  [
    ['a representative before', '1995-01-04', { senate: '2003-01-07', house: true }, '2003-01-07'],
    [
      'a senator since before the table of office-holders',
      '1981-01-05',
      { senate: '1999-01-03', house: false },
      null,
    ],
    ['a representative there, a senator since', '2013-01-03', { senate: null, house: true }, null],
    ['new to Congress', '2023-01-03', undefined, '2023-01-03'],
  ];
for (const [who, inCongress, seats, start] of cases) {
  it(`${who}: ${start}`, () => expect(findSenateStart(inCongress, seats)).toBe(start));
}
