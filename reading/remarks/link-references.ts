// References of one article -> groups that point to the same remark, so that what one tells serves the others.

import type { RemarkSpeaker } from './find-speaker-of-remark.ts';
import { foldPhrase } from './match-remark.ts';
import type { ReferenceStatus } from './remark-reference.ts';
import { spanOf, type TokenBlock, wordAt } from './tokenise-block.ts';
import type { Trigger } from './trigger.ts';

/** A reference before linking and matching. */
export interface ReferenceDraft {
  readonly trigger: Trigger;
  readonly block: TokenBlock;
  readonly speaker: RemarkSpeaker;
  readonly status: ReferenceStatus;
  /** Index of the quote it leads back to, or null. */
  readonly quote: number | null;
  readonly insideQuote: boolean;
}

/** What a group of references tells together. */
export interface RemarkGroup {
  readonly members: readonly number[];
  readonly time: string | null;
  /** The venue told best, as the member that tells it. */
  readonly venueFrom: number | null;
}

interface Told {
  readonly speaker: string | null;
  readonly time: string | null;
  readonly venueWords: ReadonlySet<string>;
  readonly topicWords: ReadonlySet<string>;
}

/** "this speech" may look back over so many blocks, "his remarks" only over a few. */
const DEMONSTRATIVE_REACH = 12;
const POSSESSIVE_REACH = 2;
/** References compared with one another; an article with more is no article. */
const MOST_LINKED = 120;
const STOP_WORDS = new Set(
  'about after again against also before being between could during every first from have having into other should since some such than that their them then there these they this those through under until upon were what when where which while with would year week month speech remarks comments statement said'.split(
    ' ',
  ),
);

const textOf = (draft: ReferenceDraft, range: { first: number; last: number } | null): string => {
  if (!range) return '';
  const { start, end } = spanOf(draft.block, range.first, range.last);
  return draft.block.text.slice(start, end);
};

/** The venue's text, or null. */
export const venueTextOf = (draft: ReferenceDraft): string | null =>
  textOf(draft, draft.trigger.venue) || null;

const wordSet = (text: string, keep: (word: string) => boolean): ReadonlySet<string> =>
  new Set(foldPhrase(text).trim().split(' ').filter(keep));

function tell(draft: ReferenceDraft): Told {
  const { trigger, speaker } = draft;
  const venue = textOf(draft, trigger.venue);
  return {
    speaker:
      speaker.entity !== null
        ? `#${speaker.entity}`
        : (speaker.name?.toLowerCase().split(' ').at(-1) ?? null),
    time: trigger.time?.norm ?? null,
    // Only names tell occasions apart: "rally" and "interview" are shared by unlike ones.
    venueWords: new Set(
      venue
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => /^\p{Lu}/u.test(word) && word.length > 2)
        .flatMap((word) => [...wordSet(word, () => true)]),
    ),
    topicWords: wordSet(textOf(draft, trigger.topic), (word) => word.length > 4 && !STOP_WORDS.has(word)),
  };
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((word) => b.has(word));

/** Neither time nor venue speaks against one remark. */
function agree(a: Told, b: Told): boolean {
  if (a.time && b.time) {
    const [one, other] = [a.time, b.time].map((norm) => norm.replace('~', '')) as [string, string];
    const isVague = a.time.startsWith('~') || b.time.startsWith('~');
    const short = Math.min(one.length, other.length, isVague ? 4 : 10);
    if (one.slice(0, short) !== other.slice(0, short)) return false;
  }
  return !a.venueWords.size || !b.venueWords.size || shared(a.venueWords, b.venueWords).length > 0;
}

const isDated = ({ time }: Told): boolean => time !== null && !time.startsWith('~');

