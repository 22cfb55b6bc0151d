// A block's words -> those that name a speaker: behind a place, before a possessive's ending, or before a verb.
import type { Mention } from '../mentions/mention.ts';
import { DETERMINERS, inMention, POSSESSIVE_ENDINGS, phraseEnd } from './noun-phrase.ts';
import { PERSON_NOUNS, PHRASE_STOPS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS } from './speech-words.ts';
import { isCapitalised, sentenceAround, type TokenBlock, wordAt } from './tokenise-block.ts';

/** The words that name a speaker. */
export interface SpeakerWords {
  /** First and last token, both included. */
  readonly first: number;
  readonly last: number;
  /** name: a mention of the reading, or capitalised words; pronoun: he, his; description: "the candidate". */
  readonly kind: 'name' | 'pronoun' | 'description';
  /** Index of the mention in the reading; null without one. */
  readonly mention: number | null;
}

/** Between a name and its verb stand at most so many words of apposition. */
const LONGEST_APPOSITION = 18;

/** "former Russian foreign ministry spokeswoman": at most so many words of title before a name. */
const LONGEST_TITLE = 8;
const TITLE_WORDS = new Set(
  'the former acting deputy vice prime foreign interior defence defense state house then-'.split(' '),
);

/** Capitalised, but no names. */
const NO_NAMES = new Set(
  'we it you they there this that those these who but and then so what as if when yet however also meanwhile'.split(
    ' ',
  ),
);

const DASHES = new Set(['--', '—', '–']);
const isDash = (word: string): boolean => DASHES.has(word);

/** The speaker that the words from `from` name: "President Xi Jinping", "his Botswana counterpart, Ian Khama". */
export function readSpeaker(
  block: TokenBlock,
  mentions: readonly Mention[],
  from: number,
  sentenceEnd: number,
): SpeakerWords | null {
  const word = wordAt(block, from);
  if (SUBJECT_PRONOUNS.has(word)) return { first: from, last: from, kind: 'pronoun', mention: null };
  // "responded by calling": a deed, not a speaker.
  if (/^[a-z]+ing$/.test(block.tokens[from]?.text ?? '')) return null;
  let end = phraseEnd(block, from, sentenceEnd);
  // An apposition that ends the phrase names the man himself: ", Ian Khama".
  const described = PERSON_NOUNS.has(wordAt(block, end - 1)) || POSSESSIVES.has(word);
  if (wordAt(block, end) === ',' && described && (inMention(block, end + 1) || isCapitalised(block, end + 1)))
    end = phraseEnd(block, end + 1, sentenceEnd);
  const named = lastName(block, mentions, from, end);
  if (named) return { ...named, first: from };
  const last = end - 1;
  if (last < from) return null;
  for (let i = last; i >= from; i--)
    if (PERSON_NOUNS.has(wordAt(block, i)))
      return { first: from, last: i, kind: 'description', mention: null };
  return nameByCapitals(block, from, end);
}

/** The last person in tokens [from, end), else the last organization; a name before 's is somebody's, not the speaker. */
function lastName(
  block: TokenBlock,
  mentions: readonly Mention[],
  from: number,
  end: number,
): SpeakerWords | null {
  let organization: SpeakerWords | null = null;
  for (let i = end - 1; i >= from; i--) {
    const index = block.mentionOf[i] ?? -1;
    const kind = mentions[index]?.kind;
    if (kind === undefined || POSSESSIVE_ENDINGS.has(wordAt(block, i + 1))) continue;
    const speaker: SpeakerWords = { first: from, last: i, kind: 'name', mention: index };
    if (kind === 'person') return speaker;
    if (kind === 'organization') organization ??= speaker;
  }
  return PERSON_NOUNS.has(wordAt(block, end - 1)) ? null : organization;
}

/** Capitalised words that no mention covers, as in headlines: the trailing run of them in tokens [from, end). */
function nameByCapitals(block: TokenBlock, from: number, end: number): SpeakerWords | null {
  let first = end;
  while (first > from && isCapitalised(block, first - 1) && block.mentionOf[first - 1] === -1) first--;
  return first < end ? { first, last: end - 1, kind: 'name', mention: null } : null;
}

/** The owner of a possessive whose 's is token `ending`: "Christie’s", "the Chinese government's". */
export function readOwner(
  block: TokenBlock,
  mentions: readonly Mention[],
  ending: number,
): SpeakerWords | null {
  const last = ending - 1;
  const [sentence] = sentenceAround(block, ending);
  const index = block.mentionOf[last] ?? -1;
  if (index !== -1) {
    if (mentions[index]?.kind === 'place' || mentions[index]?.kind === 'event') return null;
    let first = last;
    while (first > sentence && block.mentionOf[first - 1] === index) first--;
    return { first, last, kind: 'name', mention: index };
  }
  if (block.timeOf[last] !== -1) return null;
  if (PERSON_NOUNS.has(wordAt(block, last))) return describedBefore(block, last, sentence);
  let first = last;
  while (
    first > sentence &&
    isCapitalised(block, first - 1) &&
    last - first < 4 &&
    block.timeOf[first - 1] === -1
  )
    first--;
  return isCapitalised(block, last) ? { first, last, kind: 'name', mention: null } : null;
}

