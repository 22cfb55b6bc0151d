// Words for an office ("Minister of Foreign Affairs", "top diplomat") -> the one name under which packs index it.
import { countryOfWord } from './demonyms.ts';
import { foldName } from './fold-name.ts';
import type { Office } from './record.ts';

/** An office as some words name it. */
export interface OfficeName {
  /** "president", "minister foreign": the same for all words that mean the office. */
  readonly name: string;
  /** False where the words name more than this: "economy" of a minister of economy and finance. */
  readonly exact: boolean;
  readonly acting: boolean;
}

/**
 * `name: folded words that mean it`; codes behind `@` are the only countries in which they do, a
 * dash those without one: bodies. "Secretary of state" is a
 * foreign minister in Washington and a junior minister in Oslo.
 */
const OFFICES = `
president: president, state president, president of the republic, federal president @DE AT
prime minister: prime minister, premier, pm, chancellor @DE AT, federal chancellor @DE AT, taoiseach @IE, chairman of the cabinet of ministers @KG, chairman of the cabinet of ministers prime minister @KG
vice president: vice president
high representative: high representative @-, top diplomat @-, chief diplomat @-, foreign policy chief @-, foreign affairs chief @-
minister foreign: foreign secretary @GB PH MX, secretary of foreign affairs @PH MX, secretary of state @US, top diplomat, chief diplomat
minister interior: home secretary @GB, home minister @IN
minister finance: chancellor of the exchequer @GB, chancellor @GB, treasury secretary @US, secretary of the treasury @US, treasurer @AU
attorney general: attorney general @US
first minister: first minister
supreme leader: supreme leader
crown prince: crown prince
king: king
queen: queen
monarch: monarch
emperor: emperor
emir: emir
sultan: sultan
grand duke: grand duke
pope: pope, pontiff
mayor: mayor, lord mayor
governor: governor
secretary general: secretary general, general secretary
director general: director general
managing director: managing director
executive director: executive director
chief executive: chief executive, ceo
chair: chair, chairman, chairwoman, chairperson
administrator: administrator
prosecutor: prosecutor, chief prosecutor
head: head, chief, boss, leader
`;

/** Portfolios of ministers: `name: folded words that mean it`. What is not here is no clean title ("without portfolio"). */
const PORTFOLIOS = `
foreign: foreign, foreign affairs, external affairs, foreign relations, external relations
defence: defence, defense, national defence, national defense
interior: interior, the interior, internal affairs, home affairs
finance: finance, finances
health: health, public health
justice: justice
education: education, national education
agriculture: agriculture
environment: environment, the environment
transport: transport, transportation
economy: economy, economics, the economy, economic affairs
energy: energy
trade: trade, foreign trade
labour: labour, labor
culture: culture
`;

/** Offices that bodies, cities and regions have; a country's "director general" is one of many. */
const OF_BODIES = new Set(
  'mayor,governor,first minister,secretary general,director general,managing director,executive director,chief executive,chair,administrator,prosecutor,high representative,head'.split(
    ',',
  ),
);

const offices = new Map<string, { name: string; countries: readonly string[] }[]>();
for (const line of OFFICES.trim().split('\n')) {
  const [name = '', rest = ''] = line.split(': ');
  for (const each of rest.split(', ')) {
    const [words = '', codes] = each.split(' @');
    const known = offices.get(words) ?? [];
    offices.set(words, [...known, { name, countries: codes?.split(' ') ?? [] }]);
  }
}

const portfolios = new Map<string, string>();
for (const line of PORTFOLIOS.trim().split('\n')) {
  const [name = '', rest = ''] = line.split(': ');
  for (const words of rest.split(', ')) portfolios.set(words, name);
}

const ACTING = /^(?:acting|interim|transitional|caretaker) /;
/** Here ministers are called secretaries, in titles and in news. */
const SECRETARIES = new Set(['US', 'GB', 'PH']);
const MINISTER = /^(?:minister (?:of|for) (?<of>.+)|(?<before>.+) minister)$/;
const SECRETARY = /^(?:secretary (?:of state for|of|for) (?<of>.+)|(?<before>.+) secretary)$/;
/** Words that make a minister a junior one. */
const JUNIOR = /^(?:deputy|vice|state|assistant|under|junior|shadow|associate|parliamentary)(?: |$)/;

