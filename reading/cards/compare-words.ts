// Two wordings of one remark -> the words of both, marked where they differ.
import { foldName } from '../../knowledge/fold-name.ts';
import type { ComparedWord } from './card.ts';

/** Longer texts are cut: a card shows a sentence or two. The table below grows with the product of both lengths. */
const MOST_WORDS = 120;

const split = (text: string): string[] => text.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);

/**
 * Lengths of the longest common subsequence of `one` from i and `other` from j on, row by row (the method of diff tools).
 */
function commonLengths(one: readonly string[], other: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const same = one[i] === other[j];
      rows[i]![j] = same ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
    }
  }
  return rows;
}

/** Shorter words ("that", "the") are in both of any two sentences, as are these. */
const LEAST_LETTERS = 5;
const COMMON = new Set(
  'about after before could other should their there these those where which while would'.split(' '),
);

const isTelling = (word: string): boolean =>
  (word.length >= LEAST_LETTERS && !COMMON.has(word)) || /\d/.test(word);

/**
 * Compares word by word, without regard to case, accents and punctuation. `shared` counts the telling words that both
 * have in any order: numbers, and words of five letters or more.
 */
export function compareWords(
  article: string,
  record: string,
): { article: ComparedWord[]; record: ComparedWord[]; shared: number } {
  const words = [split(article), split(record)] as const;
  const folded = words.map((list) => list.map(foldName));
  const [one = [], other = []] = folded;
  const rows = commonLengths(one, other);
  const inBoth = [new Set<number>(), new Set<number>()] as const;
  let i = 0;
  let j = 0;
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) {
      inBoth[0].add(i++);
      inBoth[1].add(j++);
    } else if (rows[i + 1]![j]! >= rows[i]![j + 1]!) i++;
    else j++;
  }
  const mark = (list: readonly string[], both: ReadonlySet<number>): ComparedWord[] =>
    list.map((text, index) => ({ text, differs: !both.has(index) && foldName(text) !== '' }));
  return {
    article: mark(words[0], inBoth[0]),
    record: mark(words[1], inBoth[1]),
    shared: new Set(one.filter((word) => isTelling(word) && other.includes(word))).size,
  };
}
