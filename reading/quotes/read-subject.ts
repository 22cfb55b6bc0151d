// The words around a verb of speech -> the words that name who speaks.
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  NEGATIONS,
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
  /** The mention where it is a name, or the one that a description leans on ("a spokesman for Trump"); else -1. */
  readonly mention: number;
}

/** What stands between subject and verb. */
export interface VerbGroup {
  /** First word of the group: an auxiliary, an adverb or the verb. */
  readonly first: number;
  readonly isNegated: boolean;
  readonly isModal: boolean;
  readonly isPassive: boolean;
}

/** Longest reach of a subject's apposition, in words: "X, a … who …, said". */
const APPOSITION_REACH = 45;
/** Longest noun phrase in words. */
const PHRASE_REACH = 14;

const isWordOf = (word: Word | undefined, set: ReadonlySet<string>): boolean =>
  word !== undefined && word.lower !== '' && set.has(word.lower);

export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined && (isWordOf(word, ADVERBS) || (word.lower.endsWith('ly') && word.lower.length > 4));

const isCapitalised = (word: Word | undefined): boolean =>
  word !== undefined && word.mention === -1 && /^\p{Lu}/u.test(word.text);

const isPlainWord = (word: Word | undefined): boolean =>
  word !== undefined && word.run === -1 && (word.mention !== -1 || /^[\p{L}\p{N}]/u.test(word.text));

