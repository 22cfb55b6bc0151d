// The table of heads of state and government -> terms of office added to people who are known, or new drafts.
import path from 'node:path';
import { foldName } from '../fold-name.ts';
import type { FactRecord } from '../record.ts';
import type { Country, CountryList } from './country-list.ts';
import { nameOffice } from './office-title.ts';
import { type Row, readTable } from './read-table.ts';
import { type Register, startDraft } from './register.ts';
import { SOURCES } from './sources.ts';
import { HAS_ARTICLE } from './weights.ts';

/** When the table was read: the day of its edition. */
const AS_OF = '2026-05-17';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "12 December 2019", "April 2018", "2021" -> ISO, as far as it is known; null without a year. */
export function parseDate(text: string): string | null {
  const match = /^(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})\b/.exec(text.trim());
  if (!match?.[3]) return null;
  const month = match[2] ? MONTHS.indexOf(match[2].slice(0, 3).toLowerCase()) + 1 : 0;
  if (!month) return match[3];
  const day = match[1] ? `-${match[1].padStart(2, '0')}` : '';
  return `${match[3]}-${String(month).padStart(2, '0')}${day}`;
}

// Titles that the table's parser left in front of the name: "Transition President Assimi Goita".
const LEFT_TITLE =
  /^(?:(?:co-vice president|foreign minister|bailiff|sr\.) )*(?:of the |gnu |cnsp |and )*(?:ministers |caretaker |acting |interim |transition(?:al)? |lord of mann )*(?:(?:president|prime minister|king|taliban leader)(?: of the [A-Z][a-z]+ Confederation)?|swiss confederation|ministers) (?=\p{Lu})/iu;
const RANKED = /\s*\b(?:Gen|Col|Capt|Dr|Sir|Dame|Prof|Lt)\.?(?= |$)/g;

// Heads of state and government alone; governors of dependencies and ambassadors are in no other table to check against.
const HEAD =
  /^(?:(?:interim|acting|transitional|transition|caretaker|state affairs commission) )*(?:president|prime minister|king|queen|emperor|amir|emir|sultan|pope|prince|grand duke|chancellor|taoiseach)\b/i;

/** What matching needs of a person, whether of the tables or written by hand. */
type Known = Pick<FactRecord, 'name' | 'aliases' | 'offices'>;

interface Head {
  readonly name: string;
  readonly role: string;
  readonly country: Country;
  readonly since: string | null;
}

const NO_CROWN_OF_ITS_OWN = /^(?:King|Queen)$/;

function readHead(row: Row, countries: CountryList): Head | null {
  const country = countries.find(row('country'));
  if (!country || !/^(?:chief of state|head of government)$/.test(row('kind'))) return null;
  const left = LEFT_TITLE.exec(row('name'))?.[0] ?? '';
  const said = `${row('title').replace(RANKED, '')} ${left}`.trim();
  const name = row('name')
    .slice(left.length)
    .replace(RANKED, '')
    .replace(/ of (?:the )?[A-Z][a-z]+s?$/, '')
    .trim();
  const role =
    HEAD.exec(said)?.[0] ?? (said === '' && row('kind') === 'head of government' ? 'Prime Minister' : null);
  if (!role || !name || /represent/.test(said + name)) return null;
  const word = role.replace(/\b(?:state affairs commission|transition) /i, '');
  return { name, role: word, country, since: parseDate(row('since')) };
}

const words = (name: string): string[] =>
  foldName(name)
    .split(' ')
    .filter((word) => word.length > 1);

/** True when the shorter name's words all stand in the longer one: "João Lourenço", "Joao Manuel Goncalves Lourenco". */
function sharesName(one: string, other: string): boolean {
  const [short, long] = [words(one), words(other)].sort((a, b) => a.length - b.length);
  return !!short && !!long && short.length > 1 && short.every((word) => long.includes(word));
}

