// The first day that a table gives for a seat in the Congress of the United States -> the day that its term began.

/**
 * Days on which a new Congress met for the first time, where it was not 3 January: the tables tell them as the first day
 * of its members' terms, but these begin on 3 January at noon (20th Amendment).
 */
const FIRST_MEETINGS: ReadonlySet<string> = new Set([
  '1975-01-14',
  '1977-01-04',
  '1979-01-15',
  '1981-01-05',
  '1987-01-06',
  '1993-01-05',
  '1995-01-04',
  '1997-01-07',
  '1999-01-06',
  '2003-01-07',
  '2005-01-04',
  '2007-01-04',
  '2009-01-06',
  '2011-01-05',
  '2015-01-06',
]);

const SEAT =
  /^(?:United States (?:senator|representative)$|US (?:Senator|Representative) |non-voting member of the House of Representatives$)/;

/**
 * The first day of a term. `role` is an office as the tables name it; `start` its first day there, which comes back
 * unchanged for other offices and for members who came in on another day than their Congress.
 */
export function findSeatStart(role: string, start: string | null): string | null {
  return start && FIRST_MEETINGS.has(start) && SEAT.test(role) ? `${start.slice(0, 4)}-01-03` : start;
}
