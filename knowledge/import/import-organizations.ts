// The tables of parties, universities, newspapers, clubs and agencies -> drafts of organizations.
import path from 'node:path';
import { foldName } from '../fold-name.ts';
import { type CountryList, withArticle } from './country-list.ts';
import { type Row, readTable, splitList } from './read-table.ts';
import { type Draft, startDraft } from './register.ts';
import { SOURCES } from './sources.ts';
import type { TitleList } from './title-list.ts';
import { HAS_ARTICLE, IN_FB15K, IS_VITAL } from './weights.ts';

const YEAR = /^\d{4}$/;
const yearOrNull = (cell: string): string | null => (YEAR.test(cell) ? cell : null);
const inCountry = (what: string, name: string | undefined): string =>
  name ? `${what} in ${withArticle(name)}` : what;

/** Weights from the lists of titles. */
const weighTitle = (title: string | null, titles: TitleList): number[] =>
  title ? [HAS_ARTICLE, titles.isVital(title) ? IS_VITAL : 0, titles.has(title) ? IN_FB15K / 2 : 0] : [];

/** Acronyms and short names as the tables of parties write them, without notes and remnants of brackets. */
function cleanAliases(aliases: readonly string[]): string[] {
  return aliases
    .map((alias) => alias.replace(/\s*[[(].*$/, '').trim())
    .filter(
      (alias) =>
        /^[\p{L}\p{N}][\p{L}\p{N}\p{M}' .&!/-]*$/u.test(alias) && alias.length > 1 && alias.length < 60,
    );
}

function draftParty(row: Row, countries: CountryList, titles: TitleList): Draft {
  const country = countries.find(row('country_iso3'));
  const dissolved = yearOrNull(row('dissolved'));
  return startDraft({
    kind: 'organization',
    type: 'party',
    name: row('name'),
    aliases: cleanAliases(splitList(row('aliases'))).slice(0, 5),
    wikipedia: row('enwiki') || null,
    wikidata: row('qid') || null,
    description: `${dissolved ? 'former ' : ''}${inCountry('political party', country?.name)}`,
    country: country?.code ?? null,
    began: yearOrNull(row('founded')),
    ended: dissolved,
    weights: [dissolved ? 0.02 : 0.12, ...weighTitle(row('enwiki'), titles)],
    source: SOURCES.partyFacts,
  });
}

/** Parties of Party Facts, and those of the Factbook that it lacks under that name. */
export function importParties(folder: string, countries: CountryList, titles: TitleList): Draft[] {
  const parties = readTable(path.join(folder, 'orgs_parties_partyfacts.tsv'))
    .filter((row) => row('name'))
    .map((row) => draftParty(row, countries, titles));
  const known = new Set(
    parties.flatMap(({ name, aliases, country }) =>
      [name, ...aliases].map((each) => `${country} ${foldName(each)}`),
    ),
  );
  const others = readTable(path.join(folder, 'orgs_parties_factbook2026.tsv')).flatMap((row) => {
    const country = countries.find(row('country'));
    const [name] = cleanAliases([row('name')]);
    if (!country || !name || name.split(' ').length < 2 || known.has(`${country.code} ${foldName(name)}`))
      return [];
    return startDraft({
      kind: 'organization',
      type: 'party',
      name,
      aliases: cleanAliases(splitList(row('aliases'))).slice(0, 3),
      description: inCountry('political party', country.name),
      country: country.code,
      weights: [0.1],
      source: SOURCES.factbook,
    });
  });
  return [...parties, ...others];
}

/** Names under which English-language news could speak of a university. */
const ENGLISH = /\b(?:University|Institute of Technology|Military Academy|Polytechnic University)\b/;

/** Universities and colleges of the world that have an English name or an article. */
export function importUniversities(folder: string, countries: CountryList, titles: TitleList): Draft[] {
  return readTable(path.join(folder, 'orgs_universities_hipo.tsv')).flatMap((row) => {
    const country = countries.find(row('country'));
    // "National Chung Hsing University, Taipei": the town after the comma is no part of the name.
    const name = row('name').replace(/,[^,]*$/, (tail) => (titles.has(row('name')) ? tail : ''));
    const wikipedia = titles.has(name) ? name : null;
    if (!wikipedia && !ENGLISH.test(name)) return [];
    return startDraft({
      kind: 'organization',
      type: 'university',
      name,
      wikipedia,
      description: inCountry(/college/i.test(name) ? 'college' : 'university', country?.name),
      country: country?.code ?? null,
      weights: [0.05, ...weighTitle(wikipedia, titles)],
      facts: row('state') ? [{ label: 'Region', value: row('state') }] : [],
      source: SOURCES.universities,
    });
  });
}

/** Newspapers of the United States that have an article. */
export function importNewspapers(folder: string, titles: TitleList): Draft[] {
  return readTable(path.join(folder, 'orgs_media_us_newspapers.tsv'))
    .filter((row) => row('qid') && row('path'))
    .map((row) => {
      const title = row('WP-title').replaceAll('&amp;', '&');
      return startDraft({
        kind: 'organization',
        type: 'media',
        name: title.replace(/ \(.*/, ''),
        wikipedia: title,
        wikidata: row('qid'),
        description: `newspaper in ${withArticle(row('state'))}`,
        country: 'US',
        weights: [0.04, ...weighTitle(title, titles)],
        source: SOURCES.newspapers,
      });
    });
}

// A name that can only be a club's, not the city's: it holds one of the usual abbreviations or words.
const CLUB_WORD =
  /\b(?:FC|F\.C\.|AFC|A\.F\.C\.|SC|S\.C\.|AC|A\.C\.|CF|C\.F\.|FK|SK|BK|IF|AS|A\.S\.|CD|C\.D\.|SV|TSV|VfB|VfL|United|City|Rovers|Wanderers|Athletic|Club|Town|County|Hotspur|Albion|Real|Sporting|Dynamo|Spartak|Lokomotiv)\b/;

function titleOfClub(names: readonly string[], titles: TitleList, clubs: ReadonlySet<string>): string | null {
  const candidates = names.flatMap((name) => [name, `${name} F.C.`, `${name} FC`, `FC ${name}`]);
  return candidates.find((title) => titles.has(title) && (clubs.has(title) || CLUB_WORD.test(title))) ?? null;
}

/** Football clubs. Names that are a city's are kept only for clubs with an article: Chelsea, Liverpool, Salzburg. */
export function importClubs(folder: string, countries: CountryList, titles: TitleList): Draft[] {
  const clubs = new Set(titles.section('clubs'));
  return readTable(path.join(folder, 'orgs_footballclubs_openfootball.tsv'))
    .filter((row) => row('name') && !/^[ivx]+\)|\$|\bII\b/.test(row('name')))
    .map((row) => {
      const country = countries.find(row('country').replaceAll('-', ' '));
      const aliases = splitList(row('aliases'))
        .filter((alias) => !/\[|\$/.test(alias))
        .map((alias) => alias.replace(/\s*\(.*$/, ''));
      const wikipedia = titleOfClub([row('name'), ...aliases], titles, clubs);
      const kept = wikipedia
        ? aliases
        : aliases.filter((alias) => CLUB_WORD.test(alias) && !titles.isPlace(alias));
      const part = /^(england|scotland|wales)$/.exec(row('country'))?.[1];
      const where = part ? part.charAt(0).toUpperCase() + part.slice(1) : country?.name;
      return startDraft({
        kind: 'organization',
        type: 'club',
        name: row('name'),
        aliases: kept.filter((alias) => alias.length > 2).slice(0, 6),
        wikipedia,
        description: inCountry('football club', where),
        country: country?.code ?? null,
        began: yearOrNull(row('founded')),
        weights: [0.08, ...weighTitle(wikipedia, titles)],
        source: SOURCES.clubs,
      });
    });
}

/** Agencies of the United States. */
export function importAgencies(folder: string, titles: TitleList): Draft[] {
  const gsa = readTable(path.join(folder, 'orgs_us_agencies_gsa.tsv')).map((row) => ({
    name: row('name'),
    acronym: row('acronym'),
    source: SOURCES.gsa,
  }));
  const dotgov = readTable(path.join(folder, 'orgs_us_federal_dotgov.tsv')).map((row) => ({
    name: row('name'),
    acronym: '',
    source: SOURCES.dotgov,
  }));
  return [...gsa, ...dotgov]
    .map((row) => ({ ...row, name: row.name.replace(/^U\.S\. (?=Department|Agency)/, 'United States ') }))
    .filter(({ name }) => name.split(' ').length > 1 && !/[/]|, (?:LLC|Office|Bureau)/.test(name))
    .map(({ name, acronym, source }) => {
      const title = [name, `United States ${name}`].find((each) => titles.has(each)) ?? null;
      return startDraft({
        kind: 'organization',
        type: 'agency',
        name,
        aliases: [...(acronym.length > 1 ? [acronym] : []), ...(title && title !== name ? [title] : [])],
        wikipedia: title,
        description: 'agency of the United States',
        country: 'US',
        weights: [0.12, ...weighTitle(title, titles)],
        source,
      });
    });
}
