// The tables of well-known people (Pantheon, vital articles, FB15k) -> drafts of people.
import path from 'node:path';
import { type CountryList, withArticle } from './country-list.ts';
import { parseFreebasePerson } from './freebase-kinds.ts';
import { genderOf } from './import-offices.ts';
import { type Row, readTable, splitList } from './read-table.ts';
import { type Draft, startDraft } from './register.ts';
import { SOURCES } from './sources.ts';
import type { TitleList } from './title-list.ts';
import { HAS_ARTICLE, IN_FB15K, IS_VITAL, weighFame } from './weights.ts';

/** Occupations that are said otherwise than the table does; null: too coarse or too harsh for a card. */
const OCCUPATIONS: Readonly<Record<string, string | null>> = {
  'Soccer Player': 'footballer',
  'Racecar Driver': 'racing driver',
  'Military Personnel': 'military figure',
  Nobleman: 'noble',
  Companion: null,
  Extremist: null,
  Celebrity: null,
  Mafioso: null,
  'Public Worker': null,
  'Pornographic Actor': 'actor',
  Chessmaster: 'chess player',
  'Martial Arts': 'martial artist',
  Snooker: 'snooker player',
};

/** From this many language editions on the bare name is the title of the English article. */
const MANY_LANGUAGES = 45;

/** "-384" -> "-0384", "1905" -> "1905"; null for anything else. */
export function birthYear(cell: string): string | null {
  const match = /^(-?)(\d{1,4})$/.exec(cell);
  return match?.[2] && Number(match[2]) > 0 ? `${match[1]}${match[2].padStart(4, '0')}` : null;
}

function describeBorn(occupation: string, row: Row, country: string | null): string {
  const city = row('birthcity');
  const place = [/^(?:Unknown|Other)$/i.test(city) ? '' : city, country ? withArticle(country) : ''].filter(
    Boolean,
  );
  return place.length ? `${occupation} born in ${place.join(', ')}` : occupation;
}

/** People of Pantheon. The country there is the present country of the place of birth, so it is said as just that. */
export function importPantheon(folder: string, countries: CountryList, titles: TitleList): Draft[] {
  return readTable(path.join(folder, 'people_famous_pantheon1.tsv')).map((row) => {
    const name = row('name');
    const country = countries.find(row('country'));
    const said = OCCUPATIONS[row('occupation')];
    const occupation = said === undefined ? row('occupation').toLowerCase() : (said ?? 'noted person');
    const known = titles.has(name) || Number(row('numlangs')) >= MANY_LANGUAGES;
    return startDraft({
      kind: 'person',
      type: occupation === 'noted person' ? 'person' : occupation,
      name: name.replace(/ \(.*/, ''),
      wikipedia: known ? name : null,
      description: describeBorn(occupation, row, country?.name ?? null),
      country: country?.code ?? null,
      began: birthYear(row('birthyear')),
      gender: genderOf(row('gender')),
      weights: [weighFame(Number(row('hpi'))), titles.isVital(name) ? IS_VITAL : 0],
      source: SOURCES.pantheon,
    });
  });
}

// Families, pairs, bands and nicknames of unknown people stand among the people of the list.
const NOT_ONE_PERSON =
  /\b(?:family|brothers|sisters|twins|dynasty|band|group|house of|people|duo|killings?|murders?|monster|case|gang|couple)\b|^The |\d|&| and /i;

/** People of the list of vital articles: title and name alone, since the list says no more. */
export function importVitalPeople(titles: TitleList): Draft[] {
  return titles
    .section('people')
    .filter((title) => !NOT_ONE_PERSON.test(title.replace(/ \(.*/, '')))
    .map((title) =>
      startDraft({
        kind: 'person',
        type: 'person',
        name: title.replace(/ \(.*/, ''),
        wikipedia: title,
        description: 'person of note',
        weights: [HAS_ARTICLE, IS_VITAL],
        source: SOURCES.vital,
      }),
    );
}

/** People of FB15k whose short descriptions tell nationality and occupation. */
export function importFreebasePeople(folder: string, countries: CountryList, titles: TitleList): Draft[] {
  return readTable(path.join(folder, 'entities_fb15k_wikidata.tsv')).flatMap((row) => {
    const found = row('enwiki') ? parseFreebasePerson(row('description'), countries) : null;
    if (!found) return [];
    return startDraft({
      kind: 'person',
      type: found.occupation,
      name: row('name'),
      aliases: splitList(row('aliases')).filter(isFullName).slice(0, 3),
      wikipedia: row('enwiki'),
      wikidata: row('qid'),
      description: found.description,
      country: found.country,
      weights: [HAS_ARTICLE, IN_FB15K, titles.isVital(row('enwiki')) ? IS_VITAL : 0],
      source: SOURCES.freebase,
    });
  });
}

/** "George Herbert Walker Bush", not "Bush 41", "H.W." or "President Bush". */
export function isFullName(alias: string): boolean {
  return (
    /^\p{Lu}[\p{L}'.-]+(?: \p{L}[\p{L}'.-]*)+$/u.test(alias) &&
    !/^(?:President|King|Queen|Sir|Mr|Dr|Senator|Lord)\b|\b(?:I|Sr|Senior)\.?$/.test(alias)
  );
}
