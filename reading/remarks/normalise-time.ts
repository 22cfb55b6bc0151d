// Words for a time -> ISO dates against the day of publication: "last month", "Nov. 14", "two years ago", "recent".
import type { Token } from '../tokenise.ts';
import { DAY_PARTS, MONTHS, NUMBERS, PARTS, SEASONS, UNITS, VAGUE, WEEKDAYS } from './time-words.ts';

/** How a time lies to the day of publication. */
export type TimeAge =
  | 'past' // a date or period before the news
  | 'near' // the last days: "Monday", "today", "this week"; the news itself is dated so
  | 'vague' // before the news, but not when: "earlier", "recent", "once"
  | 'future';

export interface TimeExpression {
  /** First and last token, both included. */
  readonly first: number;
  readonly last: number;
  /** ISO, may be partial; "~" before it when vague; null when it cannot be told. */
  readonly norm: string | null;
  readonly age: TimeAge;
}

/** "Recent" words are mostly some days old; in the first days of a month they fall in the month before. */
const RECENT_DAYS = 7;
/** A date this many days back or less dates the news itself. */
const NEAR_DAYS = 2;

const DAY = 86_400_000;
const toIso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const pad = (n: number): string => String(n).padStart(2, '0');

/** What one pattern read: how many tokens, and the time; null when it does not stand here. */
type Reading = { readonly length: number; readonly norm: string | null; readonly age: TimeAge } | null;
type Pattern = (words: readonly string[], i: number, published: number | null) => Reading;

const day = (word: string | undefined): number => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '');
  const value = match ? Number(match[1]) : 0;
  return value >= 1 && value <= 31 ? value : 0;
};
const year = (word: string | undefined): string | null =>
  /^(?:1[5-9]|20)\d\d$/.test(word ?? '') ? (word ?? null) : null;

/** The last time that this month (and day) came round before publication. */
function latest(month: number, dayOfMonth: number, published: number | null): string | null {
  if (published === null) return null;
  const tail = dayOfMonth ? `-${pad(dayOfMonth)}` : '';
  const thisYear = new Date(published).getUTCFullYear();
  const dated = `${thisYear}-${pad(month)}${tail}`;
  return dated <= toIso(published).slice(0, dated.length) ? dated : `${thisYear - 1}-${pad(month)}${tail}`;
}

function ageOf(norm: string | null, published: number | null): TimeAge {
  if (published === null || norm === null) return 'past';
  if (norm.length < 10) return norm > toIso(published).slice(0, norm.length) ? 'future' : 'past';
  const back = (published - Date.parse(norm)) / DAY;
  return back < 0 ? 'future' : back <= NEAR_DAYS ? 'near' : 'past';
}

const dated = (length: number, norm: string | null, published: number | null): Reading => ({
  length,
  norm,
  age: ageOf(norm, published),
});

/** The month, or for long units the year, of a day so many days back. */
const around = (days: number, published: number | null): string | null =>
  published === null ? null : `~${toIso(published - days * DAY).slice(0, days >= 365 ? 4 : 7)}`;

/** "Nov. 14", "June 17, 2022", "October 2015", "early March", "mid-December". */
const readMonth: Pattern = (words, i, published) => {
  const joined = /^(?:mid|early|late)-(\p{L}+)$/u.exec(words[i] ?? '');
  const before = PARTS.has(words[i] ?? '') ? (words[i + 1] === '-' ? 2 : 1) : 0;
  const month = MONTHS.get(joined?.[1] ?? words[i + before] ?? '');
  if (!month) return null;
  const next = i + before + 1;
  const date = day(words[next]);
  if (!date) {
    const of = words[next] === 'of' || words[next] === ',' ? 1 : 0;
    const y = year(words[next + of]);
    if (y) return dated(before + 2 + of, `${y}-${pad(month)}`, published);
    // "may" is mostly a verb and "march" a walk; tokens are lower case here, so the caller checks capitals.
    return dated(before + 1, latest(month, 0, published), published);
  }
  const comma = words[next + 1] === ',' ? 1 : 0;
  const y = year(words[next + 1 + comma]);
  if (y) return dated(before + 3 + comma, `${y}-${pad(month)}-${pad(date)}`, published);
  return dated(before + 2, latest(month, date, published), published);
};

