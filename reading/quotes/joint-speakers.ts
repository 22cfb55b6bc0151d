// The words that name a speaker -> all who speak with him: "Lavrov and Wang said".
import type { TextSpan } from '../article.ts';
import type { Mention } from '../mentions/mention.ts';

/** More letters than these between two names are a clause, not a title. */
const LONGEST_GAP = 80;
/** A statement with more names is a list of signers, and its card has no room for them. */
const MOST_SPEAKERS = 4;

const TITLES = String.raw`(?:\p{Lu}[\p{L}.’'-]*\s+){0,6}`;
/** ", and Foreign Minister" */
const AND_NAME = new RegExp(String.raw`^,?\s+(?:and|&)\s+${TITLES}$`, 'u');
/** "and his Chinese counterpart," */
const AND_ROLE = /^,?\s+and\s+(?:his|her|their|the|an?)\s+(?:[\p{L}’'-]+\s+){0,5}[\p{L}’'-]+,?\s+$/u;
const RELATIVE_CLAUSE = /\s(?:who|whom|whose|which|that|when)\s/;
const COMMA_NAME = new RegExp(String.raw`^,\s+${TITLES}$`, 'u');
/**
 * Where a subject begins: with the sentence, behind a comma, a year or a conjunction. "He met Lavrov and Wang said" has
 * none.
 */
const SUBJECT_BEGINS = new RegExp(
  String.raw`(?:^|[.!?:;,“”"(—–]\s*|\b\d{4}\s+|(?:^|\s)(?:that|but|and|when|as|while|because|after|before|if|whether)\s+)(?:(?:[Bb]oth|[Tt]he|[Tt]hen|[Ff]ormer)\s+)?${TITLES}$`,
  'u',
);

/** The mention that stands at a span or begins in it; -1 where none does. Mentions are in order and do not overlap. */
function mentionAt(mentions: readonly Mention[], { block, start, end }: TextSpan): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (mention && (mention.block < block || (mention.block === block && mention.end <= start)))
      low = middle + 1;
    else high = middle;
  }
  const found = mentions[low];
  return found && found.block === block && found.start < end ? low : -1;
}

/** The person named before a mention, if only `links` stand between the two; -1 where none is. */
function personBefore(
  text: string,
  mentions: readonly Mention[],
  mention: number,
  links: (gap: string) => boolean,
): number {
  const after = mentions[mention];
  if (!after) return -1;
  for (let index = mention - 1; index >= 0; index--) {
    const before = mentions[index];
    if (!before || before.block !== after.block || after.start - before.end > LONGEST_GAP) return -1;
    if (before.kind === 'person') return links(text.slice(before.end, after.start)) ? index : -1;
  }
  return -1;
}

const isAnd = (gap: string): boolean =>
  AND_NAME.test(gap) || (AND_ROLE.test(gap) && !RELATIVE_CLAUSE.test(gap));

/**
 * The mentions of all persons who speak together, in order, the one at `span` last; empty where no person is named there.
 * `text` is the text of the span's block. Where the names may also belong to two clauses, only the last one speaks.
 */
export function jointSpeakers(text: string, mentions: readonly Mention[], span: TextSpan): number[] {
  const last = mentionAt(mentions, span);
  if (mentions[last]?.kind !== 'person') return [];
  const speakers = [last];
  let links = isAnd;
  while (speakers.length < MOST_SPEAKERS) {
    const before = personBefore(text, mentions, speakers[0] ?? last, links);
    if (before === -1) break;
    speakers.unshift(before);
    links = (gap) => COMMA_NAME.test(gap) || isAnd(gap);
  }
  const from = mentions[speakers[0] ?? last]?.start ?? 0;
  return SUBJECT_BEGINS.test(text.slice(Math.max(0, from - LONGEST_GAP), from)) ? speakers : [last];
}
