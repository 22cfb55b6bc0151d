// What a reference tells of a remark -> the records that fit, with the clues: exact words, same event or same topic.
import { foldName } from '../../knowledge/fold-name.ts';
import type { Pack } from '../../knowledge/pack.ts';
import type { RemarkRecord } from '../../knowledge/record.ts';
import type { MatchLevel, RemarkMatch } from './remark-reference.ts';

/** Everything an article tells of one remark, from one reference or from several that point to the same remark. */
export interface RemarkTraits {
  /** Ids of the fact records that the speaker may be; empty when nobody known. */
  readonly speakers: readonly string[];
  readonly speakerName: string | null;
  /** Words that name the occasion or place, such as "the 2022 St. Petersburg International Economic Forum (SPIEF)". */
  readonly venues: readonly string[];
  /** As in `RemarkReference.time`. */
  readonly times: readonly string[];
  /** The sentences with the references and their topics. */
  readonly ownText: string;
  /** Paragraphs around them and the headline. */
  readonly contextText: string;
  /** Words in quotation marks beside the references. */
  readonly quoted: readonly string[];
}

type Fit = 'same' | 'near' | 'unknown' | 'conflict';

interface Judged extends RemarkMatch {
  readonly score: number;
}

const LEVELS: readonly MatchLevel[] = ['exact words', 'same event', 'same topic'];
/** A card lists at most so many records. */
const MOST_MATCHES = 3;
/** Same words by chance: three common words in a row are, four are hardly. */
const FEWEST_SAME_WORDS = 4;
const DAY = 86_400_000;

/** Folded words with a blank at both ends: phrases are then found by `includes`. */
export const foldPhrase = (text: string): string => ` ${foldName(text)} `;

/**
 * Finds the records that fit, best first; two that fit equally are both given.
 * @param published ISO day of publication or null: no remark made later is meant
 */
export function matchRemark(traits: RemarkTraits, pack: Pack, published: string | null): RemarkMatch[] {
  const own = foldPhrase(traits.ownText);
  const context = foldPhrase(traits.contextText);
  const judged = candidatesFor(traits, pack)
    .filter(({ date }) => published === null || date.slice(0, 10) <= published)
    .flatMap((remark) => judge(traits, remark, own, context) ?? [])
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.score - a.score);
  const [best] = judged;
  if (!best) return [];
  // A record that fits much worse than the best is noise; one of a lower level only stands when there is no better.
  return judged
    .filter(({ level, score }) => level === best.level && score > best.score - 2)
    .slice(0, MOST_MATCHES)
    .map(({ remark, level, clues }) => ({ remark, level, clues }));
}

function candidatesFor(traits: RemarkTraits, pack: Pack): RemarkRecord[] {
  const bySpeaker = traits.speakers.flatMap((id) => pack.remarksBy(id));
  if (traits.speakers.length || !traits.speakerName) return [...new Set(bySpeaker)];
  // Nobody known bears the name: a record made on the occasion by a speaker of that name may still be meant.
  const name = foldPhrase(traits.speakerName);
  const occasions = traits.venues.flatMap(occasionNamesIn);
  return [...new Set(occasions.flatMap((occasion) => pack.remarksAt(occasion)))].filter(({ speakerName }) => {
    const known = foldPhrase(speakerName);
    return known.includes(name) || name.includes(known);
  });
}

/** "the 2022 St. Petersburg Forum (SPIEF)": the bare name and the acronym. */
const occasionNamesIn = (venue: string): string[] =>
  venue
    .split(/[(),]/)
    .map((part) =>
      part
        .replace(/^\s*(?:the|a|an|his|her|their)\s+/i, '')
        .replace(/\b(?:19|20)\d\d\b/g, '')
        .trim(),
    )
    .filter(Boolean);

function judge(traits: RemarkTraits, remark: RemarkRecord, own: string, context: string): Judged | null {
  const time = fitTime(traits.times, remark.date);
  const venue = fitVenue(traits.venues, remark);
  const topics = remark.topics.filter((topic) => own.includes(foldPhrase(topic)));
  const contextTopics = remark.topics.filter(
    (topic) => !topics.includes(topic) && context.includes(foldPhrase(topic)),
  );
  const sameWords = findSameWords(traits.quoted, remark);
  const score =
    (sameWords ? 4 : 0) +
    scoreOf(time) +
    2 * scoreOf(venue.fit) +
    Math.min(3, topics.length + contextTopics.length / 2);
  const level = levelOf(time, venue.fit, topics, contextTopics, sameWords !== null, traits.times);
  if (!level) return null;
  const clues = ['same speaker'];
  if (time === 'same') clues.push(traits.times.find((t) => !t.startsWith('~')) ?? remark.date);
  else if (time === 'near') clues.push(`about ${remark.date.slice(0, 7)}`);
  if (venue.name) clues.push(venue.name);
  if (sameWords) clues.push(`the words “${sameWords}”`);
  for (const topic of [...topics, ...contextTopics].slice(0, 3)) clues.push(`“${topic}”`);
  if (time === 'conflict') clues.push('another time');
  if (venue.fit === 'conflict') clues.push('another occasion');
  return { remark, level, clues, score };
}

