// The words of a sentence -> the noun phrase that ends or begins at one of them, and the word that heads it.
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  NOUN_PREPOSITIONS,
  PERSON_PRONOUNS,
  PREPOSITIONS,
  SPEAKER_ENDING,
  SPEAKER_NOUNS,
  TIME_WORDS,
} from './noun-words.ts';
import type { Word } from './read-sentences.ts';

/** The words that name a speaker: word numbers of the sentence, both included. */
export interface Subject {
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'pronoun' | 'description';
  /** The mention where it is a name, or the one that a description leans on ("a spokesman for Smith"); else -1. */
  readonly mention: number;
}

/** Longest noun phrase in words. */
export const PHRASE_REACH = 14;
/** Most noun phrases inside one another that are followed: "the head of the office of the …". */
const MOST_NESTED = 3;
/** Letters of the shortest noun that its ending makes a speaker. */
const LEAST_NOUN = 5;
const QUANTITY =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|half|all|several|few|dozens|hundreds|both|percent|majority|number)$/;
/** "we’re", "it’s": subject and verb in one. */
const CONTRACTION = /^(?:we|they|you|he|she|it|i|that|there)[’'](?:re|s|m|ve|d|ll)$/;
const PARTICIPLE =
  /(?:ing|ed)$|^(?:seen|sent|made|given|written|held|led|shown|known|taken|put|set|shot|hurt)$/;
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|sen|rep|gov|gen|col|lt|prof|sir|lord|lady|president|senator|governor|mayor|judge|justice|chancellor|secretary|minister|professor|king|queen|prince|princess|pope|dame)\.?$/;

/** True where the word is one of the set; never for names and quoted runs. */
export const isWordOf = (word: Word | undefined, set: ReadonlySet<string>): boolean =>
  word !== undefined && word.lower !== '' && set.has(word.lower);

export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined && (isWordOf(word, ADVERBS) || (word.lower.endsWith('ly') && word.lower.length > 4));

const isCapitalised = (word: Word | undefined): boolean =>
  word !== undefined && word.mention === -1 && /^\p{Lu}/u.test(word.text);

export const isPlainWord = (word: Word | undefined): boolean =>
  word !== undefined && word.run === -1 && (word.mention !== -1 || /^[\p{L}\p{N}]/u.test(word.text));

/** Skips "on Tuesday", "late Friday", "(D-S.C.)" leftwards from `at`; the number of the word before them. */
export function skipAsides(words: readonly Word[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const word = words[at];
    if (word?.text === ')' || word?.text === ']') {
      let open = at - 1;
      while (open >= 0 && at - open < PHRASE_REACH && words[open]?.text !== '(' && words[open]?.text !== '[')
        open--;
      if (words[open]?.text !== '(' && words[open]?.text !== '[') return at;
      at = open - 1;
    } else if (isWordOf(word, TIME_WORDS) && at > 0) {
      at--;
      while (at > 0 && /^(?:on|in|late|early|this|last|that|next)$/.test(words[at]?.lower ?? '')) at--;
    } else return at;
  }
  return at;
}

/** Reads the noun phrase that ends at word `last`, leftwards; null where none does. */
export function readPhraseEndingAt(words: readonly Word[], last: number, depth = 0): Subject | null {
  const word = words[last];
  if (!word || word.run !== -1) return null;
  if (isWordOf(word, PERSON_PRONOUNS)) return { first: last, last, kind: 'pronoun', mention: -1 };
  if (word.mention === -1) {
    if (!/^\p{L}/u.test(word.text) || CONTRACTION.test(word.lower)) return null;
    if (isWordOf(word, DETERMINERS) || isWordOf(word, PREPOSITIONS) || isWordOf(word, CONJUNCTIONS))
      return null;
  }
  const first = ownStart(words, last);
  const further = depth < MOST_NESTED ? readFurtherLeft(words, first, last, depth + 1) : null;
  if (further) return further;
  if (word.mention !== -1) return { first: last, last, kind: 'name', mention: word.mention };
  return { first, last, kind: 'description', mention: -1 };
}

