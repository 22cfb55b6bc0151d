// The many names that GeoNames gives a city -> the few that English-language news could use.

/** Native script by country: one name in it is kept. */
const NATIVE: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    ['RU', 'UA', 'BY', 'KZ', 'KG', 'TJ', 'BG', 'RS', 'MK', 'MN'].map((code) => [
      code,
      /^[\p{Script=Cyrillic} -]+$/u,
    ]),
  ),
  ...Object.fromEntries(['CN', 'TW', 'HK', 'MO', 'JP'].map((code) => [code, /^\p{Script=Han}+$/u])),
  ...Object.fromEntries(
    [
      'SA',
      'EG',
      'IQ',
      'IR',
      'SY',
      'JO',
      'LB',
      'YE',
      'OM',
      'AE',
      'QA',
      'KW',
      'BH',
      'LY',
      'TN',
      'DZ',
      'MA',
      'SD',
      'PS',
      'PK',
      'AF',
    ].map((code) => [code, /^[\p{Script=Arabic} ]+$/u]),
  ),
  KR: /^\p{Script=Hangul}+$/u,
  KP: /^\p{Script=Hangul}+$/u,
  GR: /^[\p{Script=Greek} ]+$/u,
  IL: /^[\p{Script=Hebrew} -]+$/u,
  GE: /^\p{Script=Georgian}+$/u,
  AM: /^\p{Script=Armenian}+$/u,
  TH: /^\p{Script=Thai}+$/u,
};

const PLAIN_LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}' .-]{3,}$/u;

const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** Edits between two words, given up beyond `most`. */
function countEdits(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[other.length] ?? most + 1, most + 1);
}

export interface City {
  readonly country: string;
  readonly population: number;
  readonly capital: boolean;
  /** True for the name of another place: "Paris" is no other name of Parys. */
  readonly isOthers?: (name: string) => boolean;
}

/**
 * Chooses aliases by how often a city of that size is in the news: many for a metropolis or a capital (Leningrad,
 * Nur-Sultan), spellings close to the name for others. Names that differ in accents alone are left out, they fold to one.
 */
export function chooseAliases(
  name: string,
  aliases: readonly string[],
  { country, population, capital, isOthers = () => false }: City,
): string[] {
  const native = NATIVE[country];
  const inNative =
    population >= 100_000 || capital ? aliases.find((alias) => native?.test(alias)) : undefined;
  const great = capital || population >= 1_000_000;
  const most = great ? 12 : population >= 100_000 ? 4 : 2;
  const folded = bare(name);
  const seen = new Set([folded]);
  const ranked = aliases
    .filter(
      (alias) =>
        PLAIN_LATIN.test(alias) && !isOthers(alias) && alias.split(' ').length <= name.split(' ').length + 1,
    )
    .map((alias) => ({ alias, edits: countEdits(bare(alias), folded, 3) }))
    .filter(({ edits }) => great || edits <= Math.min(2, folded.length / 4))
    // Spellings close to the name first; then names in plain letters, which are those that English uses.
    .sort(
      (one, other) =>
        Number(/[^\x20-\x7e]/.test(one.alias)) - Number(/[^\x20-\x7e]/.test(other.alias)) ||
        one.edits - other.edits,
    );
  const chosen: string[] = [];
  for (const { alias } of ranked) {
    const key = bare(alias);
    if (seen.has(key)) continue;
    seen.add(key);
    if (chosen.length < most) chosen.push(alias);
  }
  return inNative ? [...chosen, inNative] : chosen;
}