/** Reads the verb group that ends in the verb at `verb`, leftwards. */
export function readVerbGroup(words: readonly Word[], verb: number): VerbGroup {
  let first = verb;
  let isNegated = false;
  let isModal = false;
  let isPassive = false;
  const isPast = /(?:ed|said|told|thought|written)$/.test(words[verb]?.lower ?? '');
  for (let i = verb - 1; i >= 0; i--) {
    const word = words[i];
    if (isWordOf(word, NEGATIONS)) isNegated = true;
    else if (isWordOf(word, MODALS)) isModal = true;
    else if (isWordOf(word, AUXILIARIES)) {
      if (isPast && /^(?:is|are|was|were|be|been|being|'s|’s)$/.test(word?.lower ?? '')) isPassive = true;
    } else if (isAdverb(word) && !isWordOf(word, TIME_WORDS)) {
      // An adverb belongs to the group only with a subject or more of the group before it.
      if (!isPlainWord(words[i - 1]) && words[i - 1]?.text !== ')' && words[i - 1]?.text !== ',') break;
    } else break;
    first = i;
  }
  return { first, isNegated, isModal, isPassive };
}

/** Skips "on Tuesday", "late Friday", "(D-S.C.)" leftwards from `at`; the number of the word before them. */
function skipAsides(words: readonly Word[], from: number): number {
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
  if (!word || word.run !== -1 || last < 0) return null;
  if (isWordOf(word, PERSON_PRONOUNS)) return { first: last, last, kind: 'pronoun', mention: -1 };
  let first = last;
  if (word.mention === -1) {
    if (!/^\p{L}/u.test(word.text) || CONTRACTION.test(word.lower)) return null;
    if (isWordOf(word, DETERMINERS) || isWordOf(word, PREPOSITIONS) || isWordOf(word, CONJUNCTIONS))
      return null;
  }
  // Leftwards over the phrase's own words.
  for (let i = last - 1; i >= 0 && last - i <= PHRASE_REACH; i--) {
    const before = words[i];
    if (!before || before.run !== -1) break;
    if (isWordOf(before, DETERMINERS)) {
      first = i;
      break;
    }
    if (before.mention === -1) {
      if (/^[’']s?$/.test(before.text)) {
        first = i;
        continue;
      }
      if (!/^[\p{L}\p{N}]/u.test(before.text)) break;
      if (
        isWordOf(before, PREPOSITIONS) ||
        isWordOf(before, CONJUNCTIONS) ||
        isWordOf(before, PERSON_PRONOUNS)
      )
        break;
      if (isWordOf(before, AUXILIARIES) || isWordOf(before, MODALS) || isAdverb(before)) break;
    }
    first = i;
  }
  const before = words[first - 1];
  if (depth < 3 && isWordOf(before, NOUN_PREPOSITIONS) && !isApposed(words, first, last)) {
    const outer = readPhraseEndingAt(words, first - 2, depth + 1);
    const isHead =
      outer &&
      (outer.kind === 'description'
        ? before?.lower === 'of' || endsInSpeaker(words, outer)
        : outer.kind === 'name');
    // "eight of ten voters": a quantity does not speak.
    if (outer && QUANTITY.test(words[outer.last]?.lower ?? ''))
      return { first: outer.first, last, kind: 'description', mention: -1 };
    // "Morgan of the Sierra Club", "a spokesman for Trump": the phrase's head stands further left.
    if (outer && isHead)
      return {
        ...outer,
        mention: outer.mention === -1 && outer.kind === 'description' ? word.mention : outer.mention,
      };
  }
  // "drivers in Oslo and Bergen": the second place does not speak either.
  if (
    depth < 3 &&
    word.kind === 'place' &&
    before?.lower === 'and' &&
    (words[first - 2]?.mention ?? -1) !== -1
  ) {
    const outer = readPhraseEndingAt(words, first - 2, depth + 1);
    if (outer && outer.last !== first - 2) return outer;
  }
  // "experts on trade and labor": the last of two joined nouns does not speak alone.
  if (depth < 3 && word.mention === -1 && /^(?:and|or)$/.test(before?.lower ?? '')) {
    const outer = readPhraseEndingAt(words, first - 2, depth + 1);
    if (outer?.kind === 'description' && endsInSpeaker(words, outer)) return outer;
  }
  // "Protesters marching through the streets": over the preposition and the participle.
  if (depth < 3 && isWordOf(before, PREPOSITIONS) && PARTICIPLE.test(words[first - 2]?.lower ?? '')) {
    const outer = readPhraseEndingAt(words, first - 3, depth + 1);
    if (outer) return outer;
  }
  if (word.mention !== -1) return { first: last, last, kind: 'name', mention: word.mention };
  return { first, last, kind: 'description', mention: -1 };
}

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

/** True where a person's name ends the phrase with more than a title before it: "of the Refugee Council [Enver Solomon]". */
function isApposed(words: readonly Word[], first: number, last: number): boolean {
  if (words[last]?.kind !== 'person') return false;
  let at = last - 1;
  while (at >= first && TITLE.test(words[at]?.lower ?? '')) at--;
  return at >= first && !isWordOf(words[at], DETERMINERS);
}

/**
 * First word of the noun phrase around word `at`, over titles with "of" ("Secretary of State [John Kerry]"); its word before
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

/** True where the segment of a sentence is an apposition or relative clause: not the subject itself. */
function isAside(words: readonly Word[], first: number, last: number): boolean {
  const word = words[first];
  if (!word) return true;
  if (
    /^(?:who|which|whose|whom|where|when|a|an|the|one|and|now|then|formerly|both|including|as|of|himself|herself|himself)$/.test(
      word.lower,
    )
  )
    return true;
  if (/ing$|ed$/.test(word.lower)) return true;
  if (/^\d/.test(word.text) && last - first < 3) return true;
  // "Jr.", "chairman of the board", "PhD": no name inside that could be the subject.
  return (
    !words.slice(first, last + 1).some(({ mention }) => mention !== -1) && !isWordOf(word, PERSON_PRONOUNS)
  );
}

/** The subject before a comma that closes an apposition: "X, a former minister who …, said". */
function readBeforeAsides(words: readonly Word[], comma: number): Subject | null {
  let end = comma - 1;
  for (let i = comma - 1; i >= 0 && comma - i <= APPOSITION_REACH; i--) {
    const isBreak = words[i]?.text === ',' || words[i]?.run !== -1;
    if (!isBreak) continue;
    if (words[i]?.run !== -1) {
      const segment = readPhraseEndingAt(words, skipAsides(words, end));
      return segment && !isAside(words, i + 1, end) ? segment : null;
    }
    if (!isAside(words, i + 1, end) && !nameEndsAt(words, i)) {
      const subject = readPhraseEndingAt(words, skipAsides(words, end));
      if (subject) return subject;
    }
    if (nameEndsAt(words, i)) return readPhraseEndingAt(words, skipAsides(words, i - 1));
    end = i - 1;
  }
  return end >= 0 && comma - end <= APPOSITION_REACH
    ? readPhraseEndingAt(words, skipAsides(words, end))
    : null;
}

/** True where a person's or body's name stands right before the comma at `comma`. */
function nameEndsAt(words: readonly Word[], comma: number): boolean {
  const at = skipAsides(words, comma - 1);
  return (words[at]?.mention ?? -1) !== -1 && !isWordOf(words[phraseStart(words, at) - 1], PREPOSITIONS);
}

/** Reads the subject to the left of a verb group that begins at `groupFirst`; null where there is none. */
export function readSubjectBefore(words: readonly Word[], groupFirst: number): Subject | null {
  let at = groupFirst - 1;
  if (at < 0) return null;
  at = skipAsides(words, at);
  const word = words[at];
  if (word?.text === ',' || word?.text === '—' || word?.text === '–' || word?.text === '--')
    return at > 0 ? readBeforeAsides(words, at) : null;
  if (isWordOf(word, RELATIVE)) {
    const before = words[at - 1]?.text === ',' ? at - 2 : at - 1;
    return before >= 0 ? readPhraseEndingAt(words, skipAsides(words, before)) : null;
  }
  return readPhraseEndingAt(words, at);
}

const RELATIVE = new Set(['who', 'which', 'that']);

/** Reads the subject to the right of a verb at `verb`: "said Smith", "added a spokesman for the ministry". */
export function readSubjectAfter(words: readonly Word[], verb: number): Subject | null {
  let at = verb + 1;
  while (isAdverb(words[at]) || isWordOf(words[at], AUXILIARIES)) at++;
  const first = at;
  if (isWordOf(words[at], PERSON_PRONOUNS)) return { first, last: at, kind: 'pronoun', mention: -1 };
  let name = -1;
  let last = first - 1;
  for (; at < words.length && at - first < PHRASE_REACH; at++) {
    const word = words[at];
    if (!word || !isPlainWord(word)) {
      if (/^[’']s?$/.test(word?.text ?? '')) {
        name = -1;
        continue;
      }
      if (word?.text === '-' || word?.text === '/') continue;
      break;
    }
    if (at > first && (isWordOf(word, PREPOSITIONS) || isWordOf(word, CONJUNCTIONS))) break;
    if (
      at > first &&
      (isWordOf(word, AUXILIARIES) || isWordOf(word, DETERMINERS) || isWordOf(word, TIME_WORDS))
    )
      break;
    if (at === first && NO_SUBJECT.some((set) => isWordOf(word, set))) return null;
    if (word.mention !== -1) name = at;
    last = at;
  }
  if (last < first) return null;
  if (name !== -1) return { first: name, last: name, kind: 'name', mention: words[name]?.mention ?? -1 };
  const leansOn = isWordOf(words[at], NOUN_PREPOSITIONS) ? nextMention(words, at + 1) : -1;
  return { first, last, kind: 'description', mention: leansOn };
}

/** What no subject begins with. */
const NO_SUBJECT = [PREPOSITIONS, CONJUNCTIONS, TIME_WORDS];

function nextMention(words: readonly Word[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + 4); i++) {
    const word = words[i];
    if (!word || !isPlainWord(word)) return -1;
    if (word.mention !== -1) return word.mention;
  }
  return -1;
}
