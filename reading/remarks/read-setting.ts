// The words around a verb of saying -> when and where it was said: in the sentence's opening, or after the verb.
import type { Mention } from '../mentions/mention.ts';
import { phraseEnd } from './noun-phrase.ts';
import { hasWord, readComplements, type TokenRange, timeAt } from './read-complements.ts';
import {
  AUDIENCES,
  JUDGING_VERBS,
  MEDIUM_NOUNS,
  MEDIUM_WORDS,
  OCCASION_NOUNS,
  SAYING_BASES,
} from './speech-words.ts';
import { isCapitalised, sentenceAround, type TokenBlock, wordAt } from './tokenise-block.ts';
import { timesWithin } from './trigger.ts';

/** When and where a sentence's opening or the words after the verb place the act of saying. */
export interface Setting {
  readonly times: readonly number[];
  readonly venue: TokenRange | null;
  readonly first: number;
  readonly last: number;
}

/** How far after "called" or "condemned" its object may push the date. */
const LONGEST_OBJECT = 25;
const FRONT_LENGTH = 20;
const OPENINGS = /^(?:but|and|then|yet|so|however|still|back|also|,|["“‘'«-]|•)$/;

/** The time and place with which the sentence opens, or that "when" and "where" lead on from: "during a February rally when …". */
export function settingBefore(block: TokenBlock, subject: number): Setting | null {
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
export function settingAfter(
  block: TokenBlock,
  mentions: readonly Mention[],
  head: number,
  from: number,
): Setting {
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
