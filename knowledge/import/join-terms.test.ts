// Terms of one person from several tables -> each spell once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Office } from '../record.ts';
import { joinTerms } from './join-terms.ts';

type Term = [start: string | null, end: string | null, asOf?: string];
const office = ([start, end, asOf]: Term): Office => ({
  title: 'T',
  start,
  end,
  asOf: asOf ?? null,
  rank: 7,
  country: null,
});

describe('terms of one office', () => {
  const cases: [string, Term[], Term[]][] = [
    ['stand alone', [['2001', '2004']], [['2001', '2004']]],
    [
      'from three tables are one',
      [
        ['2004-03-09', null, '2022-08-03'],
        ['2004-03-09', null, '2023-01-10'],
        ['2004', null, '2022-10-10'],
      ],
      [['2004-03-09', null, '2023-01-10']],
    ],
    [
      'follow each other',
      [
        ['2004-03', '2008-05-12'],
        ['2008-05-12', '2012-05-21'],
      ],
      [['2004-03', '2012-05-21']],
    ],
    [
      'within three months are one',
      [
        ['2010-01', '2014-05-01'],
        ['2014-07-01', null, '2022'],
      ],
      [['2010-01', null, '2022']],
    ],
    [
      'years apart are two',
      [
        ['1994-10', '1999-10'],
        ['2003-06', '2007-01'],
      ],
      [
        ['2003-06', '2007-01'],
        ['1994-10', '1999-10'],
      ],
    ],
    [
      'open in one table, ended in another',
      [
        ['2019-05', null, '2022'],
        ['2019-05-20', '2023-01-02'],
      ],
      [['2019-05-20', '2023-01-02']],
    ],
    [
      'without a start join those with one',
      [
        [null, null, '2022'],
        ['2019-05-20', null, '2023'],
      ],
      [['2019-05-20', null, '2023']],
    ],
  ];
  for (const [name, given, joined] of cases) {
    it(name, () => {
      expect(joinTerms(given.map(office))).toEqual(joined.map(office));
    });
  }
});

it('joins the same terms in any order to the same spells', () => {
  const year = fc.integer({ min: 1980, max: 2022 });
  const term = fc
    .tuple(year, fc.integer({ min: 0, max: 6 }))
    .map(([start, length]): Term => [`${start}`, `${start + length}`]);
  fc.assert(
    fc.property(fc.array(term, { minLength: 1, maxLength: 8 }), (terms) => {
      const spells = joinTerms(terms.map(office));
      expect(joinTerms([...terms].reverse().map(office))).toEqual(spells);
      // No two spells of one office touch, and none is longer than all terms together.
      for (const [index, spell] of spells.entries()) {
        const later = spells[index - 1];
        if (later) expect((spell.end ?? '') < (later.start ?? '')).toBe(true);
      }
    }),
  );
});