function namePortfolios(words: string): { name: string; exact: boolean }[] {
  const whole = portfolios.get(words);
  if (whole) return [{ name: `minister ${whole}`, exact: true }];
  const parts = words.split(' and ').flatMap((part) => portfolios.get(part) ?? []);
  return [...new Set(parts)].map((part) => ({ name: `minister ${part}`, exact: false }));
}

/** The offices that folded words name in a country (null: anywhere else); none for words that name no single office. */
export function nameOffices(words: string, country: string | null): OfficeName[] {
  const acting = ACTING.test(words);
  const plain = words.replace(ACTING, '');
  const fixed = (offices.get(plain) ?? []).find(({ name, countries }) =>
    countries.length > 0 ? countries.includes(country ?? '-') : country === null || !OF_BODIES.has(name),
  );
  if (fixed) return [{ name: fixed.name, exact: true, acting }];
  if (country === null) return [];
  const match = MINISTER.exec(plain) ?? (SECRETARIES.has(country) ? SECRETARY.exec(plain) : null);
  const portfolio = match?.groups?.of ?? match?.groups?.before ?? '';
  if (!portfolio || JUNIOR.test(portfolio)) return [];
  return namePortfolios(portfolio).map((each) => ({ ...each, acting }));
}

/** Words of `countryOfWord` that stand for a part of a country: its president is not the country's. */
const PARTS: ReadonlySet<string> = new Set(
  'english,england,scottish,scots,scotland,welsh,wales,northern irish,northern ireland,catalan,basque,chechen,tatar,gaza,gazan,west bank'.split(
    ',',
  ),
);

/** The code of the country that a name or demonym stands for, or null: none for parts of countries. */
export function nationOf(word: string): string | null {
  return PARTS.has(foldName(word)) ? null : countryOfWord(word);
}

/** The key under which a pack lists who held an office. `seat`: a country's code, or the folded name of a body or place. */
export const officeKey = (seat: string, name: string): string => `${seat}/${name}`;

/** Monarchs go by several titles; and whoever heads a body is its "head" in news, whatever the statutes say. */
const MONARCHS = new Set(['king', 'queen', 'emperor', 'emir', 'sultan', 'grand duke']);
const HEADS = new Set(
  'president,secretary general,director general,managing director,executive director,chief executive,chair,governor,administrator'.split(
    ',',
  ),
);

/** Lower offices of bodies are of chambers, committees and staffs, which news seldom names so; of cities and regions most are. */
const LEAST_BODY_RANK = 7;
const LEAST_HEAD_RANK = 6;
const OF_PLACES = new Set(['mayor', 'governor', 'first minister']);

function keysAt(seat: string, words: string, country: string | null, rank: number): [string, OfficeName][] {
  return nameOffices(words, country).flatMap((office): [string, OfficeName][] => {
    const { name } = office;
    if (country === null && rank < LEAST_BODY_RANK && !OF_PLACES.has(name)) return [];
    const keys: [string, OfficeName][] = [[officeKey(seat, name), office]];
    if (MONARCHS.has(name)) keys.push([officeKey(seat, 'monarch'), office]);
    if (country === null && rank >= LEAST_HEAD_RANK && HEADS.has(name))
      keys.push([officeKey(seat, 'head'), { ...office, exact: false }]);
    return keys;
  });
}

/** All keys that should lead to the holder of an office, each with how it names it. Empty for offices that news seldom names so. */
export function officeKeys({ title, country, rank }: Office): Map<string, OfficeName> {
  // "High Representative of the European Union for Foreign Affairs".
  const folded = foldName(title).replace(/ for foreign affairs$/, '');
  const keys = new Map<string, OfficeName>();
  const add = (found: readonly [string, OfficeName][]) => {
    for (const [key, name] of found) if (!keys.has(key)) keys.set(key, name);
  };
  for (let of = folded.lastIndexOf(' of '); of > 0; of = folded.lastIndexOf(' of ', of - 1)) {
    const seat = folded.slice(of + 4).replace(/^the /, '');
    const nation = nationOf(seat);
    const words = folded.slice(0, of);
    if (nation !== null && nation === country) add(keysAt(nation, words, nation, rank));
    else add(keysAt(seat, words, null, rank));
  }
  if (folded === 'pope') add(keysAt('VA', folded, 'VA', rank));
  // "Secretary of Agriculture", "Taoiseach": the record says in which country.
  else if (country !== null && !/^(?:president|prime minister|head|king|queen)$/.test(folded))
    add(keysAt(country, folded, country, rank).filter(([key]) => /\/(?:minister |prime minister)/.test(key)));
  return keys;
}
