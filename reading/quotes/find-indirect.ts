// A cue and its sentence -> the unquoted words that tell what was said, and whether they hold quoted ones.
import type { Cue } from './find-cues.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PERSON_PRONOUNS,
  PREPOSITIONS,
  TIME_WORDS,
} from './noun-words.ts';
import type { Sentence, Word } from './read-sentences.ts';
import { phraseStart } from './read-subject.ts';

/** What was said, in the reporter's words: word numbers of the sentence, both included. */
export interface Content {
  readonly first: number;
  readonly last: number;
  readonly kind: 'mixed' | 'indirect';
}

/** How far behind the verb a "that" may open what was said, in words. */
const THAT_REACH = 16;
/** Fewest words outside quotation marks that tell something. */
const LEAST_WORDS = 2;
const LAST_MARKS = /^[.!?,;:…—–)\]-]+$/;
/** Verbs whose object alone tells what was said: "called the plan a mistake". */
const OBJECT_LEMMAS = new Set(
  'call describe cite criticize criticise accuse mention note announce suggest blame stress emphasize emphasise praise condemn denounce'.split(
    ' ',
  ),
);

/** Words that open a part of the sentence which is no more what was said: "…, adding", "…, according to". */
const TAIL_OPENERS = new Set(
  'adding saying noting according citing calling while although though but'.split(' '),
);

/** Finds what a cue reports; null where the sentence does not tell it outside quotation marks, or nothing was said. */
export function findIndirect(sentence: Sentence, cue: Cue, cues: readonly Cue[]): Content | null {
  if (!cue.isReport || cue.complement === 'quoted') return null;
  const { words } = sentence;
  if (cue.order === 'according to') return findAccording(words, cue);
  return findBefore(words, cue) ?? (cue.order === 'verb first' ? null : findBehind(words, cue, cues));
}

const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';
const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';

function lastContentWord(words: readonly Word[], from: number): number {
  let last = from;
  while (last > 0 && words[last]?.run === -1 && LAST_MARKS.test(textAt(words, last))) last--;
  return last;
}

/** Checks that there is something said outside quotation marks, and tells the kind. */
function contentOf(words: readonly Word[], first: number, last: number): Content | null {
  let plain = 0;
  let quoted = 0;
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (!word) continue;
    if (word.run !== -1) quoted++;
    else if (word.mention !== -1 || /^[\p{L}\p{N}]/u.test(word.text)) plain++;
  }
  // "that “…”" is a direct quote with its conjunction.
  if (quoted > 0) return plain >= 1 && last > first ? { first, last, kind: 'mixed' } : null;
  return plain >= LEAST_WORDS ? { first, last, kind: 'indirect' } : null;
}

function findAccording(words: readonly Word[], cue: Cue): Content | null {
  const { subject } = cue;
  if (!subject) return null;
  if (cue.first <= 1) {
    const comma = words.findIndex(({ text }, i) => i > subject.last && text === ',');
    return comma === -1 ? null : contentOf(words, comma + 1, lastContentWord(words, words.length - 1));
  }
  return contentOf(words, 0, lastContentWord(words, cue.first - 1));
}

/** "It rains, Smith said": the content stands before, and may go on behind. */
function findBefore(words: readonly Word[], cue: Cue): Content | null {
  const { subject } = cue;
  if (!subject || cue.complement === 'object' || cue.complement === 'infinitive') return null;
  const start = cue.order === 'verb first' ? cue.first : phraseStart(words, subject.first);
  if (start < 3 || textAt(words, start - 1) !== ',') return null;
  const behind = (cue.order === 'verb first' ? subject.last : cue.last) + 1;
  const follower = textAt(words, behind);
  const goesOn = follower === ',';
  if (cue.order === 'subject first') {
    if (lowerAt(words, behind) === 'that') return null;
    if (!goesOn && behind < words.length && !isTail(words, behind)) return null;
  }
  if (words[start - 2]?.run !== -1 && onlyRunsBefore(words, start - 2)) return null;
  const last = goesOn && cue.order === 'subject first' ? words.length - 1 : start - 2;
  return contentOf(words, 0, lastContentWord(words, last));
}

const onlyRunsBefore = (words: readonly Word[], to: number): boolean =>
  words.slice(0, to + 1).every(({ run, text }) => run !== -1 || !/[\p{L}\p{N}]/u.test(text));

