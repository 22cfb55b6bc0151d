// A stretch of text -> its words with places, and what kinds of words they are, for reading titles beside names.
import { countryOfWord } from '../../knowledge/demonyms.ts';
import { ROLE_MODIFIERS, roleOf } from './role-words.ts';

/** One word or punctuation mark. */
export interface PhraseWord {
  readonly text: string;
  /** Lower case, without a possessive 's and without a full stop at the end. */
  readonly lower: string;
  /** Offset in the text that was cut. */
  readonly start: number;
  readonly end: number;
  readonly possessive: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*|\S/gu;
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.'’-]*/gu;
const POSSESSIVE = /['’]s?$/;
const UPPER = /^\p{Lu}/u;
const LETTER = /^[\p{L}\p{N}]/u;

/** Without full stops and hyphens at the end; a loop, as a pattern would take quadratic time on "a-----…-a". */
function withoutStops(written: string): string {
  let end = written.length;
  while (end > 0 && (written[end - 1] === '.' || written[end - 1] === '-')) end--;
  return end === written.length ? written : written.slice(0, end);
}

function toWord(written: string, start: number): PhraseWord {
  // A full stop belongs to "U.S." and "Sen.", not to a sentence's last word; without its dot both are the same key.
  const bare = withoutStops(written);
  const possessive = POSSESSIVE.test(bare);
  const lower = (possessive ? bare.replace(POSSESSIVE, '') : bare).toLowerCase();
  return { text: written, lower, start, end: start + written.length, possessive };
}

/** Cuts a text into words and marks; linear. */
export function cutWords(text: string): PhraseWord[] {
  return Array.from(text.matchAll(WORD), (match) => toWord(match[0], match.index));
}

/** The capitalised words of a text alone; linear. */
export function cutCapitalised(text: string): PhraseWord[] {
  return Array.from(text.matchAll(CAPITALISED), (match) => toWord(match[0], match.index));
}

/** Capitalised words that begin sentences or clauses and are no part of a title. */
const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those his her their its our my your and or but nor so yet as at by for from in into of on to with without ' +
    'after before when while where who whom whose which what why how if because although though since until during against about between ' +
    'among than then also both either he she it they we you i said says told is was were are be been has had have will would could ' +
    'should may might must can do does did not no yes only even just like unlike including meanwhile however'
  ).split(' '),
);

export const isFunctionWord = (word: PhraseWord | undefined): boolean =>
  word !== undefined && FUNCTION_WORDS.has(word.lower);
export const isCapitalised = (word: PhraseWord | undefined): boolean =>
  word !== undefined && UPPER.test(word.text);
export const isWord = (word: PhraseWord | undefined): boolean => word !== undefined && LETTER.test(word.text);

/** The country that one word, or it and the next ("South Korean"), stands for. */
export function countryAt(words: readonly PhraseWord[], at: number): string | null {
  const word = words[at];
  if (!word || !isCapitalised(word)) return null;
  const next = words[at + 1];
  const isPair = next && next.start - word.end === 1 && isCapitalised(next);
  const pair = isPair ? countryOfWord(`${word.lower} ${next.lower}`) : null;
  // "us" is a pronoun unless it stands in capitals.
  return pair ?? (word.text === 'Us' ? null : countryOfWord(word.lower));
}

/** The codes of all countries named in the words, each once. */
export function countriesIn(words: readonly PhraseWord[]): string[] {
  const codes = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    // The second word of a pair must not count by itself: "South Korean" is not also "Korean" of the North.
    const code = countryAt(words, at);
    const before = at > 0 ? countryAt(words, at - 1) : null;
    const pairBefore = at > 0 && before !== null && before !== countryOfWord(words[at - 1]?.lower ?? '');
    if (code && !pairBefore) codes.add(code);
  }
  return [...codes];
}

const ABBREVIATION = /^(?:\p{Lu}\p{L}{0,3}|(?:\p{L}\.)+\p{L})\.$/u;

/** Whether a word may stand in a title to the left of its head: "former", "Kazakh", "Russia's", "House". */
export function mayBelongToTitle(words: readonly PhraseWord[], at: number): boolean {
  const word = words[at];
  if (!word || !isWord(word) || isFunctionWord(word)) return false;
  // A full stop after a longer word ends a sentence: "… Afwerki. President …".
  if (word.text.endsWith('.') && !ABBREVIATION.test(word.text)) return false;
  return (
    ROLE_MODIFIERS.has(word.lower) ||
    roleOf(word.lower) !== null ||
    isCapitalised(word) ||
    word.lower.includes('-')
  );
}