/** What stays of a word however its vowels are written: "Zayid" and "Zayed", "Muhammad" and "Mohamed". */
const skeleton = (word: string): string => word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');

/** True when all words but one agree in their consonants, and two or more do. */
function soundsAlike(one: string, other: string): boolean {
  const skeletons = [one, other].map((name) =>
    words(name)
      .map(skeleton)
      .filter((each) => each.length > 1),
  );
  const [short, long] = skeletons.sort((a, b) => a.length - b.length);
  const shared = short?.filter((word) => long?.includes(word)).length ?? 0;
  return shared >= 2 && shared >= (short?.length ?? 0) - 1;
}

const lastWord = (name: string): string => words(name).at(-1) ?? '';

/** How well a known person fits: 3 same name, 2 all words shared, 1.5 the same sounds and a high office, 1 same office begun in the same month; 0 not at all. */
function rateMatch(draft: Known, head: Head, title: string): number {
  if (foldName(draft.name) === foldName(head.name)) return 3;
  if ([draft.name, ...draft.aliases].some((name) => sharesName(name, head.name))) return 2;
  const high = draft.offices.some(({ rank }) => rank >= 6);
  if (high && [draft.name, ...draft.aliases].some((name) => soundsAlike(name, head.name))) return 1.5;
  const month = head.since?.slice(0, 7);
  const begun = draft.offices.some(
    ({ title: held, start }) => held === title && !!start && start.slice(0, 7) === month,
  );
  return begun ||
    (draft.offices.some(({ title: held }) => held === title) && lastWord(draft.name) === lastWord(head.name))
    ? 1
    : 0;
}

/**
 * Adds the heads of state and government of the table's day, but for those whom `own`, the people written by hand, have. A sovereign is repeated for every dependency and realm: the
 * term is kept for the first country, with independent states before territories.
 */
export function importExecutives(
  folder: string,
  countries: CountryList,
  register: Register,
  own: readonly FactRecord[],
): void {
  const byCountry = new Map<string, number[]>();
  for (const [place, draft] of register.entries()) {
    if (draft.kind !== 'person') continue;
    for (const code of new Set([draft.country, ...draft.offices.map(({ country }) => country)])) {
      if (code) byCountry.set(code, [...(byCountry.get(code) ?? []), place]);
    }
  }
  const heads = readTable(path.join(folder, 'people_executives_factbook2026.tsv')).map((row) =>
    readHead(row, countries),
  );
  const isTerritory = (code: string): boolean => {
    const place = register.placeOf('place', `w:${countries.find(code)?.wikipedia}`);
    return place !== null && register.at(place).type === 'territory';
  };
  for (const head of heads) {
    // The crown of the realms and the presidents of overseas territories are those of another state.
    if (!head || isTerritory(head.country.code)) continue;
    const { title, rank } = nameOffice(head.role, head.country);
    if (NO_CROWN_OF_ITS_OWN.test(head.role) && head.name === 'Charles III' && head.country.code !== 'GB')
      continue;
    if (own.some((known) => known.country === head.country.code && rateMatch(known, head, title) > 1))
      continue;
    const draft = startDraft({
      kind: 'person',
      type: 'politician',
      name: head.name,
      country: head.country.code,
      offices: [{ title, start: head.since, end: null, asOf: AS_OF, rank, country: head.country.code }],
      weights: [HAS_ARTICLE],
      source: SOURCES.factbook,
    });
    const rated = (byCountry.get(head.country.code) ?? [])
      .map((place) => ({ place, rating: rateMatch(register.at(place), head, title) }))
      .filter(({ place, rating }) => rating > 0 && !register.at(place).ended)
      .sort((one, other) => other.rating - one.rating);
    const [best, next] = rated;
    if (best && (!next || next.rating < best.rating || best.rating === 3)) register.unite(best.place, draft);
    else {
      const place = register.add(draft);
      byCountry.set(head.country.code, [...(byCountry.get(head.country.code) ?? []), place]);
    }
  }
}
