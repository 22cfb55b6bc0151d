// First days of seats in the Congress, as tables have them -> the days that the terms began.
import { describe, expect, it } from 'vitest';
import { findSeatStart } from './find-seat-start.ts';

describe('a seat in the Congress', () => {
  const cases: [string, string | null, string | null][] = [
    ['United States representative', '2007-01-04', '2007-01-03'],
    ['US Representative from CA', '1993-01-05', '1993-01-03'],
    ['US Senator from MN', '2007-01-04', '2007-01-03'],
    ['non-voting member of the House of Representatives', '2015-01-06', '2015-01-03'],
    // Came in later than the others.
    ['US Senator from FL', '2019-01-08', '2019-01-08'],
    ['United States representative', '2013-06-04', '2013-06-04'],
    ['United States representative', null, null],
    // The House chooses its speaker when it meets; other parliaments have days of their own.
    ['Speaker of the United States House of Representatives', '2011-01-05', '2011-01-05'],
    ['Member of the Minnesota House of Representatives', '2007-01-04', '2007-01-04'],
  ];
  it.each(cases)('%s since %s begins on %s', (role, start, expected) => {
    expect(findSeatStart(role, start)).toBe(expected);
  });
});
