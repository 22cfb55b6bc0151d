// Dated offices -> the role on a day, and the timeline.
import { describe, expect, it } from 'vitest';
import { completeRecord } from '../../knowledge/fact-rows.ts';
import type { FactRecord, Office } from '../../knowledge/record.ts';
import { listRoles, roleOnDate } from './roles-on-date.ts';

/** "President of Utopia 2019-03 2024 10": title, start, end ("-" for none), rank. */
function office(line: string, changes: Partial<Office> = {}): Office {
  const [, title = '', start = '', end = '', rank = ''] = /^(.*) (\S+) (\S+) (\d+)$/.exec(line) ?? [];
  const date = (text: string) => (text === '-' ? null : text);
  return {
    title,
    start: date(start),
    end: date(end),
    rank: Number(rank),
    asOf: null,
    country: null,
    ...changes,
  };
}
const person = (...offices: Office[]): FactRecord =>
  completeRecord({
    id: 'b:1',
    kind: 'person',
    name: 'Ann Smith',
    description: 'Utopian politician',
    offices,
  });

const career = person(
  office('Foreign minister of Utopia 2010-02 2019-03-20 8'),
  office('President of Utopia 2019-03-20 - 10', { asOf: '2025-06' }),
);

describe('the role on a day', () => {
  const cases: [name: string, record: FactRecord, day: string | null, role: string][] = [
    ['held then', career, '2015-01-01', 'Foreign minister of Utopia since 2010'],
    ['the higher of two on the day of the change', career, '2019-03-20', 'President of Utopia since 2019'],
    ['held still', career, '2025-05-01', 'President of Utopia since 2019'],
    ['of which no end is known', career, '2026-02-01', 'President of Utopia, as of June 2025'],
    ['none yet', career, '2005-01-01', 'Utopian politician'],
    ['today', career, null, 'President of Utopia since 2019'],
    [
      'no longer held',
      person(office('Mayor of Nowhere 2001 2005 5')),
      '2020-01-01',
      'Mayor of Nowhere, 2001 – 2005',
    ],
    [
      'of one year',
      person(office('Mayor of Nowhere 2001-02 2001-12 5')),
      '2020-01-01',
      'Mayor of Nowhere, 2001',
    ],
    ['without offices', person(), '2020-01-01', 'Utopian politician'],
  ];
  it.each(cases)('%s', (_, record, day, role) => {
    expect(roleOnDate(record, day)).toBe(role);
  });
});

/** "title | dates", with a star where it is held. */
const told = (record: FactRecord, day: string | null) =>
  listRoles(record, day).map(({ title, dates, held }) => `${held ? '* ' : ''}${title} | ${dates}`);

describe('the timeline', () => {
  it('has what came later, what was held that day, and what came before', () => {
    expect(told(career, '2015-01-01')).toEqual([
      'President of Utopia | 20 March 2019 – now (as of June 2025)',
      '* Foreign minister of Utopia | February 2010 – 20 March 2019',
    ]);
  });

  it('has the highest of several held at once first', () => {
    const record = person(
      office('Chairman of the council 2022-01 - 6'),
      office('President of Utopia 2019-03 - 10'),
      office('Mayor of Nowhere 2001 2005 5'),
    );
    expect(told(record, '2023-01-01').map((line) => line.split(' |')[0])).toEqual([
      '* President of Utopia',
      '* Chairman of the council',
      'Mayor of Nowhere',
    ]);
  });

  it('joins the terms of one office', () => {
    const record = person(
      office('President of Utopia 2000-05 2008-05 10'),
      office('President of Utopia 2012-05 - 10', { asOf: '2026-01' }),
    );
    expect(told(record, '2005-01-01')).toEqual([
      '* President of Utopia | 2000 – 2008, 2012 – now (as of January 2026)',
    ]);
  });

  it('counts many terms', () => {
    const terms = ['2001 2004', '2006 2008', '2010 2012', '2014 2015'];
    expect(told(person(...terms.map((term) => office(`Member of the Senate ${term} 4`))), null)).toEqual([
      'Member of the Senate | 2001 – 2015, in 4 terms',
    ]);
  });

  it('tells an office once that two sources name in other words', () => {
    const record = person(
      office('Permanent representative of Utopia to the UN 1994 2004-07 5'),
      office('Permanent Representative to the UN of Utopia 1994-09 2004-07-12 5'),
    );
    expect(told(record, null)).toHaveLength(1);
  });

  it('keeps two offices of the same days apart', () => {
    const record = person(
      office('Deputy prime minister of Kazakhstan 2023-04-03 2025 7', { country: 'KZ' }),
      office('Minister of finance of Kazakhstan 2023-04-03 2025 7', { country: 'KZ' }),
    );
    expect(told(record, null)).toHaveLength(2);
  });
});
