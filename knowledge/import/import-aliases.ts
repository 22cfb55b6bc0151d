// The tables of people's names in many languages -> aliases of the people that are known by their Wikidata id.
import path from 'node:path';
import { foldName } from '../fold-name.ts';
import { readTable } from './read-table.ts';
import type { Register } from './register.ts';

/** Spellings in Latin letters, and in another script, that one person keeps from these tables. */
const MOST_LATIN = 3;
const MOST_NATIVE = 1;

/** Languages whose spelling of a foreign name is not what English-language news or the person's own country writes. */
const LANGUAGES = new Set([
  'en',
  'ru',
  'uk',
  'kk',
  'zh',
  'ja',
  'ko',
  'ar',
  'fa',
  'he',
  'el',
  'ka',
  'hy',
  'th',
  'bg',
  'sr',
  'mk',
  'be',
  'de',
  'fr',
  'tr',
  'pl',
]);

const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}' .’-]+$/u;
const NATIVE_SCRIPTS: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    ['RU', 'UA', 'BY', 'KZ', 'KG', 'TJ', 'BG', 'RS', 'MK', 'MN'].map((code) => [
      code,
      /^[\p{Script=Cyrillic} .-]+$/u,
    ]),
  ),
  ...Object.fromEntries(
    ['CN', 'TW', 'HK', 'JP', 'SG'].map((code) => [
      code,
      /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]+$/u,
    ]),
  ),
  ...Object.fromEntries(
    [
      'IR',
      'IQ',
      'SY',
      'EG',
      'SA',
      'JO',
      'LB',
      'KW',
      'AF',
      'PS',
      'YE',
      'LY',
      'TN',
      'DZ',
      'MA',
      'AE',
      'QA',
      'OM',
      'BH',
      'PK',
    ].map((code) => [code, /^[\p{Script=Arabic} .-]+$/u]),
  ),
  KR: /^\p{Script=Hangul}+$/u,
  KP: /^\p{Script=Hangul}+$/u,
  GR: /^[\p{Script=Greek} .-]+$/u,
  CY: /^[\p{Script=Greek} .-]+$/u,
  IL: /^[\p{Script=Hebrew} .'-]+$/u,
  GE: /^[\p{Script=Georgian} ]+$/u,
  AM: /^[\p{Script=Armenian} ]+$/u,
};

/** Names by Wikidata id from both tables. */
function readNames(folder: string): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const add = (id: string, name: string) => {
    const known = names.get(id);
    if (known) known.push(name);
    else names.set(id, [name]);
  };
  for (const row of readTable(path.join(folder, 'people_office_eps_aliases.tsv')))
    add(row('qid'), row('alias'));
  for (const row of readTable(path.join(folder, 'people_legislators_ep2015_wikidata_names.tsv'))) {
    if (LANGUAGES.has(row('lang'))) add(row('qid'), row('name'));
  }
  return names;
}

/** The few of many names that add something: other spellings in Latin letters, and the name in the country's own script. */
function choosePersonAliases(name: string, country: string | null, given: readonly string[]): string[] {
  const seen = new Set([foldName(name)]);
  const latin: string[] = [];
  const native: string[] = [];
  const script = NATIVE_SCRIPTS[country ?? ''];
  for (const alias of given) {
    const key = foldName(alias);
    if (seen.has(key) || /\d|\bPresidency\b|\bCabinet\b|^YB /.test(alias)) continue;
    seen.add(key);
    // One word is a family name, which the index of names knows by itself, or a nickname that misleads.
    if (LATIN.test(alias) && key.includes(' ')) latin.push(alias);
    else if (script?.test(alias)) native.push(alias);
  }
  return [...latin.slice(0, MOST_LATIN), ...native.slice(0, MOST_NATIVE)];
}

/** Adds aliases to the people in the register. */
export function importAliases(folder: string, register: Register): void {
  const names = readNames(folder);
  for (const [place, draft] of register.entries()) {
    const given = draft.kind === 'person' && draft.wikidata ? names.get(draft.wikidata) : undefined;
    if (!given) continue;
    const aliases = choosePersonAliases(draft.name, draft.country, [...draft.aliases, ...given]);
    register.revise(place, { ...draft, aliases });
  }
}
