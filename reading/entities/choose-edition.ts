// Names of something that comes again + hints + the article's date -> the edition that is meant: "World Cup" of 2022.
import { countryName, countryOfWord } from '../../knowledge/demonyms.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import type { Pack, RecordNumber } from '../../knowledge/pack.ts';
import type { Profile, Profiles } from './profile.ts';
import type { EditionHints } from './read-edition-hints.ts';

/** An edition with the reason for choosing it, as a card says it. */
export interface ChosenEdition {
  readonly record: RecordNumber;
  readonly reason: string;
}

interface Edition {
  readonly record: RecordNumber;
  readonly year: number;
  readonly began: string;
  readonly ended: string;
}

/** Years around the article's in which editions are looked for: what is further away is named with its year. */
const YEARS_BEFORE = 12;
const YEARS_AFTER = 8;
/** An edition is at hand so many days before it begins and after it ends. */
const DAYS_AT_HAND = 60;
/** Names of a series under which its editions are looked up, a year before or behind them. */
const MOST_NAMES = 6;

const DAY = 86_400_000;
const dayOf = (date: string, isEnd: boolean): number => {
  const time = Date.parse(date);
  // A date that is a month or year alone reaches to its end.
  const rest = isEnd ? (date.length === 4 ? 364 : date.length === 7 ? 30 : 0) : 0;
  return Math.round(time / DAY) + rest;
};

/** Everything that is the same for all names of one article. */
export interface EditionSearch {
  readonly pack: Pack;
  readonly profiles: Profiles;
  /** Day of publication, ISO, or null. */
  readonly published: string | null;
}

function editionsIn(
  years: Iterable<number>,
  names: readonly string[],
  { pack, profiles }: EditionSearch,
): Edition[] {
  const found = new Map<RecordNumber, Edition>();
  for (const year of years) {
    const hits = names.flatMap((name) => [...pack.find(`${year} ${name}`), ...pack.find(`${name} ${year}`)]);
    for (const { record } of hits) {
      if (found.has(record) || pack.kindOf(record) !== 'event') continue;
      const { began, ended } = profiles.of(record).fact;
      if (began) found.set(record, { record, year, began, ended: ended ?? began });
    }
  }
  return [...found.values()];
}

/** Whether an edition is held in the place: the country's, or named in what the record tells. */
function isHeldIn(place: string, { fact, words }: Profile): boolean {
  const country = countryOfWord(place);
  if (country) return fact.country === country;
  const key = ` ${foldName(place)} `;
  return words.includes(key) || fact.facts.some(({ value }) => ` ${foldName(value)} `.includes(key));
}

/** The one edition of a list, or null where there is none or a choice. */
const only = (editions: readonly Edition[]): Edition | null =>
  editions.length === 1 ? (editions[0] ?? null) : null;

function nearest(editions: readonly Edition[], day: number): Edition | null {
  const distance = ({ began }: Edition) => Math.abs(dayOf(began, false) - day);
  return [...editions].sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

const isAtHand = ({ began, ended }: Edition, day: number): boolean =>
  day >= dayOf(began, false) - DAYS_AT_HAND && day <= dayOf(ended, true) + DAYS_AT_HAND;

function byOrder(editions: readonly Edition[], order: 'last' | 'next', day: number): Edition | null {
  const sorted = [...editions].sort((one, other) => dayOf(one.began, false) - dayOf(other.began, false));
  return order === 'next'
    ? (sorted.find(({ began }) => dayOf(began, false) > day) ?? null)
    : (sorted.filter(({ ended }) => dayOf(ended, true) < day).at(-1) ?? null);
}

/** By what the words beside one mention say; undefined when they say nothing. */
function chooseByHints(
  { years, places, order }: EditionHints,
  names: readonly string[],
  nearby: readonly Edition[],
  day: number,
  search: EditionSearch,
): ChosenEdition | null | undefined {
  const heldIn = (editions: readonly Edition[]) =>
    editions.filter(({ record }) => places.some((place) => isHeldIn(place, search.profiles.of(record))));
  if (years.length > 0) {
    const ofYears = editionsIn(years, names, search);
    const edition = only(ofYears) ?? only(heldIn(ofYears));
    return edition && { record: edition.record, reason: `of ${edition.year}` };
  }
  const held = nearest(heldIn(nearby), day);
  if (held) return { record: held.record, reason: `held in ${places[0]}` };
  if (order === null || Number.isNaN(day)) return undefined;
  const ordered = byOrder(nearby, order, day);
  return ordered && { record: ordered.record, reason: `the ${order} one` };
}

const undatedNames = (names: readonly string[]): string[] =>
  names.filter((name) => !/\b(?:19|20)\d\d\b/.test(name)).slice(0, MOST_NAMES);

function* yearsAround(year: number): Generator<number> {
  for (let each = year - YEARS_BEFORE; each <= year + YEARS_AFTER; each++) yield each;
}

/** When and where an edition is held, for a reason. */
const yearAndPlace = (edition: Edition, { fact }: Profile): string => {
  const country = fact.country && countryName(fact.country);
  return country ? `${edition.began.slice(0, 4)}, ${country}` : edition.began.slice(0, 4);
};

/**
 * The one of some editions, chosen for other names of the article, that is an edition of this series too: "the
 * Paralympics" after "the 2014 Winter Paralympics". Null when none or several are.
 */
export function chooseNamedEdition(
  seriesNames: readonly string[],
  hints: readonly EditionHints[],
  named: readonly RecordNumber[],
  search: EditionSearch,
): ChosenEdition | null {
  if (hints.some(({ isAny, years, order }) => isAny || order !== null || years.length > 0)) return null;
  const years = named.flatMap((record) => {
    const year = /(?:19|20)\d\d/.exec(search.profiles.of(record).fact.name)?.[0];
    return year ? [Number(year)] : [];
  });
  const editions = editionsIn(new Set(years), undatedNames(seriesNames), search);
  const edition = only(editions.filter(({ record }) => named.includes(record)));
  return edition && { record: edition.record, reason: `of ${edition.year}, which the article names` };
}

/**
 * Chooses among the editions that the pack holds of a series, by its names: for each mention by the years and places
 * beside it, else the edition that was at hand on the article's day. Null when the mentions say nothing, mean any
 * edition, or mean several.
 */
export function chooseEdition(
  seriesNames: readonly string[],
  hints: readonly EditionHints[],
  search: EditionSearch,
): ChosenEdition | null {
  const names = undatedNames(seriesNames);
  const { published, profiles } = search;
  const day = published ? dayOf(published, false) : Number.NaN;
  const nearby = published ? editionsIn(yearsAround(Number(published.slice(0, 4))), names, search) : [];
  const atHand = nearest(
    nearby.filter((edition) => isAtHand(edition, day)),
    day,
  );
  const chosen = new Map<RecordNumber | null, ChosenEdition | null>();
  for (const each of hints) {
    if (each.isAny) continue;
    const said = chooseByHints(each, names, nearby, day, search);
    const now = atHand && {
      record: atHand.record,
      reason: `at hand then (${yearAndPlace(atHand, profiles.of(atHand.record))})`,
    };
    const edition = said === undefined ? now : said;
    chosen.set(edition?.record ?? null, edition);
  }
  const [edition = null] = chosen.values();
  return chosen.size === 1 ? edition : null;
}
