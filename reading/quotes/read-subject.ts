// The words around a verb of speech -> the words that name who speaks.
import {
  isAdverb,
  isPlainWord,
  isWordOf,
  PHRASE_REACH,
  phraseStart,
  readPhraseEndingAt,
  type Subject,
  skipAsides,
} from './noun-phrase.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NOUN_PREPOSITIONS,
  PERSON_PRONOUNS,
  PREPOSITIONS,
  TIME_WORDS,
} from './noun-words.ts';
import type { Word } from './read-sentences.ts';

/** Longest reach of a subject's apposition, in words: "X, a … who …, said". */
const APPOSITION_REACH = 45;

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
  const named = words[at]?.text === ',' ? nameInApposition(words, at + 1) : -1;
  if (named !== -1) return { first: named, last: named, kind: 'name', mention: words[named]?.mention ?? -1 };
  const leansOn = isWordOf(words[at], NOUN_PREPOSITIONS) ? nextMention(words, at + 1) : -1;
  return { first, last, kind: 'description', mention: leansOn };
}

/** What no subject begins with. */
const NO_SUBJECT = [PREPOSITIONS, CONJUNCTIONS, TIME_WORDS];

/** "explains a local archaeologist, Dr [Jane Smith].": the word of the name that closes the apposition, or -1. */
function nameInApposition(words: readonly Word[], from: number): number {
  const at = words[from]?.mention === -1 && /^\p{Lu}/u.test(words[from]?.text ?? '') ? from + 1 : from;
  const isClosed = /^(?:[.,;(]|)$/.test(words[at + 1]?.text ?? '');
  return words[at]?.kind === 'person' && isClosed ? at : -1;
}

function nextMention(words: readonly Word[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + 4); i++) {
    const word = words[i];
    if (!word || !isPlainWord(word)) return -1;
    if (word.mention !== -1) return word.mention;
  }
  return -1;
}
