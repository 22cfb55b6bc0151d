// United drafts -> records: terms of office joined, described, weighed, with their ids and their countries as neighbours.
import { isAfter } from '../check-facts.ts';
import { foldName } from '../fold-name.ts';
import type { FactRecord, Office } from '../record.ts';
import type { Country, CountryList } from './country-list.ts';
import { readCityNames } from './import-cities.ts';
import { joinTerms } from './join-terms.ts';
import { splitList } from './read-table.ts';
import { combineWeights, type Draft, type Register } from './register.ts';
import { SOURCES } from './sources.ts';
import { weighOffice } from './weights.ts';

/** "Diplomat" or "judge" where that is the highest office; else "politician". */
function describePolitician(draft: Draft, country: Country | null): string {
  const title = draft.offices[0]?.title ?? '';
  const what = /^Ambassador|^Permanent Rep/.test(title)
    ? 'diplomat'
    : /\b(?:judge|justice of)\b/i.test(title)
      ? 'judge'
      : 'politician';
  return country ? `${country.adjective} ${what}` : what;
}

const slug = (text: string): string => foldName(text).replaceAll(' ', '-');

function idOf({ wikidata, wikipedia, geonames, type, name, country, began }: Draft): string {
  if (wikidata) return wikidata;
  if (wikipedia) return `w:${wikipedia}`;
  if (geonames) return `g:${geonames}`;
  return `b:${[slug(type), slug(name), country?.toLowerCase(), began?.slice(0, 4)].filter(Boolean).join('-')}`;
}

/** A word that this many people of the register bear is a person's name first: "Lyons", "Trent", "Rashid". */
const MANY_BEARERS = 4;

/** How many people bear each word as a part of their names. */
function countBearers(drafts: readonly Draft[]): Map<string, number> {
  const bearers = new Map<string, number>();
  for (const { kind, name } of drafts) {
    if (kind !== 'person') continue;
    for (const word of new Set(foldName(name).split(' '))) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  }
  return bearers;
}

/**
 * A town without the spellings of other languages that are people's names: "Michel" is no Mitchell. What its own name
 * begins with stays (Santiago de los Caballeros), and so do the names written by hand (Kiev).
 */
function dropPeoplesNames(
  draft: Draft,
  bearers: ReadonlyMap<string, number>,
  byHand: ReadonlySet<string>,
): Draft {
  if (draft.type !== 'city') return draft;
  const own = `${foldName(draft.name)} `;
  const aliases = draft.aliases.filter((alias) => {
    const key = foldName(alias);
    return (bearers.get(key) ?? 0) < MANY_BEARERS || own.startsWith(`${key} `) || byHand.has(alias);
  });
  return { ...draft, aliases };
}

/** Aliases that add a name: not the name again, not a title over it in brackets. */
function keepAliases({ name, aliases }: Draft): string[] {
  const seen = new Set([foldName(name)]);
  return aliases.filter((alias) => {
    const key = foldName(alias);
    return key !== '' && !/[|\t;]/.test(alias) && !seen.has(key) && seen.add(key);
  });
}

/**
 * Terms without those that cannot be: the source has a wrong date in them, and which one it does not say. Seats in Congress
 * that one table names with the state and another without count once. Death ends a term.
 */
function keepTerms({ offices, began, ended }: Draft): Office[] {
  const kept = offices.filter(({ title, start, end }) => {
    const seat = /^United States (senator|representative)$/.exec(title)?.[1];
    if (seat && offices.some((other) => other.title.startsWith(`U.S. ${seat} from`))) return false;
    if (!start) return true;
    if (end && isAfter(start, end)) return false;
    return !(began && isAfter(began, start)) && !(ended && isAfter(start, ended));
  });
  return kept.map((office) => (ended && !office.end ? { ...office, end: ended, asOf: null } : office));
}

/** Rank of a member of a chamber. */
const SEAT = 4;

/**
 * First days of the sessions with which the tables of old chambers begin, by country. Who sat then may have sat for
 * decades: such a start is the table's, not the member's.
 */
const TABLES_BEGIN: Readonly<Record<string, readonly string[]>> = {
  AL: ['2017-09-09'],
  AO: ['2008-10-17'],
  AZ: ['2015-12-01'],
  CM: ['1997-05-18'],
  CN: ['2003-03-05'],
  CY: ['1996-06-06'],
  CZ: ['1998-06-20'],
  DK: ['1998-03-11'],
  EE: ['1999-03-14'],
  GB: ['1997-05-01'],
  GH: ['1997-01-07'],
  HR: ['2016-10-14'],
  IE: ['1997-06-26', '1997-09-17'],
  IN: ['1999'],
  IR: ['2020-05-27'],
  IT: ['1996-05-09'],
  JP: ['2014-12-14'],
  KZ: ['2021-01-15'],
  LT: ['2012-11-17'],
  LV: ['1998-11-02'],
  MW: ['2014-05-20'],
  MY: ['2018', '2018-05-10'],
  MZ: ['2000-01'],
  NO: ['1997', '1997-10-01'],
  PT: ['1999-10-25'],
  RO: ['1996'],
  RU: ['2000-01-18'],
  SE: ['1998-10-05'],
  SG: ['2006-11-02'],
  SI: ['2014-08-01'],
  TZ: ['2015-10-29'],
  UA: ['1998-05-12'],
  US: ['1999-01-03', '1999-01-06'],
  YE: ['2003-04-27'],
  ZA: ['2014-05-21'],
  ZM: ['2016-08-11'],
  ZW: ['2000-07-18'],
};