/** "17 June 2022", "14th of November". */
const readDay: Pattern = (words, i, published) => {
  const date = day(words[i]);
  const of = words[i + 1] === 'of' ? 1 : 0;
  const month = date ? MONTHS.get(words[i + 1 + of] ?? '') : undefined;
  if (!month) return null;
  const y = year(words[i + 2 + of]);
  if (y) return dated(3 + of, `${y}-${pad(month)}-${pad(date)}`, published);
  return dated(2 + of, latest(month, date, published), published);
};

const readYear: Pattern = (words, i, published) => {
  const y = year(words[i]);
  return y
    ? dated(1, y, published)
    : /^(?:1[5-9]|20)\d0s$/.test(words[i] ?? '')
      ? { length: 1, norm: null, age: 'past' }
      : null;
};

/** "Monday", "last Monday", "Saturday afternoon": the last one before publication, or the day itself. */
const readWeekday: Pattern = (words, i, published) => {
  const weekday = WEEKDAYS.get(words[i] ?? '');
  if (weekday === undefined) return null;
  const length = DAY_PARTS.has(words[i + 1] ?? '') ? 2 : 1;
  if (published === null) return { length, norm: null, age: 'near' };
  const back = (new Date(published).getUTCDay() - weekday + 7) % 7;
  return { length, norm: toIso(published - back * DAY), age: 'near' };
};

const readDayWord: Pattern = (words, i, published) => {
  const word = words[i] ?? '';
  const partOfDay = word === 'this' && DAY_PARTS.has(words[i + 1] ?? '');
  const back = word === 'yesterday' ? 1 : word === 'today' || word === 'tonight' || partOfDay ? 0 : -1;
  if (word === 'tomorrow') return { length: 1, norm: null, age: 'future' };
  if (back < 0) return null;
  const norm = published === null ? null : toIso(published - back * DAY);
  return {
    length: partOfDay || (back === 1 && DAY_PARTS.has(words[i + 1] ?? '')) ? 2 : 1,
    norm,
    age: 'near',
  };
};

/** "last week", "earlier this year", "last summer", "this month", "last October", "next year". */
const readPeriod: Pattern = (words, i, published) => {
  const lead = /^(?:earlier|late|later|early)$/.test(words[i] ?? '') ? 1 : 0;
  const which = words[i + lead] ?? '';
  if (which !== 'this' && which !== 'last' && which !== 'next') return null;
  const unit = words[i + lead + 1] ?? '';
  const length = lead + 2;
  if (which === 'next')
    return UNITS.has(unit) || SEASONS.has(unit) || MONTHS.has(unit)
      ? { length, norm: null, age: 'future' }
      : null;
  const month = MONTHS.get(unit);
  if (month) return dated(length, latest(month, 0, published), published);
  const weekday = readWeekday(words, i + lead + 1, published);
  if (weekday)
    return { ...weekday, length: lead + 1 + weekday.length, age: which === 'last' ? 'past' : 'near' };
  const days = SEASONS.has(unit)
    ? 365
    : unit === 'weekend' || unit === 'night'
      ? unit === 'night'
        ? 1
        : 7
      : UNITS.get(unit);
  if (days === undefined) return null;
  const age: TimeAge = unit === 'night' || (which === 'this' && !lead && days <= 7) ? 'near' : 'past';
  if (published === null) return { length, norm: null, age };
  const now = new Date(published);
  if (days === 30 && which === 'last')
    return { length, norm: toIso(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).slice(0, 7), age };
  if (days === 30) return { length, norm: toIso(published).slice(0, 7), age };
  if (days === 365 && !SEASONS.has(unit))
    return { length, norm: String(now.getUTCFullYear() - (which === 'last' ? 1 : 0)), age };
  // The last summer of an article from spring is last year's; from autumn it is this year's.
  if (days === 365)
    return {
      length,
      norm: `~${now.getUTCFullYear() - (which === 'last' && now.getUTCMonth() < 8 ? 1 : 0)}`,
      age,
    };
  return { length, norm: around(which === 'last' ? days : 3, published), age };
};

