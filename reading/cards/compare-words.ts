// Two wordings of one remark -> the words of both, marked where only one of them has them.
import { foldName } from '../../knowledge/fold-name.ts';
import type { ComparedWord } from './card.ts';

/** Longer texts are cut: a card shows a sentence or two. */
const MOST_WORDS = 120;
/** Shorter words ("that", "the") are in both of any two sentences, as are these. */
const LEAST_LETTERS = 5;
const COMMON = new Set(
  'about after before could other should their there these those where which while would'.split(' '),
);

const split = (text: string): string[] => text.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);

const isTelling = (word: string): boolean =>
  (word.length >= LEAST_LETTERS && !COMMON.has(word)) || /\d/.test(word);

/**
 * Compares word by word, without regard to case, accents, punctuation and order: translations and paraphrases of one
 * sentence seldom keep its order. `shared` counts the telling words that both have: numbers, and words of five letters
 * or more.
 */
export function compareWords(
  article: string,
  record: string,
): { article: ComparedWord[]; record: ComparedWord[]; shared: number } {
  const [one, other] = [split(article), split(record)];
  const [inOne, inOther] = [new Set(one.map(foldName)), new Set(other.map(foldName))];
  const mark = (words: readonly string[], others: ReadonlySet<string>): ComparedWord[] =>
    words.map((text) => {
      const key = foldName(text);
      return { text, differs: key !== '' && !others.has(key) };
    });
  return {
    article: mark(one, inOther),
    record: mark(other, inOne),
    shared: [...inOne].filter((word) => isTelling(word) && inOther.has(word)).length,
  };
}
