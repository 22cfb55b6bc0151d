// Records of facts -> words and phrases with what they can be, for the tagger's gazetteer.
import { countryAdjective, countryName, countryOfWord } from '../knowledge/demonyms.ts';
import type { FactRecord } from '../knowledge/record.ts';
import {
  addToPhrase,
  BEGINS_PHRASE,
  CLUSTER_SHIFT,
  GAZETTEER,
  gazetteerKey,
  MOST_PHRASE_WORDS,
  PHRASE,
} from '../reading/mentions/gazetteer.ts';
import { HAS_LETTER, HAS_UPPER, NORMAL_CASE, TokenStore } from '../reading/mentions/token-store.ts';
import { tokenize } from '../reading/mentions/tokenize.ts';
import type { GoldDocument } from './read-corpora.ts';

const LATIN = /^[A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'’.\-& ]*$/;
/** Bearers of a first or family name from which on it counts as a common one. */
const MANY_BEARERS = 12;

export class NameLists {
  readonly words = new Map<number, number>();
  readonly phrases = new Map<number, number>();
  readonly #tokens = new TokenStore();

  /** Adds a name: one word with its bits, two words or more as a phrase of a kind. */
  add(name: string, bits: number, phrase: number): void {
    if (!LATIN.test(name)) return;
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
    this.phrases.set(key, (this.phrases.get(key) ?? 0) | phrase);
  }
}

/** Parts of a person's name that are names of their own: no initials, no particles. */
function nameParts(name: string): string[] {
  return name.split(' ').filter((part) => part.length > 2 && !part.includes('.') && /^\p{Lu}/u.test(part));
}

function addPeople(lists: NameLists, people: readonly FactRecord[]): void {
  const first = new Map<string, number>();
  const family = new Map<string, number>();
  const increment = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { name, aliases } of people) {
    for (const full of new Set([name, ...aliases])) {
      const parts = nameParts(full);
      if (!LATIN.test(full) || parts.length < 2) continue;
      lists.add(full, 0, PHRASE.person);
      parts.forEach((part, at) => {
        if (at < parts.length - 1) increment(first, part);
        if (at > 0) increment(family, part);
      });
    }
  }
  for (const [part, count] of first)
    lists.add(part, GAZETTEER.first | (count >= MANY_BEARERS ? GAZETTEER.manyFirst : 0), 0);
  for (const [part, count] of family)
    lists.add(part, GAZETTEER.family | (count >= MANY_BEARERS ? GAZETTEER.manyFamily : 0), 0);
}

const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'district', 'town', 'village', 'station']);
const COUNTRIES: ReadonlySet<string> = new Set(['country', 'territory']);

function addOthers(lists: NameLists, records: readonly FactRecord[]): void {
  for (const { kind, type, name, aliases } of records) {
    for (const one of [name, ...aliases]) {
      const bare = one.replace(/^the /i, '');
      if (kind === 'organization') lists.add(bare, GAZETTEER.organization, PHRASE.organization);
      else if (kind === 'event') lists.add(bare, GAZETTEER.event, PHRASE.event);
      else if (kind === 'place') {
        const bits = SETTLEMENTS.has(type)
          ? GAZETTEER.city
          : COUNTRIES.has(type)
            ? GAZETTEER.country
            : GAZETTEER.region;
        lists.add(bare, bits, PHRASE.place);
      }
    }
  }
}

/** Adjectives of all countries, and what else documents call them ("U.S.") and their people. */
function addCountryWords(lists: NameLists, documents: readonly GoldDocument[]): void {
  const words = new Set<string>();
  for (const { blocks } of documents)
    for (const { text } of blocks)
      for (const [word] of text.matchAll(/\b\p{Lu}\p{L}+|\b(?:\p{Lu}\.)+/gu)) words.add(word);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((one) => letters.map((other) => one + other))) {
    const adjective = countryAdjective(code);
    if (adjective) words.add(adjective).add(`${adjective}s`);
  }
  for (const word of words) {
    const code = countryOfWord(word);
    if (!code) continue;
    const isCountry = word === countryName(code) || !/[a-z]/.test(word);
    lists.add(word, isCountry ? GAZETTEER.country : GAZETTEER.demonym, 0);
  }
}

/** Words that the corpora write in lower case at least three times, and more often than with a capital inside a sentence. */
function addCommonWords(lists: NameLists, documents: readonly GoldDocument[]): void {
  const lower = new Map<number, number>();
  const capitalised = new Map<number, number>();
  const tokens = new TokenStore();
  for (const { blocks } of documents) {
    for (const { text } of blocks) {
      tokens.clear();
      tokenize(tokens, text, 0);
      for (let at = 0; at < tokens.count; at++) {
        const flags = tokens.flags[at]!;
        if (!(flags & HAS_LETTER) || tokens.initial[at] || tokens.caseType[at] !== NORMAL_CASE) continue;
        const key = gazetteerKey(tokens.word[at]!);
        const seen = flags & HAS_UPPER ? capitalised : lower;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    }
  }
  for (const [key, count] of lower) {
    if (count >= 3 && count > (capitalised.get(key) ?? 0))
      lists.words.set(key, (lists.words.get(key) ?? 0) | GAZETTEER.common);
  }
}

/**
 * Lists of the names of all records and of the words that documents write in lower case, with the cluster of each word
 * by gazetteer key.
 */
export function makeNameLists(
  records: readonly FactRecord[],
  documents: readonly GoldDocument[],
  clusters: ReadonlyMap<number, number>,
): NameLists {
  const lists = new NameLists();
  addPeople(
    lists,
    records.filter(({ kind }) => kind === 'person'),
  );
  addOthers(lists, records);
  addCountryWords(lists, documents);
  addCommonWords(lists, documents);
  for (const [key, cluster] of clusters)
    lists.words.set(key, (lists.words.get(key) ?? 0) | (cluster << CLUSTER_SHIFT));
  return lists;
}
