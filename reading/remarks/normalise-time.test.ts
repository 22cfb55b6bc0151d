// Times in news and the dates that they mean on a day of publication.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../tokenise.ts';
import { findTimes } from './normalise-time.ts';

const read = (text: string, published: string | null = '2025-04-16'): [string, string | null, string][] => {
  const tokens = tokenise(text);
  return findTimes(tokens, published).map(({ first, last, norm, age }) => [
    text.slice(tokens[first]?.start, tokens[last]?.end),
    norm,
    age,
  ]);
};

describe('times on Wednesday 16 April 2025', () => {
  test.each([
    ['on June 17, 2022', 'June 17, 2022', '2022-06-17', 'past'],
    ['on 17 June 2022', '17 June 2022', '2022-06-17', 'past'],
    ['on the 14th of November', '14th of November', '2024-11-14', 'past'],
    ['on Nov. 14', 'Nov. 14', '2024-11-14', 'past'],
    ['on April 15', 'April 15', '2025-04-15', 'near'],
    ['in October 2015', 'October 2015', '2015-10', 'past'],
    ['in October of 2015', 'October of 2015', '2015-10', 'past'],
    ['in October', 'October', '2024-10', 'past'],
    ['in early March', 'early March', '2025-03', 'past'],
    ['in mid-December', 'mid-December', '2024-12', 'past'],
    ['in 1999', '1999', '1999', 'past'],
    ['in 2031', '2031', '2031', 'future'],
    ['in the 1990s', '1990s', null, 'past'],
    ['on Monday', 'Monday', '2025-04-14', 'near'],
    ['on Wednesday', 'Wednesday', '2025-04-16', 'near'],
    ['on Saturday afternoon', 'Saturday afternoon', '2025-04-12', 'near'],
    ['yesterday', 'yesterday', '2025-04-15', 'near'],
    ['this morning', 'this morning', '2025-04-16', 'near'],
    ['tomorrow', 'tomorrow', null, 'future'],
    ['last week', 'last week', '~2025-04', 'past'],
    ['earlier this week', 'earlier this week', '~2025-04', 'past'],
    ['this week', 'this week', '~2025-04', 'near'],
    ['last month', 'last month', '2025-03', 'past'],
    ['earlier this year', 'earlier this year', '2025', 'past'],
    ['last year', 'last year', '2024', 'past'],
    ['last summer', 'last summer', '~2024', 'past'],
    ['last October', 'last October', '2024-10', 'past'],
    ['next month', 'next month', null, 'future'],
    ['two years ago', 'two years ago', '~2023', 'past'],
    ['a year ago', 'a year ago', '~2024', 'past'],
    ['three weeks ago', 'three weeks ago', '~2025-03', 'past'],
    ['several years ago', 'several years ago', null, 'past'],
    ['a few days later', 'a few days later', '~2025-04', 'past'],
    ['his recent words', 'recent', '~2025-04', 'vague'],
    ['once', 'once', null, 'vague'],
  ])('%s', (text, words, norm, age) => {
    expect(read(text)).toEqual([[words, norm, age]]);
  });

  test.each(['may be', 'they march on', '2014 votes', '$2014', 'the sun', 'a second year'])(
    'no time in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

test('“recent” in the first days of a month means the month before', () => {
  expect(read('recent remarks', '2021-01-05')).toEqual([['recent', '~2020-12', 'vague']]);
});

test('without a day of publication only full dates are dated', () => {
  expect(read('on June 17, 2022', null)).toEqual([['June 17, 2022', '2022-06-17', 'past']]);
  expect(read('in October', null)).toEqual([['October', null, 'past']]);
  expect(read('last month', 'not a date')).toEqual([['last month', null, 'past']]);
});

test('times come in order, do not overlap and lie in the text', () => {
  const piece = fc.constantFrom(
    'last',
    'this',
    'week',
    'year',
    'two',
    'ago',
    'June',
    '17',
    '2022',
    ',',
    'Monday',
    'early',
    'of',
    'earlier',
    'recent',
    'x',
    '.',
    '31',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') }),
      (pieces, day) => {
        const tokens = tokenise(pieces.join(' '));
        let next = 0;
        for (const { first, last, norm } of findTimes(tokens, day.toISOString().slice(0, 10))) {
          expect(first).toBeGreaterThanOrEqual(next);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(last).toBeLessThan(tokens.length);
          if (norm !== null) expect(norm).toMatch(/^~?\d{4}(-\d\d(-\d\d)?)?$/);
          next = last + 1;
        }
      },
    ),
  );
});