/** True where only time, place or audience follow: "… on Tuesday", "… in a statement". */
function isTail(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  return (
    /^[.!?;:—–…-]+$/.test(word.text) ||
    PREPOSITIONS.has(word.lower) ||
    TIME_WORDS.has(word.lower) ||
    ADVERBS.has(word.lower) ||
    word.lower.endsWith('ly')
  );
}

/** "Smith said (that) it rains", "told reporters that", "vowed to". */
function findBehind(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content | null {
  const next = cue.last + 1;
  const first = findOpening(words, cue);
  if (first === null || first >= words.length) return null;
  const end = findEnd(words, first, cues);
  return end < next ? null : contentOf(words, first, end);
}

function findOpening(words: readonly Word[], cue: Cue): number | null {
  const { complement, lemma } = cue;
  let at = cue.last + 1;
  if (complement === 'infinitive')
    return lowerAt(words, at) === 'to' || lemma.startsWith('call ') ? at : findTo(words, at);
  const that = findThat(words, at);
  if (that !== null) return that;
  if (complement === 'addressee') {
    const addressee = skipAddressee(words, at);
    return addressee !== null && canBeginClause(words, addressee) ? addressee : null;
  }
  while (
    TIME_WORDS.has(lowerAt(words, at)) ||
    (lowerAt(words, at) === 'on' && TIME_WORDS.has(lowerAt(words, at + 1)))
  )
    at++;
  if (complement === 'object' && !OBJECT_LEMMAS.has(lemma)) return null;
  if (
    complement === 'clause' &&
    /^(?:vow|pledge|promise|threaten|agree|offer)$/.test(lemma) &&
    lowerAt(words, at) === 'to'
  )
    return at;
  return canBeginClause(words, at) ? at : null;
}

function findTo(words: readonly Word[], from: number): number | null {
  for (let i = from; i < Math.min(words.length, from + 8); i++) {
    const word = words[i];
    if (!word || word.run !== -1 || /^[,.;:]$/.test(word.text)) return null;
    if (word.lower === 'to' || word.lower === 'for') return i;
  }
  return null;
}

/** The "that" which opens what was said, with only addressee, place and time before it. */
function findThat(words: readonly Word[], from: number): number | null {
  for (let i = from; i < Math.min(words.length, from + THAT_REACH); i++) {
    const word = words[i];
    if (!word || word.run !== -1 || /^[.;:]$/.test(word.text)) return null;
    if (word.lower === 'that') return i > from || !/^[,.]$/.test(textAt(words, i + 1)) ? i : null;
    if (AUXILIARIES.has(word.lower) || (CONJUNCTIONS.has(word.lower) && word.lower !== 'that')) return null;
    if (i === from && PERSON_PRONOUNS.has(word.lower) && !/^(?:him|her|them|us|me)$/.test(word.lower))
      return null;
  }
  return null;
}

function skipAddressee(words: readonly Word[], from: number): number | null {
  const word = words[from];
  if (!word) return null;
  if (
    word.mention !== -1 ||
    /^(?:him|her|them|us|me|reporters|journalists|lawmakers|supporters)$/.test(word.lower)
  )
    return from + 1;
  return null;
}

function canBeginClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.run !== -1) return true;
  if (word.mention !== -1 || DETERMINERS.has(word.lower) || PERSON_PRONOUNS.has(word.lower)) return true;
  if (PREPOSITIONS.has(word.lower) || AUXILIARIES.has(word.lower) || TIME_WORDS.has(word.lower)) return false;
  if (/^(?:and|or|but|so|because|as|than|when|while|to)$/.test(word.lower)) return false;
  return /^[\p{L}\p{N}$€£]/u.test(word.text);
}

/** The last word of what was said: the sentence's end, or before another act of speech begins. */
function findEnd(words: readonly Word[], first: number, cues: readonly Cue[]): number {
  for (let i = first + 2; i < words.length; i++) {
    if (textAt(words, i) !== ',' && textAt(words, i) !== ';') continue;
    const next = lowerAt(words, i + 1);
    if (TAIL_OPENERS.has(next)) return lastContentWord(words, i);
    const another = cues.find(
      (cue) =>
        cue.order === 'subject first' &&
        cue.subject &&
        cue.first > i &&
        phraseStart(words, cue.subject.first) <= i + 2 &&
        /^(?:and|but)$/.test(next),
    );
    if (another) return lastContentWord(words, i);
  }
  return lastContentWord(words, words.length - 1);
}
