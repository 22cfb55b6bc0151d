// A block's words -> nouns of speech that point to a remark: "Toqayev’s remarks at …", "a speech given by …", "that tweet".
import type { Mention } from '../mentions/mention.ts';
import { isQuoteMark, POSSESSIVE_ENDINGS } from './noun-phrase.ts';
import { type Complements, readComplements, type TokenRange } from './read-complements.ts';
import { readOwner, type SpeakerWords } from './speaker-words.ts';
import {
  CLEAR_SPEECH_NOUNS,
  DEMONSTRATIVES,
  EARLIER_WORDS,
  OWN_POSSESSIVES,
  PHRASE_STOPS,
  POSSESSIVES,
  PREPOSITIONS,
  REACTION_WORDS,
  UNSURE_SPEECH_NOUNS,
} from './speech-words.ts';
import { isCapitalised, sentenceAround, type TokenBlock, wordAt } from './tokenise-block.ts';
import { bestTime, type Trigger, timesWithin } from './trigger.ts';
import { isPresentFrame, isVetoedNoun } from './veto-trigger.ts';

/** Between a determiner and its noun stand at most so many words. */
const MOST_PREMODIFIERS = 7;
/** Premodifiers that make "address" or "message" an act of speaking. */
const SPEAKING_KINDS =
  /^(?:inaugural|farewell|keynote|commencement|union|nation|convention|televised|nationwide|radio|video|opening|victory|concession|acceptance|new|christmas|easter|parliament|congress|twitter|facebook|blog|social|media)$/;

