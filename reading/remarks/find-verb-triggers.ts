// A block's words -> verbs of saying that point to a remark: "had said", "told … in 2013", "Last month, X described".
import type { Mention } from '../mentions/mention.ts';
import { isQuoteMark, phraseEnd, readSubject, type SpeakerWords } from './noun-phrase.ts';
import { hasWord, readComplements, type TokenRange, timeAt, topicAt } from './read-complements.ts';
import {
  ADVERBS,
  AUDIENCES,
  JUDGING_VERBS,
  MEDIUM_NOUNS,
  MEDIUM_WORDS,
  OCCASION_NOUNS,
  SAYING_BASES,
  SAYING_VERBS,
} from './speech-words.ts';
import { isCapitalised, sentenceAround, type TokenBlock, wordAt } from './tokenise-block.ts';
import { bestTime, type Trigger, timesWithin } from './trigger.ts';
import { isVetoedVerb } from './veto-trigger.ts';

interface VerbGroup {
  /** First token: auxiliaries and adverbs included. */
  readonly first: number;
  readonly head: number;
  readonly tense: 'past' | 'past perfect' | 'present perfect' | 'quoted';
  readonly earlierAdverb: boolean;
}

/** When and where a sentence's opening or the words after the verb place the act of saying. */
interface Setting {
  readonly times: readonly number[];
  readonly venue: TokenRange | null;
  readonly first: number;
  readonly last: number;
}

