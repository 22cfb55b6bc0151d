// The words after a noun or verb of saying -> by whom, where, when and about what: "made by … at … earlier this week".
import type { Mention } from '../mentions/mention.ts';
import { phraseEnd } from './noun-phrase.ts';
import { readSpeaker, type SpeakerWords } from './speaker-words.ts';
import {
  AUDIENCES,
  MAKING_PARTICIPLES,
  MAKING_VERBS,
  MEDIUM_NOUNS,
  MEDIUM_WORDS,
  OCCASION_NOUNS,
  SUBJECT_PRONOUNS,
  TOPIC_OPENERS,
} from './speech-words.ts';
import { isCapitalised, sentenceAround, type TokenBlock, wordAt } from './tokenise-block.ts';

/** First and last token, both included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Complements {
  readonly speaker: SpeakerWords | null;
  readonly venue: TokenRange | null;
  /** Indices of the block's time expressions. */
  readonly times: readonly number[];
  readonly topic: TokenRange | null;
  /** Last token that belongs to the phrase (topic not counted). */
  readonly last: number;
  /** The phrase says that the remark was made: "made by", "she gave". */
  readonly made: boolean;
}

const VENUE_PREPOSITIONS = new Set([
  'at',
  'in',
  'to',
  'during',
  'before',
  'on',
  'with',
  'for',
  'aboard',
  'outside',
  'inside',
  'from',
]);
/** Calls, promises and threats go "to do" something and "for" something: no venue follows. */
const WISHING =
  /^(?:calls?|appeals?|demands?|promises?|pledges?|vows?|threats?|called|promised|pledged|vowed|threatened|urged|asked|demanded)$/;
/** A remark has at most so many complements; the bound keeps hostile text linear. */
const MOST_COMPLEMENTS = 8;
const TOPIC_LENGTH = 30;

