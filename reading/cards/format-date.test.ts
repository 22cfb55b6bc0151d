// ISO dates of every kind -> as cards write them.
import { describe, expect, it } from 'vitest';
import { formatDate, formatRange, formatYear, isBefore } from './format-date.ts';

const dates: [iso: string, written: string][] = [
  ['2022-06-17', '17 June 2022'],
  ['2022-06-01', '1 June 2022'],
  ['2022-06', 'June 2022'],
  ['2022', '2022'],
  ['0476-09-04', '4 September 476'],
  ['-0044-03-15', '15 March 44 BC'],
  ['-0044', '44 BC'],
  ['2022-13-01', '2022'],
  ['last week', 'last week'],
  ['', ''],
];
it.each(dates)('writes %s as “%s”', (iso, written) => {
  expect(formatDate(iso)).toBe(written);
});

const ranges: [start: string | null, end: string | null, written: string][] = [
  ['2019-03-20', '2024-06', '20 March 2019 – June 2024'],
  ['2019', '2019', '2019'],
  ['2019', null, 'since 2019'],
  [null, '2019-03', 'until March 2019'],
  [null, null, ''],
];
it.each(ranges)('writes %s to %s as “%s”', (start, end, written) => {
  expect(formatRange(start, end)).toBe(written);
});

it('takes the year out of a date', () => {
  expect(['2022-06-17', '-0044'].map(formatYear)).toEqual(['2022', '44 BC']);
});

describe('before', () => {
  const orders: [one: string, other: string, before: boolean][] = [
    ['2018', '2019-03', true],
    ['2019-02-28', '2019-03', true],
    ['2019', '2019-03', false],
    ['2019-03', '2019', false],
    ['2020', '2019-03', false],
    ['-0044', '2019', true],
    ['-0044', '-0027', true],
    ['2019', '-0044', false],
  ];
  it.each(orders)('%s before %s: %s', (one, other, before) => {
    expect(isBefore(one, other)).toBe(before);
  });
});
