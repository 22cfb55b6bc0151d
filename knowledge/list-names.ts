// A record -> every name that should lead to it, each with its basis.
import { foldName } from './fold-name.ts';
import type { NameBasis } from './pack.ts';
import type { FactRecord } from './record.ts';
import { spellName } from './spell-name.ts';

// Names of these countries begin with the family name in English-language news.
const FAMILY_FIRST = new Set(['CN', 'TW', 'HK', 'KR', 'KP', 'VN', 'KH']);

const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\p{N} ]+$/u;
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&./-]{1,7}|(?:\p{Lu}\.){2,})$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
// Particles that belong to the family name in front of which they stand.
const PARTICLES = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'di',
  'da',
  'del',
  'della',
  'la',
  'le',
  'bin',
  'al',
  'el',
  'ter',
]);

/** Family names by which news calls a person after the first mention; empty for single names. */
export function familyNames(name: string, country: string | null): string[] {
  if (!LATIN.test(name)) return [];
  const words = foldName(name)
    .split(' ')
    .filter((word) => !SUFFIX.test(word));
  if (words.length < 2) return [];
  if (country && FAMILY_FIRST.has(country) && words.length <= 3) return [words[0] ?? ''];
  // A hyphenated family name is folded into two words; the original tells.
  const lastWritten = foldName(name.trim().split(/\s+/).at(-1) ?? '');
  const last = SUFFIX.test(lastWritten) ? (words.at(-1) ?? '') : lastWritten;
  const before = words.at(-2) ?? '';
  return PARTICLES.has(before) ? [last, `${before} ${last}`] : [last];
}

/** All folded names of a record with their basis, each once; the strongest basis stands. */
export function listNames(record: FactRecord): Map<string, NameBasis> {
  const names = new Map<string, NameBasis>();
  const add = (key: string, basis: NameBasis) => {
    if (key && !names.has(key)) names.set(key, basis);
  };
  add(foldName(record.name), 'name');
  for (const alias of record.aliases) add(foldName(alias), ACRONYM.test(alias) ? 'acronym' : 'alias');
  const spellings = record.kind === 'person' ? [record.name, ...record.aliases].flatMap(spellName) : [];
  for (const spelling of spellings) add(foldName(spelling), 'alias');
  if (record.kind === 'person') {
    for (const name of [record.name, ...record.aliases, ...spellings]) {
      for (const family of familyNames(name, record.country)) add(family, 'family');
    }
  }
  return names;
}