/** Reads the complements that follow token `head`. With an owner ("Lula’s criticism of …") "of" names no speaker. */
export function readComplements(
  block: TokenBlock,
  mentions: readonly Mention[],
  head: number,
  isNoun: boolean,
  hasOwner = false,
): Complements {
  const end = sentenceAround(block, head)[1];
  let speaker: SpeakerWords | null = null;
  let venue: TokenRange | null = null;
  let topic: TokenRange | null = null;
  let made = false;
  const times: number[] = [];
  let last = head;
  let i = head + 1;
  for (let n = 0; n < MOST_COMPLEMENTS && i < end; n++) {
    const word = wordAt(block, i);
    const comma = word === ',' ? 1 : 0;
    const at = i + comma;
    const next = wordAt(block, at);
    const time = timeAt(block, at);
    if (time !== null && (!comma || !isNoun)) {
      times.push(time);
      i = (block.times[time]?.last ?? at) + 1;
    } else if (MAKING_PARTICIPLES.has(next) && isNoun && !made) {
      made = true;
      i = at + 1;
      continue;
    } else if (
      !comma &&
      isNoun &&
      !speaker &&
      (next === 'by' || next === 'from' || (next === 'of' && !hasOwner))
    ) {
      const read = readSpeaker(block, mentions, at + 1, end);
      if (!read || (next !== 'by' && !isPerson(read, mentions))) break;
      speaker = read;
      i = read.last + 1;
    } else if (!comma && isNoun && !speaker && !topic && relativeVerb(block, mentions, at, end)) {
      const relative = relativeVerb(block, mentions, at, end);
      if (!relative) break;
      speaker = relative.speaker;
      made = true;
      i = relative.verb + 1;
    } else if (next === 'with' && made) {
      // "made during an appearance with the Russian president at the forum": the company is no venue of its own.
      i = at + 1;
      while (i < end && /^[\p{L}’']/u.test(wordAt(block, i)) && !VENUE_PREPOSITIONS.has(wordAt(block, i)))
        i++;
      continue;
    } else if (next === 'behind' && wordAt(block, at + 1) === 'closed') {
      i = at + 3;
    } else {
      const place: TokenRange | null = venueAt(block, mentions, head, at, end, isNoun);
      if (!place || (venue && !isBetter(block, mentions, venue, place))) break;
      venue = place;
      i = place.last + 1;
    }
    last = i - 1;
  }
  if (!topic) topic = topicAt(block, i, end);
  return { speaker, venue, times, topic, last, made };
}

/** The time that begins at token i, after "in", "on" or "back in". */
export function timeAt(block: TokenBlock, i: number): number | null {
  const skip = ['in', 'on', 'from', 'back', 'since'].includes(wordAt(block, i)) ? 1 : 0;
  const skipTwo = skip && wordAt(block, i + 1) === 'in' ? 2 : skip;
  for (const at of [i, i + skip, i + skipTwo]) {
    const index = block.timeOf[at] ?? -1;
    // "the 1996 pageant winner": a time after a determiner belongs to the noun behind it.
    if (index !== -1 && block.times[index]?.first === at && !/^(?:a|an|the|of)$/.test(wordAt(block, at - 1)))
      return index;
  }
  return null;
}

const isPerson = (speaker: SpeakerWords, mentions: readonly Mention[]): boolean =>
  speaker.kind === 'description' ||
  (speaker.mention !== null && mentions[speaker.mention]?.kind === 'person');

/** "speeches she made", "remarks Trump had made", "comments that the minister made". */
function relativeVerb(
  block: TokenBlock,
  mentions: readonly Mention[],
  at: number,
  end: number,
): { speaker: SpeakerWords; verb: number } | null {
  const from = wordAt(block, at) === 'that' || wordAt(block, at) === 'which' ? at + 1 : at;
  let verb = from;
  while (verb < Math.min(end, from + 7) && !MAKING_VERBS.has(wordAt(block, verb))) verb++;
  if (!MAKING_VERBS.has(wordAt(block, verb)) || verb === from) return null;
  const before = wordAt(block, verb - 1) === 'had' || wordAt(block, verb - 1) === 'has' ? verb - 1 : verb;
  const speaker = readSpeaker(block, mentions, from, before);
  return speaker &&
    (speaker.kind !== 'name' ||
      speaker.last === before - 1 ||
      SUBJECT_PRONOUNS.has(wordAt(block, before - 1)))
    ? { speaker, verb }
    : null;
}

/** The venue that a preposition at token i opens, or null: "on Twitter" is one, "on taxes" is none. */
function venueAt(
  block: TokenBlock,
  mentions: readonly Mention[],
  head: number,
  i: number,
  end: number,
  isNoun: boolean,
): TokenRange | null {
  const preposition = wordAt(block, i);
  if (!VENUE_PREPOSITIONS.has(preposition)) return null;
  if (
    WISHING.test(wordAt(block, head)) &&
    (preposition === 'to' || preposition === 'for' || preposition === 'on')
  )
    return null;
  const first = i + 1;
  const last = phraseEnd(block, first, end) - 1;
  if (last < first) return null;
  const range = { first, last };
  if (preposition === 'from' || preposition === 'for')
    return isOccasion(block, mentions, range) ? range : null;
  if (preposition === 'on') return isMedium(block, mentions, range) ? range : null;
  if (preposition === 'with') return /^interviews?$/.test(wordAt(block, head)) || !isNoun ? range : null;
  if (preposition === 'to') return isInfinitive(block, mentions, range) ? null : range;
  if (preposition === 'in' || preposition === 'at' || preposition === 'aboard')
    return isOccasion(block, mentions, range) ||
      hasName(block, range) ||
      isOutlet(block, range) ||
      isNamedMedium(block, range)
      ? range
      : null;
  return isOccasion(block, mentions, range) ? range : null;
}

/** "a tweet to invite Gennifer Flowers", "a pledge to release them": a bare word before a name or object is a verb. */
function isInfinitive(block: TokenBlock, mentions: readonly Mention[], { first, last }: TokenRange): boolean {
  if (
    !/^\p{Ll}+$/u.test(block.tokens[first]?.text ?? '') ||
    /^(?:a|an|the|his|her|their|its|his)$/.test(wordAt(block, first))
  )
    return false;
  if (AUDIENCES.has(wordAt(block, first))) return false;
  const next = block.mentionOf[first + 1] ?? -1;
  // One bare word is a verb ("a pledge to act") unless it is a plural ("a speech to investors").
  if (last === first) return !/[^s]s$/.test(wordAt(block, first));
  return (
    mentions[next]?.kind === 'person' ||
    /^(?:a|an|the|his|her|their|its|him|them|it|that)$/.test(wordAt(block, first + 1))
  );
}

/** True when some token of the range passes the test. */
export const hasWord = ({ first, last }: TokenRange, test: (i: number) => boolean): boolean => {
  for (let i = first; i <= last; i++) if (test(i)) return true;
  return false;
};

const hasName = (block: TokenBlock, range: TokenRange): boolean =>
  hasWord(range, (i) => isCapitalised(block, i));

const isOutlet = (block: TokenBlock, range: TokenRange): boolean =>
  hasWord(range, (i) => MEDIUM_WORDS.has(wordAt(block, i)));

/** A named occasion, or a noun like "rally". */
function isOccasion(block: TokenBlock, mentions: readonly Mention[], range: TokenRange): boolean {
  return hasWord(
    range,
    (i) => OCCASION_NOUNS.has(wordAt(block, i)) || mentions[block.mentionOf[i] ?? -1]?.kind === 'event',
  );
}

/** "in a statement". */
const isNamedMedium = (block: TokenBlock, range: TokenRange): boolean =>
  hasWord(range, (i) => MEDIUM_NOUNS.has(wordAt(block, i)));

function isMedium(block: TokenBlock, mentions: readonly Mention[], range: TokenRange): boolean {
  return isOutlet(block, range) || mentions[block.mentionOf[range.first] ?? -1]?.kind === 'organization';
}

/** An interview's outlet is a better venue than "an interview"; a place is no better than the forum held there. */
function isBetter(
  block: TokenBlock,
  mentions: readonly Mention[],
  now: TokenRange,
  next: TokenRange,
): boolean {
  return !hasName(block, now) && (hasName(block, next) || isOccasion(block, mentions, next));
}

/** What the remark was about: the words after "about", "on", "that", up to the end of their clause. */
export function topicAt(block: TokenBlock, i: number, end: number): TokenRange | null {
  let first = i;
  if (wordAt(block, first) === ',') first++;
  if (!TOPIC_OPENERS.has(wordAt(block, first)) && !/^[“"‘]$/.test(wordAt(block, first))) {
    if (!TOPIC_OPENERS.has(wordAt(block, first + 1))) return null;
    first++;
  }
  if (TOPIC_OPENERS.has(wordAt(block, first))) first++;
  let last = first;
  while (last + 1 < Math.min(end, first + TOPIC_LENGTH) && !/^[.;!?]$/.test(wordAt(block, last + 1))) last++;
  return first < end ? { first, last } : null;
}