/** "the candidate", "two Russian lawmakers", "Donald Trump’s son": a description that ends at token `last`. */
function describedBefore(block: TokenBlock, last: number, sentence: number): SpeakerWords | null {
  for (let i = last - 1; i >= Math.max(sentence, last - 7); i--) {
    const word = wordAt(block, i);
    if (DETERMINERS.has(word) || POSSESSIVES.has(word))
      return { first: i, last, kind: 'description', mention: null };
    if (POSSESSIVE_ENDINGS.has(word)) {
      const owner = block.mentionOf[i - 1] ?? -1;
      let first = i - 1;
      while (first > sentence && owner !== -1 && block.mentionOf[first - 1] === owner) first--;
      return { first, last, kind: 'description', mention: null };
    }
    if (PREPOSITIONS.has(word) || !/[\p{L}\p{N}]/u.test(word)) break;
  }
  return null;
}

/**
 * The subject of the verb group that begins at token `verb`, walking left over times and appositions:
 * "Yoon on Jan. 31 [condemned]", "Nikonov and Fedorov -- two members … -- [described]".
 */
export function readSubject(
  block: TokenBlock,
  mentions: readonly Mention[],
  verb: number,
): SpeakerWords | null {
  const subject = findSubject(block, mentions, verb);
  return subject && subject.kind === 'name'
    ? { ...subject, first: withTitles(block, subject.first) }
    : subject;
}

/** The first token of a name's titles and of the names that "and" joins to it: "President [Xi]", "Nikonov and [Fedorov]". */
function withTitles(block: TokenBlock, name: number): number {
  const [sentence] = sentenceAround(block, name);
  let first = name;
  while (first > sentence && name - first < LONGEST_TITLE) {
    const before = first - 1;
    const word = wordAt(block, before);
    if (block.timeOf[before] !== -1 || NO_NAMES.has(word) || PREPOSITIONS.has(word) || PHRASE_STOPS.has(word))
      if (word !== 'and') break;
    const isTitle =
      PERSON_NOUNS.has(word) ||
      inMention(block, before) ||
      (isCapitalised(block, before) && before > sentence);
    const isJoint = word === 'and' && inMention(block, before - 1);
    if (!isTitle && !isJoint && !(TITLE_WORDS.has(word) && first < name)) break;
    first = before;
  }
  return first;
}

function findSubject(block: TokenBlock, mentions: readonly Mention[], verb: number): SpeakerWords | null {
  const [sentence] = sentenceAround(block, verb);
  let i = verb - 1;
  const time = block.times[block.timeOf[i] ?? -1];
  if (time && time.first > sentence) {
    i = time.first - 1;
    if (wordAt(block, i) === 'on' || wordAt(block, i) === 'in') i--;
  }
  if (wordAt(block, i) === ',' || isDash(wordAt(block, i)) || wordAt(block, i) === ')')
    i = beforeApposition(block, mentions, i, sentence);
  if (i < sentence) return null;
  const word = wordAt(block, i);
  if (SUBJECT_PRONOUNS.has(word)) return { first: i, last: i, kind: 'pronoun', mention: null };
  if (word === 'who' && i > sentence) {
    const before = wordAt(block, i - 1) === ',' ? i - 2 : i - 1;
    return subjectEndingAt(block, mentions, before, sentence);
  }
  return subjectEndingAt(block, mentions, i, sentence);
}

function beforeApposition(
  block: TokenBlock,
  mentions: readonly Mention[],
  closing: number,
  sentence: number,
): number {
  const mark = wordAt(block, closing);
  // "the chief executive, Laszlo Bock, told": the name itself is the apposition.
  if (mark === ',' && mentions[block.mentionOf[closing - 1] ?? -1]?.kind === 'person') return closing - 1;
  const opening = mark === ')' ? '(' : mark;
  for (let i = closing - 1; i >= Math.max(sentence, closing - LONGEST_APPOSITION); i--) {
    const word = wordAt(block, i);
    // "the attorney general of Oklahoma, one of the states …, said": not the state.
    if (mentions[block.mentionOf[i - 1] ?? -1]?.kind === 'place') continue;
    // Of several commas the first one after a name opens the apposition: "Park Jin, the minister, 66, said".
    if ((word === opening || (isDash(mark) && isDash(word))) && inMention(block, i - 1)) return i - 1;
  }
  return -1;
}

function subjectEndingAt(
  block: TokenBlock,
  mentions: readonly Mention[],
  last: number,
  sentence: number,
): SpeakerWords | null {
  const index = block.mentionOf[last] ?? -1;
  if (index !== -1) {
    const kind = mentions[index]?.kind;
    if (kind === 'event') return null;
    let first = last;
    while (first > sentence && block.mentionOf[first - 1] === index) first--;
    return { first, last, kind: 'name', mention: index };
  }
  if (PERSON_NOUNS.has(wordAt(block, last))) return describedBefore(block, last, sentence);
  if (NO_NAMES.has(wordAt(block, last))) return null;
  if (!isCapitalised(block, last) || block.timeOf[last] !== -1 || last === sentence) return null;
  let first = last;
  while (first > sentence && isCapitalised(block, first - 1) && last - first < 4) first--;
  return { first, last, kind: 'name', mention: null };
}
