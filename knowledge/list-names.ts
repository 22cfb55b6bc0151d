// A record -> every name that should lead to it, each with its basis.
import { foldName } from './fold-name.ts';
import type { NameBasis } from './pack.ts';
import type { FactRecord } from './record.ts';
import { spellName } from './spell-name.ts';
import { varyName } from './vary-name.ts';

// Names of these countries begin with the family name in English-language news.
const FAMILY_FIRST = new Set(['CN', 'TW', 'KR', 'KP']);
// Here either end may be what news goes on with: "Chinh" of Pham Minh Chinh, "Carrie Lam" but "Tung Chee-hwa".
const EITHER_END = new Set(['VN', 'HK', 'MO', 'KH', 'SG']);

/** People less known than this are found by their whole names alone: "Smith" says nothing without the article's "John". */
const KNOWN_BY_FAMILY = 0.15;
/** People less known than this get no spellings by rule; each takes some seven bytes of the pack. */
const KNOWN_IN_SPELLINGS = 0.25;

/** From here on the title of a person's article is a name too; each takes some eight bytes of the pack. */
const KNOWN_BY_TITLE = 0.2;

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
  // "David IV of Georgia", "Odo, Count of Paris": what stands last is a place.
  if (/,(?! [JS]r)| of /.test(name)) return [];
  const words = foldName(name)
    .split(' ')
    .filter((word) => !SUFFIX.test(word));
  if (words.length < 2) return [];
  const first = words[0] ?? '';
  if (country && FAMILY_FIRST.has(country) && words.length <= 3) return [first];
  // A hyphenated family name is folded into two words; the original tells.
  const lastWritten = foldName(name.trim().split(/\s+/).at(-1) ?? '');
  const last = SUFFIX.test(lastWritten) ? (words.at(-1) ?? '') : lastWritten;
  const [particle = '', ...rest] = last.split(' ');
  const before = words.at(-1 - last.split(' ').length) ?? '';
  // "al-Sisi" is one written word, and news also says "Sisi".
  const ends =
    PARTICLES.has(particle) && rest.length > 0
      ? [rest.join(' '), last]
      : PARTICLES.has(before)
        ? [last, `${before} ${last}`]
        : [last];
  return country && EITHER_END.has(country) ? [...ends, first] : ends;
}

/** One- and two-letter keys are kept for acronyms and for scripts in which two signs are a name. */
const isTooShort = (key: string, name: string): boolean =>
  key.length < 3 && !ACRONYM.test(name) && (key === '' || LATIN.test(key));

/**
 * The name in the title of a person's article: "Chris Pincher" where a table has "Christopher Pincher". Titles tell namesakes
 * apart in brackets, peers by their rank behind a comma.
 */
const nameInTitle = ({ kind, salience, wikipedia }: FactRecord): string[] =>
  kind === 'person' && salience >= KNOWN_BY_TITLE && wikipedia
    ? [wikipedia.replace(/ \(.*$|,(?! [JS]r).*$/, '')]
    : [];

/** All folded names of a record with their basis, each once; the strongest basis stands. */
export function listNames(record: FactRecord): Map<string, NameBasis> {
  const names = new Map<string, NameBasis>();
  const add = (key: string, basis: NameBasis) => {
    if (key && !names.has(key)) names.set(key, basis);
  };
  add(foldName(record.name), 'name');
  const titles = nameInTitle(record);
  for (const alias of [...record.aliases, ...titles]) {
    const key = foldName(alias);
    if (!isTooShort(key, alias)) add(key, ACRONYM.test(alias) ? 'acronym' : 'alias');
  }
  const written = [record.name, ...record.aliases];
  for (const name of written) {
    for (const variant of varyName(name, record.kind)) add(foldName(variant), 'alias');
  }
  if (record.kind !== 'person') return names;
  const spellings = record.salience >= KNOWN_IN_SPELLINGS ? written.flatMap(spellName) : [];
  for (const spelling of spellings) add(foldName(spelling), 'alias');
  if (record.salience < KNOWN_BY_FAMILY) return names;
  for (const name of [...written, ...titles, ...spellings]) {
    for (const family of familyNames(name, record.country)) add(family, 'family');
  }
  return names;
}
