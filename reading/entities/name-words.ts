// A name -> its words, and each word's skeleton: the same for the ways in which newsrooms spell one name.
import { foldName } from '../../knowledge/fold-name.ts';
import { otherGivenNames } from './given-names.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** A name cut into folded words. */
export class NameWords {
  private lazySkeletons: readonly string[] | null = null;
  /**
   * `words`: folded, in order, without "Jr." and the like; one empty word for a name without letters.
   * `suffix`: "jr", "sr", "ii", "iii", "iv", or "".
   */
  constructor(
    readonly words: readonly string[],
    readonly suffix: string,
  ) {}

  /** The skeleton of each word; made when first asked for, as most names of things are never compared so. */
  get skeletons(): readonly string[] {
    this.lazySkeletons ??= this.words.map(skeletonOf);
    return this.lazySkeletons;
  }
}

/**
 * How newsrooms write one sound of a name that was not born in Latin letters. In this order; each rule is linear.
 * From the romanisations of Russian, Ukrainian and Kazakh (GOST, BGN/PCGN, the Kazakh Latin alphabet) and Arabic in use.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiou])y(?=[aeou])|(?<=[bcdfghklmnprstvz])[iy](?=ev|eva$)/g, ''],
  [/off$/, 'ov'],
  [/sk(?:yy|iy|ii|yi|y|i)$/, 'ski'],
  [/dzh|zh/g, 'j'],
  [/kh/g, 'h'],
  [/q|ck/g, 'k'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/tch/g, 'ch'],
  [/ou/g, 'u'],
  [/y/g, 'i'],
  [/([a-z])\1+/g, '$1'],
];

/** The word's spelling reduced to what its variants share: "toqayev", "tokayev", "tokaev" all give "tokaev". */
export function skeletonOf(word: string): string {
  if (word.length < 4) return word;
  return SOUNDS.reduce((text, [pattern, by]) => text.replace(pattern, by), word);
}

const cached = new Map<string, NameWords>();
/** An article has some hundred distinct names; the bound keeps a hostile one from filling memory. */
const MOST_CACHED = 10_000;

/** Cuts a name into words; a hyphen, an apostrophe or a full stop is treated as in `foldName`. */
export function splitName(name: string): NameWords {
  const known = cached.get(name);
  if (known) return known;
  const all = foldName(name).split(' ');
  const last = all.at(-1) ?? '';
  const suffix = all.length > 2 && SUFFIX.test(last) ? last : '';
  const words = suffix ? all.slice(0, -1) : all;
  const split = new NameWords(words, suffix);
  if (cached.size >= MOST_CACHED) cached.clear();
  cached.set(name, split);
  return split;
}

/** Whether two given names may be one person's: the same, or one the other's initial. */
function areSameGiven(one: string, other: string): boolean {
  if (one === other) return true;
  return (one.length === 1 || other.length === 1) && one[0] === other[0];
}

/**
 * Whether two full names (two words or more) may be one person's: same family name in some spelling, given names that
 * agree ("Bill" and "William" do), and no two different middle initials or suffixes.
 */
export function areSamePerson(one: NameWords, other: NameWords): boolean {
  const [first, second] = [one.skeletons, other.skeletons];
  if (first.at(-1) !== second.at(-1) || first.length < 2 || second.length < 2) return false;
  if (one.suffix !== other.suffix && one.suffix && other.suffix) return false;
  // "George H. W." and "George W." differ in the first middle name; where one has none, nothing speaks against.
  const middles = Math.min(first.length, second.length) - 2;
  for (let at = 0; at <= middles; at++) {
    const isShort = at === 0 && otherGivenNames(one.words[0] ?? '').includes(other.words[0] ?? '');
    if (!isShort && !areSameGiven(first[at] ?? '', second[at] ?? '')) return false;
  }
  return true;
}

/** Whether the words stand at the end of a longer name: "von der leyen" in "ursula von der leyen". */
export function endsWith(longer: readonly string[], words: readonly string[]): boolean {
  const from = longer.length - words.length;
  return from > 0 && words.every((word, at) => longer[from + at] === word);
}

/** Letters that begin a name's words, small words left out: "st petersburg international economic forum" -> "spief". */
export function initialsOf(name: string): string {
  return foldName(name)
    .split(' ')
    .filter((word) => !/^(?:of|the|and|for|in|on|de|la|du|des|to|at)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('');
}