/** First of the phrase's own words, without the phrases that prepositions tie to it. */
function ownStart(words: readonly Word[], last: number): number {
  let first = last;
  for (let i = last - 1; i >= 0 && last - i <= PHRASE_REACH; i--) {
    const before = words[i];
    if (!before || before.run !== -1) break;
    if (isWordOf(before, DETERMINERS)) return i;
    const isPossessive = /^[’']s?$/.test(before.text);
    if (before.mention === -1 && !isPossessive) {
      if (!/^[\p{L}\p{N}]/u.test(before.text) || isAdverb(before)) break;
      if (BREAKS.some((set) => isWordOf(before, set))) break;
    }
    first = i;
  }
  return first;
}

/** The phrase that heads the one from `first` to `last`, further left; null where that heads itself. */
function readFurtherLeft(words: readonly Word[], first: number, last: number, depth: number): Subject | null {
  const word = words[last];
  const before = words[first - 1];
  if (!word || !before) return null;
  if (isWordOf(before, NOUN_PREPOSITIONS) && !isApposed(words, first, last)) {
    const outer = readPhraseEndingAt(words, first - 2, depth);
    // "eight of ten voters": a quantity does not speak.
    if (outer && QUANTITY.test(words[outer.last]?.lower ?? ''))
      return { first: outer.first, last, kind: 'description', mention: -1 };
    // "Smith of the Red Cross", "a spokesman for Smith".
    if (outer?.kind === 'name') return outer;
    if (outer?.kind === 'description' && (before.lower === 'of' || endsInSpeaker(words, outer)))
      return { ...outer, mention: outer.mention === -1 ? word.mention : outer.mention };
  }
  if (before.lower === 'and' || before.lower === 'or') {
    const outer = readPhraseEndingAt(words, first - 2, depth);
    // "drivers in Oslo and Bergen": the second place speaks no more than the first.
    if (word.kind === 'place' && words[first - 2]?.mention !== -1)
      return outer && outer.last !== first - 2 ? outer : null;
    // "Observers from the African Union and SADC": what the preposition ties to them speaks no more than the first.
    if (word.mention !== -1 && outer?.kind === 'description' && outer.last !== first - 2)
      return endsInSpeaker(words, outer) ? outer : null;
    // "experts on trade and labor": the last of two joined nouns does not speak alone.
    if (word.mention === -1 && outer?.kind === 'description' && endsInSpeaker(words, outer)) return outer;
  }
  // "Farmers blocking a road to the port": over the preposition and the participle.
  const isTied = isWordOf(before, PREPOSITIONS) && PARTICIPLE.test(words[first - 2]?.lower ?? '');
  return isTied ? readPhraseEndingAt(words, first - 3, depth) : null;
}

/** What ends a noun phrase leftwards. */
const BREAKS = [PREPOSITIONS, CONJUNCTIONS, PERSON_PRONOUNS, AUXILIARIES, MODALS];

/** True where a person's name ends the phrase with more than a title before it: "of the city council [Jane Smith]". */
function isApposed(words: readonly Word[], first: number, last: number): boolean {
  if (words[last]?.kind !== 'person') return false;
  let at = last - 1;
  while (at >= first && TITLE.test(words[at]?.lower ?? '')) at--;
  return at >= first && !isWordOf(words[at], DETERMINERS);
}

/**
 * First word of the noun phrase around word `at`, over titles with "of" ("Minister of Trade [Jane Smith]"); its word before
 * tells whether a preposition governs it.
 */
export function phraseStart(words: readonly Word[], at: number): number {
  let first = at;
  while (first > 0) {
    const before = words[first - 1];
    if (!before || before.run !== -1) break;
    if (before.mention === -1 && !/^(?:[\p{L}\p{N}]|[’']s?$)/u.test(before.text)) break;
    if (isWordOf(before, CONJUNCTIONS)) break;
    if (isWordOf(before, PREPOSITIONS)) {
      const head = words[first - 2];
      const isTitle =
        /^(?:of|for)$/.test(before.lower) &&
        head &&
        (isWordOf(head, SPEAKER_NOUNS) || TITLE.test(head.lower));
      if (!isTitle || words[at]?.kind !== 'person' || !isApposed(words, first, at)) break;
    }
    first--;
  }
  return first;
}

/** True where a description ends in a noun for a person or body that speaks. */
export function endsInSpeaker(words: readonly Word[], { last }: Subject): boolean {
  const word = words[last];
  if (!word) return false;
  if (SPEAKER_NOUNS.has(word.lower) || (word.mention === -1 && isCapitalised(word))) return true;
  return word.lower.length > LEAST_NOUN && SPEAKER_ENDING.test(word.lower);
}