const scoreOf = (fit: Fit): number => (fit === 'same' ? 2 : fit === 'near' ? 1 : fit === 'conflict' ? -2 : 0);

function levelOf(
  time: Fit,
  venue: Fit,
  own: readonly string[],
  context: readonly string[],
  sameWords: boolean,
  times: readonly string[],
): MatchLevel | null {
  if (sameWords && time !== 'conflict') return 'exact words';
  const onTopic = own.length + context.length / 2;
  const isFine = times.some((norm) => !norm.startsWith('~') && norm.length >= 10);
  if (venue === 'same' && time !== 'conflict') return 'same event';
  if (venue !== 'conflict' && time === 'same' && (isFine || onTopic >= 0.5)) return 'same event';
  if (time === 'conflict' || venue === 'conflict') return own.length >= 2 ? 'same topic' : null;
  // One word of a paragraph is no topic: "war" stands in every second article.
  return own.some((topic) => topic.includes(' ')) || onTopic >= 1.5 ? 'same topic' : null;
}

function fitTime(times: readonly string[], date: string): Fit {
  let fit: Fit = 'unknown';
  for (const norm of times) {
    const one = fitOneTime(norm, date);
    if (one === 'conflict') return 'conflict';
    if (one === 'same' || fit === 'unknown') fit = one;
  }
  return fit;
}

function fitOneTime(norm: string, date: string): Fit {
  const vague = norm.startsWith('~');
  const iso = vague ? norm.slice(1) : norm;
  if (!vague) {
    if (date.startsWith(iso) || iso.startsWith(date)) return 'same';
    // Reports date a remark by their own day or by another time zone.
    if (iso.length === 10 && date.length === 10 && Math.abs(Date.parse(iso) - Date.parse(date)) <= DAY)
      return 'same';
    return 'conflict';
  }
  if (iso.length === 4) return Math.abs(Number(iso) - Number(date.slice(0, 4))) <= 1 ? 'near' : 'conflict';
  const apart = Math.abs(
    Date.parse(`${iso.slice(0, 7)}-15`) - Date.parse(date.length >= 10 ? date : `${date.slice(0, 7)}-15`),
  );
  return apart <= 45 * DAY ? 'near' : 'conflict';
}

/** Occasions that do not tell one remark from another: "an interview", "a rally in Iowa" names only the place. */
const NAMES_NOTHING = /^[^\p{Lu}]*$/u;

function fitVenue(venues: readonly string[], remark: RemarkRecord): { fit: Fit; name: string | null } {
  const names = [...remark.occasionNames, remark.occasion];
  let named = false;
  for (const venue of venues) {
    const folded = foldPhrase(venue);
    const name = names.find((one) => folded.includes(foldPhrase(one)));
    if (name) return { fit: 'same', name };
    const place = remark.place.split(',').find((part) => part.trim() && folded.includes(foldPhrase(part)));
    if (place) return { fit: 'near', name: place.trim() };
    if (!NAMES_NOTHING.test(venue)) named = true;
  }
  return { fit: named ? 'conflict' : 'unknown', name: null };
}

/** The longest run of words that the article quotes and the record gives verbatim, when it is long enough to be no chance. */
function findSameWords(quoted: readonly string[], remark: RemarkRecord): string | null {
  if (!remark.words) return null;
  const record = foldPhrase(remark.words);
  const recordWords = record.trim().split(' ').length;
  const fewest = Math.min(FEWEST_SAME_WORDS, recordWords);
  let best: string[] = [];
  for (const quote of quoted) {
    const words = foldPhrase(quote).trim().split(' ');
    for (let from = 0; from + Math.max(fewest, best.length + 1) <= words.length; from++) {
      let length = Math.max(fewest, best.length + 1);
      while (
        from + length <= words.length &&
        record.includes(` ${words.slice(from, from + length).join(' ')} `)
      ) {
        best = words.slice(from, from + length);
        length++;
      }
    }
  }
  return best.length >= fewest && best.length > 1 ? best.join(' ') : null;
}
