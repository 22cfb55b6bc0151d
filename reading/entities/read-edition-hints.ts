// The text around a name of something that comes again ("World Cup") -> what it says of the edition: year, place, order.
import { cutWords, isCapitalised, type PhraseWord } from './phrase-words.ts';

/** What the words beside one mention say of which time is meant. */
export interface EditionHints {
  /** Years that stand in or beside the name, also those counted from the article's: "last year's", "three years ago". */
  readonly years: readonly number[];
  /** "in Qatar", and the words in front of the name: "Beijing Winter Olympics". Capitalised, as written. */
  readonly places: readonly string[];
  readonly order: 'last' | 'next' | null;
  /** "a World Cup", "every Olympics": no one edition is meant. */
  readonly isAny: boolean;
}

/** UTF-16 units read on each side: "in the southern Russian city of Sochi three years ago". */
const REACH = 60;

const ANY =
  /^(?:an?|any|each|every|no|all|many|most|several|previous|past|future|first|second|third|fourth|fifth|two|three|four|five|six)$/;
const YEAR = /(?<![\p{L}\p{N}.,-])(?:19|20)\d\d(?![\p{L}\p{N}-])/gu;
const YEAR_BEFORE = /(?<![\p{L}\p{N}.,-])((?:19|20)\d\d)(?:['’]s)? (?:\p{L}+ )?$/u;
const YEAR_AFTER = /^(?: in| of|,)? \(?((?:19|20)\d\d)(?![\p{L}\p{N}-])/u;
const PLACE_AFTER =
  /^(?:,? (?:held|hosted|staged))? (?:in|at) (?:the )?((?:\p{Lu}[\p{L}'’.-]+ ?){1,4})(?:in ((?:19|20)\d\d))?/u;
const OWN_YEAR = /\b(last|this|next) year['’]s (?:\p{L}+ ){0,2}$/iu;
const YEARS_AGO = /^(?: [\p{L}]+){0,4} (two|three|four|five|six|seven|eight|nine|ten) years (ago|earlier)/u;
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const OFFSETS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function yearsBeside(before: string, name: string, after: string, published: number | null): number[] {
  const years = [...name.matchAll(YEAR)].map(([year]) => Number(year));
  for (const year of [
    YEAR_BEFORE.exec(before)?.[1],
    YEAR_AFTER.exec(after)?.[1],
    PLACE_AFTER.exec(after)?.[2],
  ]) {
    if (year) years.push(Number(year));
  }
  if (published === null) return years;
  const offset = OFFSETS[(OWN_YEAR.exec(before)?.[1] ?? '').toLowerCase()];
  if (offset !== undefined) years.push(published + offset);
  const ago = NUMBERS.indexOf(YEARS_AGO.exec(after)?.[1] ?? '');
  if (ago >= 0) years.push(published - ago - 2);
  return years;
}

/** The words that may say which: "the next", "a", but not the "a" of an earlier noun. */
function wordBefore(words: readonly PhraseWord[]): string {
  let at = words.length - 1;
  // "a men's World Cup", "the next FIFA World Cup"
  const belongs = (word: PhraseWord | undefined) =>
    isCapitalised(word) || (word?.possessive && word.lower !== 'year');
  while (at > 0 && belongs(words[at])) at--;
  return words[at]?.lower ?? '';
}

/**
 * Reads the hints beside the name at [start, end) of a block's text. `published`: the article's year, from which "last
 * year's" is counted; null when unknown.
 */
export function readEditionHints(
  text: string,
  start: number,
  end: number,
  published: number | null,
): EditionHints {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const word = wordBefore(cutWords(before));
  const place = PLACE_AFTER.exec(after)?.[1]
    ?.trim()
    .replace(/['’]s$/, '');
  return {
    years: [...new Set(yearsBeside(before, text.slice(start, end), after, published))],
    places: place ? [place] : [],
    order: word === 'next' || word === 'upcoming' ? 'next' : word === 'last' ? 'last' : null,
    isAny: ANY.test(word),
  };
}