/** Seats without a start that is only the table's. */
function forgetTableStarts(offices: readonly Office[]): Office[] {
  return offices.map((office) => {
    const isTables =
      office.rank === SEAT && office.start && TABLES_BEGIN[office.country ?? '']?.includes(office.start);
    return isTables ? { ...office, start: null } : office;
  });
}

/** Offices below this rank make nobody known by themselves. */
const HIGH_RANK = 5;

/**
 * Legislators and envoys without an article, 60,000 of them: no news outside their country names them, and they would
 * take a quarter of the pack. Those of the states of America come from a table of this year and stay.
 */
function isForgotten(
  { kind, name, aliases, wikipedia, sources }: Draft,
  offices: readonly Office[],
): boolean {
  // Whom no spelling in Latin letters is known for, no English text names.
  if (![name, ...aliases].some((spelling) => LATIN.test(spelling))) return true;
  if (kind !== 'person' || wikipedia || offices.length === 0) return false;
  return (
    sources.every(({ key }) => key === SOURCES.everyPolitician) &&
    offices.every(({ rank }) => rank < HIGH_RANK)
  );
}

const LATIN = /\p{Script=Latin}/u;

/** Fame without an office counts for less in news, and that of the dead for less again. */
const WITHOUT_OFFICE = 0.75;
const OF_THE_PAST = 0.6;
/** Somebody born before this year whose death no table gives is as good as dead. */
const LONG_BORN = '1925';

function fadeFame(salience: number, { kind, began, ended }: Draft, offices: readonly Office[]): number {
  if (kind !== 'person') return salience;
  const past = ended !== null || (began !== null && (began.startsWith('-') || began < LONG_BORN));
  const low = offices.every(({ rank }) => rank < HIGH_RANK);
  return salience * (low ? WITHOUT_OFFICE : 1) * (past ? OF_THE_PAST : 1);
}

/** All records of a register, each id once: of two that come to the same made-up id the better known one stays. */
export function finishRecords(register: Register, countries: CountryList): FactRecord[] {
  const countryIds = new Map<string, string>();
  const populations = new Map<string, number>();
  const drafts = [...register.entries()].map(([, draft]) => draft);
  for (const draft of drafts) {
    if (!draft.country || (draft.type !== 'country' && draft.type !== 'territory')) continue;
    countryIds.set(draft.country, idOf(draft));
    if (draft.population) populations.set(draft.country, draft.population);
  }
  const bearers = countBearers(drafts);
  const byHand = new Set([...readCityNames().values()].flatMap((row) => splitList(row('aliases'))));
  const records = new Map<string, FactRecord>();
  for (const draft of drafts) {
    const { geonames, weights, ...facts } = draft;
    const offices = forgetTableStarts(joinTerms(keepTerms(draft)));
    if (isForgotten(draft, offices)) continue;
    const country = draft.country ? countries.find(draft.country) : null;
    const officeWeights = offices.map(({ rank, end, country: of }) =>
      weighOffice(rank, end, populations.get(of ?? '') ?? null),
    );
    const id = idOf(draft);
    const countryId = countryIds.get(draft.country ?? '');
    const neighbours = [...draft.neighbours, ...(countryId && countryId !== id ? [countryId] : [])];
    const salience = fadeFame(combineWeights([...weights, Math.max(0, ...officeWeights)]), draft, offices);
    const record: FactRecord = {
      ...facts,
      id,
      name: draft.name.replace(/\s+/g, ' ').trim(),
      // Of two dates in the wrong order one is wrong, and the table does not say which.
      ...(facts.began && facts.ended && isAfter(facts.began, facts.ended) && { began: null, ended: null }),
      population: facts.population && facts.population > 0 ? facts.population : null,
      aliases: keepAliases(dropPeoplesNames(draft, bearers, byHand)),
      offices,
      description: draft.description || describePolitician({ ...draft, offices }, country),
      neighbours: [...new Set(neighbours)],
      salience: Math.round(Math.min(0.99, salience) * 100) / 100,
    };
    const known = records.get(id);
    if (!known || known.salience < record.salience) records.set(id, record);
  }
  return [...records.values()];
}