const GROUP_LENGTH = 6;
/** How far after "called" or "condemned" its object may push the date. */
const LONGEST_OBJECT = 25;
const FRONT_LENGTH = 20;
const EARLIER_ADVERB = /^(?:previously|once|earlier|recently|famously|originally|initially|formerly)$/;
/** With "has said" these tell of the past as a whole, not of the news. */
const REPEATED = /^(?:long|repeatedly|often|already|consistently|always|frequently)$/;
const OPENINGS = /^(?:but|and|then|yet|so|however|still|back|also|,|["“‘'«-]|•)$/;

/** Finds the verb triggers of a block, in order. */
export function findVerbTriggers(block: TokenBlock, mentions: readonly Mention[]): Trigger[] {
  const found: Trigger[] = [];
  for (let head = 0; head < block.tokens.length; head++) {
    const group = readGroup(block, head);
    if (!group || isVetoedVerb(block, group.first, head)) continue;
    const trigger = readVerb(block, mentions, group);
    if (trigger) found.push(trigger);
  }
  return found;
}

function readGroup(block: TokenBlock, head: number): VerbGroup | null {
  const word = wordAt(block, head);
  if (word === 'saying' && wordAt(block, head - 1) === 'as' && wordAt(block, head - 2) === 'quoted')
    return {
      first: head - (wordAt(block, head - 4) === 'been' ? 4 : 3),
      head,
      tense: 'quoted',
      earlierAdverb: false,
    };
  const isBase = SAYING_BASES.has(word) && wordAt(block, head - 1) === 'to';
  if (isBase) {
    const before = wordAt(block, head - 2);
    if (before !== 'seemed' && before !== 'appeared' && before !== 'used') return null;
    return { first: head - 2, head, tense: 'past', earlierAdverb: false };
  }
  const isPut = word === 'put' && wordAt(block, head + 1) === 'it';
  if ((!SAYING_VERBS.has(word) && !JUDGING_VERBS.has(word) && !isPut) || block.mentionOf[head] !== -1)
    return null;
  return readAuxiliaries(block, head);
}

function readAuxiliaries(block: TokenBlock, head: number): VerbGroup | null {
  const sentence = sentenceAround(block, head)[0];
  let first = head;
  let tense: VerbGroup['tense'] = 'past';
  let earlierAdverb = EARLIER_ADVERB.test(wordAt(block, head + 1));
  let repeated = false;
  for (let i = head - 1; i >= Math.max(sentence, head - GROUP_LENGTH); i--) {
    const word = wordAt(block, i);
    if (word === 'had' || word === '’d') tense = 'past perfect';
    else if (word === 'has' || word === 'have' || word === '’ve') tense = 'present perfect';
    else if (/^(?:was|were|is|are|be|been|being|get|got)$/.test(word)) return null;
    else if (ADVERBS.has(word)) {
      if (EARLIER_ADVERB.test(word)) earlierAdverb = true;
      if (REPEATED.test(word)) repeated = true;
    } else break;
    first = i;
  }
  return { first, head, tense, earlierAdverb: earlierAdverb || (repeated && tense === 'present perfect') };
}

function readVerb(block: TokenBlock, mentions: readonly Mention[], group: VerbGroup): Trigger | null {
  const subject = readSubject(block, mentions, group.first) ?? subjectAfter(block, mentions, group.head);
  if (!subject) return null;
  const before = settingBefore(block, Math.min(subject.first, group.first));
  // “…,” wrote Clinton in 2003: with the name behind the verb, the setting stands behind the name.
  const after = settingAfter(block, mentions, group.head, Math.max(group.head, subject.last));
  const first = Math.min(subject.first, group.first, before?.first ?? subject.first);
  const last = Math.max(after.last, subject.last);
  // The time right before the group dates it; one inside an apposition does not.
  const between = timesWithin(block, group.first - 1, group.head + 1);
  const venue = after.venue ?? before?.venue ?? null;
  const inPhrase = [
    ...(before?.venue ? timesWithin(block, before.venue.first, before.venue.last) : []),
    ...(after.venue ? timesWithin(block, after.venue.first, after.last) : []),
  ];
  const time = bestTime(block, [...between, ...(before?.times ?? []), ...after.times, ...inPhrase]);
  if (time?.age === 'future') return null;
  const points = judge(block, mentions, group, subject, time?.age ?? null, before, after, first);
  if (!points) return null;
  return {
    type: 'verb',
    head: group.head,
    first,
    last,
    speaker: subject,
    venue,
    time,
    topic: topicOf(block, group.head, last),
    points,
    demonstrative: false,
  };
}

/** “…,” wrote Clinton in 2003: a name right after the verb. */
function subjectAfter(block: TokenBlock, mentions: readonly Mention[], head: number): SpeakerWords | null {
  if (!/^[,”"’']$/.test(wordAt(block, head - 1))) return null;
  const index = block.mentionOf[head + 1] ?? -1;
  if (mentions[index]?.kind !== 'person') return null;
  let last = head + 1;
  while (block.mentionOf[last + 1] === index) last++;
  return { first: head, last, kind: 'name', mention: index };
}

/** The time and place with which the sentence opens, or that "when" and "where" lead on from: "during a February rally when …". */
function settingBefore(block: TokenBlock, subject: number): Setting | null {
  const sentence = sentenceAround(block, subject)[0];
  const times: number[] = [];
  let venue: TokenRange | null = null;
  let bound = subject;
  let leadsOn = false;
  for (let n = 0; n < 3; n++) {
    let last = bound - 1;
    if (wordAt(block, last) === 'when' || wordAt(block, last) === 'where') {
      leadsOn = true;
      last--;
    }
    if (wordAt(block, last) === ',') last--;
    const chunk = chunkEndingAt(block, last, sentence);
    if (!chunk) break;
    if (chunk.time !== null) times.push(chunk.time);
    else venue ??= chunk.venue;
    bound = chunk.first;
  }
  if (bound === subject) return timeOfMainClause(block, subject, sentence);
  const opens = bound <= sentence || (bound - 1 <= sentence + 1 && OPENINGS.test(wordAt(block, bound - 1)));
  const joins = /^(?:and|but|;)$/.test(wordAt(block, bound - 1));
  return opens || leadsOn || joins ? { times, venue, first: bound, last: subject - 1 } : null;
}

/** "Tokayev on June 17 caused some surprise when he stated": the main clause dates what "when" tells. */
function timeOfMainClause(block: TokenBlock, subject: number, sentence: number): Setting | null {
  if (wordAt(block, subject - 1) !== 'when') return null;
  for (let i = subject - 2; i >= Math.max(sentence, subject - FRONT_LENGTH); i--) {
    const time = block.timeOf[i] ?? -1;
    if (time !== -1) return { times: [time], venue: null, first: subject, last: subject - 1 };
  }
  return null;
}

/** The time expression, or the prepositional phrase with an occasion or a name, that ends at token `last`. */
function chunkEndingAt(
  block: TokenBlock,
  last: number,
  sentence: number,
): { first: number; time: number | null; venue: TokenRange | null } | null {
  const time = block.timeOf[last] ?? -1;
  if (time !== -1 && block.times[time]?.last === last) {
    const first = block.times[time]?.first ?? last;
    const skip = /^(?:in|on|back|during)$/.test(wordAt(block, first - 1)) ? 1 : 0;
    return { first: first - skip, time, venue: null };
  }
  // Leftmost first: "at the debate before the primary in New Hampshire" is one phrase.
  for (let i = Math.max(sentence, last - FRONT_LENGTH); i < last; i++) {
    if (!/^(?:at|in|during|on)$/.test(wordAt(block, i))) continue;
    const end = phraseEnd(block, i + 1, last + 1);
    if (end !== last + 1) continue;
    for (let k = i + 1; k <= last; k++)
      if (
        OCCASION_NOUNS.has(wordAt(block, k)) ||
        MEDIUM_NOUNS.has(wordAt(block, k)) ||
        isCapitalised(block, k)
      )
        return { first: i, time: null, venue: { first: i + 1, last } };
  }
  return null;
}

/** The object, place and time after the verb. */
function settingAfter(block: TokenBlock, mentions: readonly Mention[], head: number, from: number): Setting {
  const end = sentenceAround(block, head)[1];
  const verb = wordAt(block, head);
  if (verb === 'told') {
    const isPronoun = /^(?:us|me|him|her|them|you|it)$/.test(wordAt(block, from + 1));
    const last = isPronoun ? from + 1 : phraseEnd(block, from + 1, end) - 1;
    const object = last > from ? { first: from + 1, last } : null;
    const rest = readComplements(block, mentions, Math.max(from, last), false);
    const listener = object && isAudience(block, mentions, object) ? object : null;
    const dated = rest.venue ? timesWithin(block, rest.venue.first, rest.venue.last) : [];
    const times = [...rest.times, ...dated];
    return { venue: listener ?? rest.venue, times, first: head, last: Math.max(rest.last, last) };
  }
  const direct = readComplements(block, mentions, from, false);
  if (direct.times.length || direct.venue || !takesObject(verb)) return { ...direct, first: head };
  for (let i = head + 1; i < Math.min(end, head + LONGEST_OBJECT); i++) {
    if (/^(?:that|which|because|when|while|as|if|who|after|though|,|;|:)$/.test(wordAt(block, i))) break;
    const opensSetting = /^(?:in|on|at|during)$/.test(wordAt(block, i + 1)) || timeAt(block, i + 1) !== null;
    if (!opensSetting) continue;
    const later = readComplements(block, mentions, i, false);
    const timed = [
      ...later.times,
      ...(later.venue ? timesWithin(block, later.venue.first, later.venue.last) : []),
    ];
    const isSaid = (k: number): boolean =>
      MEDIUM_NOUNS.has(wordAt(block, k)) || OCCASION_NOUNS.has(wordAt(block, k));
    const onOccasion =
      wordAt(block, i + 1) === 'in' && hasWord({ first: i + 2, last: Math.min(i + 5, later.last) }, isSaid);
    if (timed.length || onOccasion) return withParticiple(block, later, head);
  }
  return { ...direct, first: head };
}

/** "in a statement released days after": a participle between the medium and its date. */
function withParticiple(
  block: TokenBlock,
  setting: { times: readonly number[]; venue: TokenRange | null; last: number },
  head: number,
): Setting {
  const next = setting.last + 1;
  const isParticiple = /^(?:released|published|issued|posted|aired|broadcast|recorded|given|made)$/.test(
    wordAt(block, next),
  );
  const at = /^(?:in|on)$/.test(wordAt(block, next + 1)) ? next + 2 : next + 1;
  const time = block.timeOf[at] ?? -1;
  if (!isParticiple || time === -1) return { ...setting, first: head };
  return { ...setting, times: [...setting.times, time], first: head, last: block.times[time]?.last ?? next };
}

const takesObject = (verb: string): boolean =>
  JUDGING_VERBS.has(verb) ||
  SAYING_BASES.has(verb) ||
  /^(?:announced|promised|vowed|denied|acknowledged|declared|predicted|defended|admitted)$/.test(verb);

/** "told The New York Times", "told a major regional forum": whom, when it says where. */
const isAudience = (block: TokenBlock, mentions: readonly Mention[], range: TokenRange): boolean =>
  hasWord(range, (i) => {
    const kind = mentions[block.mentionOf[i] ?? -1]?.kind;
    const word = wordAt(block, i);
    if (kind) return kind !== 'person';
    return (
      OCCASION_NOUNS.has(word) ||
      MEDIUM_WORDS.has(word) ||
      AUDIENCES.has(word) ||
      (isCapitalised(block, i) && wordAt(block, range.first) === 'the')
    );
  });

function judge(
  block: TokenBlock,
  mentions: readonly Mention[],
  group: VerbGroup,
  subject: SpeakerWords,
  age: 'past' | 'near' | 'vague' | null,
  before: Setting | null,
  after: Setting,
  first: number,
): Trigger['points'] | null {
  const { head } = group;
  // "what he called a “rant”": the article's own wording, lent from somebody.
  const what = wordAt(block, subject.first - 1) === 'what';
  if (what && JUDGING_VERBS.has(wordAt(block, head))) return null;
  const quote = block.quoteOf[head] ?? -1;
  if (quote !== -1 && block.quoteOf[subject.first] === quote)
    return judgeInQuote(block, group, subject, first);
  // "I" outside quotes is the article's author.
  if (wordAt(block, subject.first) === 'i') return null;
  if (group.tense === 'past perfect') return 'earlier';
  if (group.earlierAdverb && age !== 'near') return 'earlier';
  if (age === 'past') return 'earlier';
  if (group.tense === 'present perfect')
    return isToldPast(block, mentions, group, subject) ? 'earlier' : null;
  if (what) return subject.kind === 'name' ? 'earlier' : 'anaphor';
  if (age === 'near') return 'speech';
  if (before?.venue && isDefiniteOccasion(block, before.venue)) return 'earlier';
  if (
    subject.kind === 'name' &&
    /^(?:after|since)$/.test(wordAt(block, subject.first - 1)) &&
    SAYING_VERBS.has(wordAt(block, head))
  )
    return 'earlier';
  return after.venue || before ? 'speech' : null;
}

/** Inside a quote somebody else's words are always earlier than the quote: "Hillary Clinton said this week". */
function judgeInQuote(
  block: TokenBlock,
  group: VerbGroup,
  subject: SpeakerWords,
  first: number,
): Trigger['points'] | null {
  const { head } = group;
  if (wordAt(block, first - 1) === 'what' || wordAt(block, subject.first - 1) === 'what') return 'anaphor';
  if (subject.kind === 'name') return 'earlier';
  if (subject.kind !== 'pronoun' || !SAYING_VERBS.has(wordAt(block, head))) return null;
  const next = wordAt(block, head + 1);
  return next === 'something' ||
    next === 'that' ||
    next === ',' ||
    isQuoteMark(next) ||
    group.tense !== 'past'
    ? 'earlier'
    : null;
}

/**
 * "has called them “rapists”" and "Trump has said that" tell of the past. The first sentence of an article, as British
 * papers write it ("the minister has said"), and officials who "have said" tell the news.
 */
function isToldPast(
  block: TokenBlock,
  mentions: readonly Mention[],
  { head }: VerbGroup,
  subject: SpeakerWords,
): boolean {
  const [start, end] = sentenceAround(block, head);
  for (let i = head + 1; i < Math.min(end, head + 12); i++) if (isQuoteMark(wordAt(block, i))) return true;
  const isPerson =
    subject.kind === 'pronoun' || (subject.mention !== null && mentions[subject.mention]?.kind === 'person');
  return isPerson && SAYING_VERBS.has(wordAt(block, head)) && (block.block > 1 || start > 0);
}

/** "At the debate before the primary", "In his keynote speech at the conference": an occasion that the reader is held to know. */
function isDefiniteOccasion(block: TokenBlock, { first, last }: TokenRange): boolean {
  const determiner = wordAt(block, first);
  if (determiner !== 'the' && determiner !== 'that' && determiner !== 'his' && determiner !== 'her')
    return false;
  let occasions = 0;
  for (let i = first; i <= last; i++) if (OCCASION_NOUNS.has(wordAt(block, i))) occasions++;
  return determiner === 'the' || determiner === 'that' ? occasions > 0 : occasions > 1;
}

function topicOf(block: TokenBlock, head: number, last: number): TokenRange | null {
  const end = sentenceAround(block, head)[1];
  const after = topicAt(block, last + 1, end);
  if (after) return after;
  if (last + 1 < end && /[\p{L}\p{N}]/u.test(wordAt(block, last + 1))) {
    // The sentence's own full stop is no part of what was said; a headline has none.
    const clause = /^[.!?]$/.test(wordAt(block, end - 1)) ? end - 2 : end - 1;
    return { first: last + 1, last: Math.min(clause, last + 30) };
  }
  if (last > head) return { first: head + 1, last };
  return null;
}