/** Whether something ties reference `b` to the earlier reference `a` of the same speaker. */
function isTied(a: ReferenceDraft, b: ReferenceDraft, toldA: Told, toldB: Told): boolean {
  // A speech of the last days counts as a reference only because `a` or one like it pointed to it.
  if (b.trigger.points === 'speech' && a.trigger.type === 'noun') return true;
  if (isDated(toldA) && isDated(toldB)) return true;
  if (shared(toldA.venueWords, toldB.venueWords).length) return true;
  const topics = shared(toldA.topicWords, toldB.topicWords);
  return topics.length >= 2 || topics.some((word) => word.length >= 12) || isSameNoun(a, b);
}

/** "a remark made by Biden on Aug. 15 … Biden’s remark": the same singular noun soon after. */
function isSameNoun(a: ReferenceDraft, b: ReferenceDraft): boolean {
  const noun = wordAt(a.block, a.trigger.head);
  if (a.trigger.type !== 'noun' || b.trigger.type !== 'noun' || noun !== wordAt(b.block, b.trigger.head))
    return false;
  return !noun.endsWith('s') && b.block.block - a.block.block <= POSSESSIVE_REACH;
}

/** Words that look back by themselves: "this speech", "his remarks", "Tokayev had said:". */
function lookBack({ trigger, block }: ReferenceDraft): number {
  if (trigger.time?.norm) return 0;
  if (trigger.type === 'noun') {
    if (trigger.demonstrative) return DEMONSTRATIVE_REACH;
    return trigger.speaker?.kind === 'pronoun' ? POSSESSIVE_REACH : 0;
  }
  return wordAt(block, trigger.last + 1) === ':' ? POSSESSIVE_REACH : 0;
}

/** Puts references to the same remark into groups; every reference is in exactly one. */
export function linkReferences(drafts: readonly ReferenceDraft[]): RemarkGroup[] {
  const told = drafts.map(tell);
  const groupOf = drafts.map((_, i) => i);
  const membersOf = (group: number): number[] => groupOf.flatMap((g, i) => (g === group ? [i] : []));
  // Groups only grow: what once spoke against joining two of them does so for good, and is not looked for again.
  const parted = new Set<string>();
  const join = (a: number, b: number): void => {
    const from = groupOf[b] ?? b;
    const to = groupOf[a] ?? a;
    if (from === to || parted.has(`${from} ${to}`)) return;
    const [moving, staying] = [membersOf(from), membersOf(to)];
    const fits = moving.every((i) => staying.every((k) => agree(told[i]!, told[k]!)));
    if (fits) for (const i of moving) groupOf[i] = to;
    else parted.add(`${from} ${to}`);
  };
  for (let b = 0; b < Math.min(drafts.length, MOST_LINKED); b++) {
    const [draftB, toldB] = [drafts[b], told[b]];
    if (!draftB || !toldB?.speaker) continue;
    const reach = lookBack(draftB);
    let looked = false;
    for (let a = b - 1; a >= 0; a--) {
      const [draftA, toldA] = [drafts[a], told[a]];
      if (!draftA || toldA?.speaker !== toldB.speaker) continue;
      const near = draftB.block.block - draftA.block.block <= reach;
      // The nearest one that fits is looked back to, not every one.
      const looksBack: boolean = reach > 0 && near && !looked && agree(toldA, toldB);
      looked ||= looksBack;
      if (looksBack || isTied(draftA, draftB, toldA, toldB)) join(a, b);
    }
  }
  return [...new Set(groupOf)].map((group) => summarise(membersOf(group), told, drafts));
}

function summarise(
  members: readonly number[],
  told: readonly Told[],
  drafts: readonly ReferenceDraft[],
): RemarkGroup {
  const times = members.flatMap((i) => told[i]?.time ?? []);
  times.sort((a, b) => Number(a.startsWith('~')) - Number(b.startsWith('~')) || b.length - a.length);
  const venues = members.filter((i) => drafts[i]?.trigger.venue);
  venues.sort((a, b) => (told[b]?.venueWords.size ?? 0) - (told[a]?.venueWords.size ?? 0));
  return { members, time: times[0] ?? null, venueFrom: venues[0] ?? null };
}
