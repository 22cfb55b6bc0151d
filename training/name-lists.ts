// Tables of facts (TSV with a header) -> words and phrases with what they can be, for the tagger's gazetteer.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  addToPhrase,
  BEGINS_PHRASE,
  GAZETTEER,
  gazetteerKey,
  MOST_PHRASE_WORDS,
} from '../reading/mentions/gazetteer.ts';
import { HAS_LETTER, HAS_UPPER, TokenStore } from '../reading/mentions/token-store.ts';
import { tokenize } from '../reading/mentions/tokenize.ts';
import type { GoldDocument } from './read-corpora.ts';

export class NameLists {
  readonly words = new Map<number, number>();
  readonly phrases = new Map<number, number>();
  readonly #tokens = new TokenStore();

  /** Adds a name of one word as a word, of two to five as a phrase. */
  add(name: string, bits: number): void {
    const tokens = this.#tokens;
    tokens.clear();
    tokenize(tokens, name, 0);
    const { count, word } = tokens;
    if (count === 0 || count > MOST_PHRASE_WORDS) return;
    const first = gazetteerKey(word[0]!);
    if (count === 1) {
      this.words.set(first, (this.words.get(first) ?? 0) | bits);
      return;
    }
    let hash = word[0]!;
    for (let at = 1; at < count; at++) hash = addToPhrase(hash, word[at]!);
    const key = gazetteerKey(hash);
    this.words.set(first, (this.words.get(first) ?? 0) | BEGINS_PHRASE);
    this.phrases.set(key, (this.phrases.get(key) ?? 0) | bits);
  }
}

const LATIN = /^[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’.\- ]*$/;
/** Cities that are smaller share their names with too much else. */
const LEAST_POPULATION = 20_000;

function readTable(folder: string, file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(path.join(folder, file), 'utf8').split('\n');
  const columns = head.split('\t');
  return lines.filter(Boolean).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

function addPeople(lists: NameLists, folder: string): void {
  for (const file of ['people_office_eps.tsv', 'people_famous_pantheon1.tsv']) {
    const names = new Set(readTable(folder, file).map((row) => row.name ?? ''));
    for (const name of names) {
      const parts = name
        .split(' ')
        .filter((part) => part.length > 2 && !part.includes('.') && /^\p{Lu}/u.test(part));
      if (!LATIN.test(name) || parts.length < 2) continue;
      parts.forEach((part, at) => {
        if (at < parts.length - 1) lists.add(part, GAZETTEER.first);
        if (at > 0) lists.add(part, GAZETTEER.family);
      });
    }
  }
}

function addPlaces(lists: NameLists, folder: string): void {
  for (const { name = '', admin1 = '', population = '' } of readTable(
    folder,
    'places_cities_geonames15000.tsv',
  )) {
    if (LATIN.test(name) && Number(population) >= LEAST_POPULATION) lists.add(name, GAZETTEER.city);
    if (LATIN.test(admin1)) lists.add(admin1, GAZETTEER.region);
  }
  for (const row of readTable(folder, 'places_countries_factbook2026.tsv')) {
    for (const name of [row.name, row.long_form])
      if (name && LATIN.test(name)) lists.add(name, GAZETTEER.country);
    if (row.adjective)
      for (const word of row.adjective.split(/[,;/(]| or /)) lists.add(word.trim(), GAZETTEER.demonym);
  }
  for (const { adjectivals = '', demonyms = '' } of readTable(folder, 'demonyms_cartogrify.tsv')) {
    for (const word of `${adjectivals}|${demonyms}`.split(/[|,;/]/))
      lists.add(word.trim(), GAZETTEER.demonym);
  }
  for (const { name = '' } of readTable(folder, 'places_physical_naturalearth.tsv')) {
    if (LATIN.test(name)) lists.add(name, GAZETTEER.region);
  }
  const short =
    'U.S.|US|U.S.A.|USA|UK|U.K.|UAE|Britain|England|Scotland|Wales|Northern Ireland|Holland|Palestine|Kosovo|Gaza|Tibet';
  for (const name of short.split('|')) lists.add(name, GAZETTEER.country);
}

function addOrganizations(lists: NameLists, folder: string): void {
  const tables = ['orgs_sp500.tsv', 'orgs_footballclubs_openfootball.tsv', 'orgs_us_agencies_gsa.tsv'];
  for (const file of tables) {
    for (const { name = '' } of readTable(folder, file))
      if (LATIN.test(name)) lists.add(name, GAZETTEER.organization);
  }
}

/** Words that the corpora write in lower case at least three times: the list of common words. */
function addCommonWords(lists: NameLists, documents: readonly GoldDocument[]): void {
  const seen = new Map<number, number>();
  const tokens = new TokenStore();
  for (const { blocks } of documents) {
    for (const { text } of blocks) {
      tokens.clear();
      tokenize(tokens, text, 0);
      for (let at = 0; at < tokens.count; at++) {
        if (!(tokens.flags[at]! & HAS_LETTER) || tokens.flags[at]! & HAS_UPPER) continue;
        const key = gazetteerKey(tokens.word[at]!);
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    }
  }
  for (const [key, count] of seen) {
    if (count >= 3) lists.words.set(key, (lists.words.get(key) ?? 0) | GAZETTEER.common);
  }
}

/** Reads all lists. Throws an Error naming a table that is missing. */
export function readNameLists(folder: string, documents: readonly GoldDocument[]): NameLists {
  const lists = new NameLists();
  addPeople(lists, folder);
  addPlaces(lists, folder);
  addOrganizations(lists, folder);
  addCommonWords(lists, documents);
  return lists;
}
