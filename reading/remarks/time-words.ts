// The words that times are told with -> what they stand for.

/** Months by name and abbreviation: 1 to 12. */
export const MONTHS = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, i) => [
      [name, i + 1] as const,
      [`${name.slice(0, 3)}.`, i + 1] as const,
      ...(i === 4 ? [] : [[name.slice(0, 3), i + 1] as const]),
    ]),
);
MONTHS.set('sept', 9).set('sept.', 9);
/** Weekdays: 0 is Sunday. */
export const WEEKDAYS = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, i) => [name, i] as const),
);
/** Counts in words; "a" is one. */
export const NUMBERS = new Map(
  'a one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((name, i) => [name, Math.max(1, i)] as const),
).set('an', 1);
/** Units of time, in days. */
export const UNITS = new Map([
  ['day', 1],
  ['week', 7],
  ['month', 30],
  ['year', 365],
  ['decade', 3650],
]);
export const SEASONS = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);
export const VAGUE = new Set([
  'recent',
  'recently',
  'previous',
  'previously',
  'once',
  'past',
  'former',
  'formerly',
  'earlier',
  'originally',
]);
export const PARTS = new Set(['early', 'mid', 'late']);
export const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night']);