/** "two years ago", "a year earlier", "several weeks ago", "days later", "days after". */
const readAgo: Pattern = (words, i, published) => {
  const count = NUMBERS.get(words[i] ?? '') ?? (/^\d{1,3}$/.test(words[i] ?? '') ? Number(words[i]) : 0);
  const some = ['several', 'some', 'many', 'few'].includes(words[i] ?? '');
  const filler =
    count === 1 && (words[i + 1] === 'few' || words[i + 1] === 'couple')
      ? words[i + 2] === 'of'
        ? 2
        : 1
      : 0;
  const lead = count || some ? 1 + filler : 0;
  const unit = UNITS.get((words[i + lead] ?? '').replace(/s$/, ''));
  const tail = words[i + lead + 1] ?? '';
  if (!unit || !['ago', 'earlier', 'before', 'later', 'after', 'prior'].includes(tail)) return null;
  const length = lead + 2;
  if (tail !== 'ago' || !count || filler)
    return { length, norm: unit >= 365 ? null : around(unit, published), age: 'past' };
  return { length, norm: around(count * unit, published), age: count * unit <= NEAR_DAYS ? 'near' : 'past' };
};

const readVague: Pattern = (words, i, published) => {
  const word = words[i] ?? '';
  if (!VAGUE.has(word)) return null;
  return { length: 1, norm: word.startsWith('recent') ? around(RECENT_DAYS, published) : null, age: 'vague' };
};

// Longer readings first: "earlier this week" before "earlier", "two years ago" before "two".
const PATTERNS: readonly Pattern[] = [
  readPeriod,
  readAgo,
  readDay,
  readMonth,
  readWeekday,
  readDayWord,
  readYear,
  readVague,
];

/** Words with which a time can begin, besides numbers: all others are passed over at once. */
const BEGINNINGS = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...NUMBERS.keys(),
  ...PARTS,
  ...VAGUE,
  ...UNITS.keys(),
  ...[...UNITS.keys()].map((unit) => `${unit}s`),
  ...'yesterday today tonight tomorrow this last next later several some many few'.split(' '),
]);
const mayBegin = (word: string): boolean => BEGINNINGS.has(word) || /^(?:\d|(?:mid|early|late)-)/.test(word);

const NOT_AFTER_YEAR = /^(?:people|percent|per|dollars|men|women|votes|words|miles|%|troops|jobs|delegates)$/;

/**
 * Finds the times in a block's words, in order, not overlapping. A month or weekday without a year is the last one
 * before publication.
 * @param published ISO day of publication; null leaves relative times without a date
 */
export function findTimes(tokens: readonly Token[], published: string | null): TimeExpression[] {
  const parsed = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  const at = Number.isNaN(parsed) ? null : parsed;
  const words = tokens.map((token) => token.lower);
  const found: TimeExpression[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!mayBegin(words[i] ?? '')) continue;
    const read = readAt(tokens, words, i, at);
    if (!read) continue;
    found.push({ first: i, last: i + read.length - 1, norm: read.norm, age: read.age });
    i += read.length - 1;
  }
  return found;
}

function readAt(
  tokens: readonly Token[],
  words: readonly string[],
  i: number,
  published: number | null,
): Reading {
  for (const pattern of PATTERNS) {
    const read = pattern(words, i, published);
    if (!read) continue;
    // A month or weekday is capitalised, and "$2014" or "2014 votes" is no year.
    const isName = (word: string): boolean => MONTHS.has(word) || WEEKDAYS.has(word);
    const lowerCaseName = tokens
      .slice(i, i + read.length)
      .some((token) => isName(token.lower) && !/^\p{Lu}/u.test(token.text));
    if (lowerCaseName) continue;
    if (
      pattern === readYear &&
      (/^[$€£#]$/.test(words[i - 1] ?? '') || NOT_AFTER_YEAR.test(words[i + 1] ?? ''))
    )
      continue;
    return read;
  }
  return null;
}
