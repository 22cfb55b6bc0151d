// Offices of several sources -> each once.
import { expect, it } from 'vitest';
import type { Office } from '../../knowledge/record.ts';
import { mergeOffices } from './merge-offices.ts';

/** "President 1989 2019": a title, its start and end, "-" for none, and "@" before the day until which it is known. */
function office(line: string, country: string | null = null): Office {
  const [, title = '', start = '', end = '', asOf] =
    /^(.*?) ([\d-]+) ([\d-]+)(?: @([\d-]+))?$/.exec(line) ?? [];
  const date = (text: string) => (text === '-' ? null : text);
  return { title, start: date(start), end: date(end), asOf: asOf ?? null, rank: 5, country };
}
const write = ({ title, start, end, asOf }: Office): string =>
  `${title} ${start ?? '-'} ${end ?? '-'}${asOf ? ` @${asOf}` : ''}`;

const cases: [name: string, offices: string[], merged: string[]][] = [
  ['overlapping terms', ['Chief 1989 2019', 'Chief 1993-10 2019-04'], ['Chief 1989 2019-04']],
  ['terms that follow on each other', ['Chief 2008-05 2018', 'Chief 2000 2008-03'], ['Chief 2000 2018']],
  [
    'terms with years between',
    ['Chief 2000 2008', 'Chief 2012 2016'],
    ['Chief 2000 2008', 'Chief 2012 2016'],
  ],
  ['an open term after a closed one', ['Chief 2000 2008', 'Chief 2008 - @2025'], ['Chief 2000 - @2025']],
  ['two open terms', ['Chief 2013 - @2022', 'Chief 2018 - @2025'], ['Chief 2013 - @2025']],
  [
    'other words for the same',
    ['Envoy to the Moon 1994 2004', 'Moon envoy 1994-09 2004-07'],
    ['Envoy to the Moon 1994 2004'],
  ],
  [
    'the same words for other years',
    ['Envoy to the Moon 1994 2004', 'Moon envoy 2006 2007'],
    ['Envoy to the Moon 1994 2004', 'Moon envoy 2006 2007'],
  ],
  ['nothing', [], []],
];
it.each(cases)('%s', (_, offices, merged) => {
  expect(mergeOffices(offices.map((line) => office(line))).map(write)).toEqual(merged);
});

it('does not take the country’s name for the office’s', () => {
  const offices = ['President of Kazakhstan 2019 -', 'Kazakh chess champion 2019 -'];
  expect(mergeOffices(offices.map((line) => office(line, 'KZ')))).toHaveLength(2);
});