/** Words after which an -ed word is an adjective: "his prepared remarks", "the so-called leaked comments". */
const OPENS_PHRASE = /^(?:a|an|the|his|her|their|its|this|that|these|those|my|our|your|[’']s|\p{L}+ly)$/u;

interface PhraseStart {
  readonly first: number;
  readonly determiner: 'owner' | 'pronoun' | 'own' | 'demonstrative' | 'article' | 'none';
  readonly owner: SpeakerWords | null;
}

/** Finds the noun triggers of a block, in order. */
export function findNounTriggers(block: TokenBlock, mentions: readonly Mention[]): Trigger[] {
  const found: Trigger[] = [];
  for (let head = 0; head < block.tokens.length; head++) {
    const word = wordAt(block, head);
    // "the 2014 National Climate Assessment" is a name.
    if (block.mentionOf[head] !== -1) continue;
    if (!CLEAR_SPEECH_NOUNS.has(word) && !UNSURE_SPEECH_NOUNS.has(word)) continue;
    const trigger = readNoun(block, mentions, head);
    if (trigger) found.push(trigger);
  }
  return found;
}

function readNoun(block: TokenBlock, mentions: readonly Mention[], head: number): Trigger | null {
  const start = readStart(block, mentions, head);
  if (isVetoedNoun(block, head, start.first)) return null;
  const behind = readComplements(block, mentions, head, true, start.owner !== null);
  const after = { ...behind, venue: behind.venue ?? occasionBefore(block, mentions, start.first, head) };
  const times = [...timesWithin(block, start.first, head - 1), ...after.times, ...timesOfVenue(block, after)];
  const time = bestTime(block, times);
  if (time?.age === 'future') return null;
  const points = judge(block, head, start, after, time?.age ?? null);
  if (!points) return null;
  return {
    type: 'noun',
    head,
    first: start.first,
    last: after.last,
    speaker: start.owner ?? after.speaker,
    venue: after.venue,
    time,
    topic: after.topic,
    points,
    demonstrative: start.determiner === 'demonstrative' || start.determiner === 'article',
  };
}

/** "his Independence Day speech": the event that the noun's own phrase names. */
function occasionBefore(
  block: TokenBlock,
  mentions: readonly Mention[],
  first: number,
  head: number,
): TokenRange | null {
  const mention = block.mentionOf[head - 1] ?? -1;
  if (mentions[mention]?.kind !== 'event' || isPresentFrame(block, first, head)) return null;
  let from = head - 1;
  while (from > first && block.mentionOf[from - 1] === mention) from--;
  return { first: from, last: head - 1 };
}

const timesOfVenue = (block: TokenBlock, { venue }: Complements): number[] =>
  venue ? timesWithin(block, venue.first, venue.last) : [];

/** Walks left from the noun over adjectives, times and scare quotes to its determiner. */
function readStart(block: TokenBlock, mentions: readonly Mention[], head: number): PhraseStart {
  const sentence = sentenceAround(block, head)[0];
  let bare = head;
  for (let i = head - 1; i >= Math.max(sentence, head - MOST_PREMODIFIERS); i--) {
    const word = wordAt(block, i);
    if (POSSESSIVE_ENDINGS.has(word) && i > sentence) {
      const owner = readOwner(block, mentions, i);
      if (owner) return { first: owner.first, determiner: 'owner', owner };
      // "Monday’s speech", "Kazakhstan’s statement": the time or place is a premodifier.
      continue;
    }
    if (POSSESSIVES.has(word))
      return {
        first: i,
        determiner: 'pronoun',
        owner: { first: i, last: i, kind: 'pronoun', mention: null },
      };
    if (OWN_POSSESSIVES.has(word)) return { first: i, determiner: 'own', owner: null };
    // "said that promises made in 2009": before a plural "that" opens a clause.
    if (word === 'that' && /[^s]s$/.test(wordAt(block, head))) break;
    if (DEMONSTRATIVES.has(word)) return { first: i, determiner: 'demonstrative', owner: null };
    if (word === 'a' || word === 'an' || word === 'the') {
      const adjunct = readAdjunct(block, mentions, i + 1, head);
      return { first: i, determiner: adjunct ? 'owner' : 'article', owner: adjunct };
    }
    if (PREPOSITIONS.has(word) || PHRASE_STOPS.has(word)) break;
    // "The paper printed speeches she made": the verb before a bare plural ends the phrase.
    if (
      i === head - 1 &&
      /^[a-z]+ed$/.test(word) &&
      !EARLIER_WORDS.has(word) &&
      wordAt(block, head).endsWith('s') &&
      !OPENS_PHRASE.test(wordAt(block, i - 1))
    )
      break;
    if (!/[\p{L}\p{N}]/u.test(word) && !isQuoteMark(word)) break;
    if (EARLIER_WORDS.has(word) || block.timeOf[i] !== -1) bare = i;
  }
  return { first: bare, determiner: 'none', owner: null };
}

/** "a Putin statement": a person's name right before the noun. */
function readAdjunct(
  block: TokenBlock,
  mentions: readonly Mention[],
  from: number,
  head: number,
): SpeakerWords | null {
  const index = block.mentionOf[head - 1] ?? -1;
  if (mentions[index]?.kind !== 'person') return null;
  let first = head - 1;
  while (first > from && block.mentionOf[first - 1] === index) first--;
  return { first, last: head - 1, kind: 'name', mention: index };
}

/** Whether and how the phrase points to a remark. */
function judge(
  block: TokenBlock,
  head: number,
  start: PhraseStart,
  after: Complements,
  age: 'past' | 'near' | 'vague' | null,
): Trigger['points'] | null {
  const isEarlier = age === 'past' || age === 'vague' || hasEarlierWord(block, start.first, head);
  const named = start.owner !== null || after.speaker !== null;
  const isClear = CLEAR_SPEECH_NOUNS.has(wordAt(block, head)) || isKindOfSpeaking(block, start.first, head);
  const reaction = REACTION_WORDS.has(wordAt(block, start.first - 1));
  const hasVenue = after.venue !== null && (namesVenue(block, after) || start.owner !== null);
  if (!named) return start.determiner === 'demonstrative' ? judgeDemonstrative(isClear, isEarlier) : null;
  const told = isEarlier || hasVenue || after.topic !== null || reaction;
  if (!isEarlier && !hasVenue && !after.speaker && isPresentFrame(block, start.first, after.last))
    return null;
  if (!isClear)
    return isEarlier || after.made || (reaction && (hasVenue || after.topic !== null)) ? 'earlier' : null;
  if (after.speaker) return 'earlier';
  // "during his remarks Thursday", "gave a speech at the rally": the frame of today's news even with place and day.
  if (!isEarlier && age === 'near' && isPresentFrame(block, start.first, after.last)) return null;
  if (start.determiner === 'pronoun' && !told) return 'anaphor';
  return 'earlier';
}

const judgeDemonstrative = (isClear: boolean, isEarlier: boolean): Trigger['points'] | null =>
  !isClear ? null : isEarlier ? 'earlier' : 'anaphor';

const namesVenue = (block: TokenBlock, { venue }: Complements): boolean => {
  for (let i = venue?.first ?? 0; i <= (venue?.last ?? -1); i++) if (isCapitalised(block, i)) return true;
  return false;
};

function hasEarlierWord(block: TokenBlock, first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (EARLIER_WORDS.has(wordAt(block, i))) return true;
  return false;
}

function isKindOfSpeaking(block: TokenBlock, first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (SPEAKING_KINDS.test(wordAt(block, i))) return true;
  return false;
}
