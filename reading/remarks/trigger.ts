// The words for a trigger: a noun or verb of saying that may point to an earlier remark, with what stands around it.

import type { TimeAge, TimeExpression } from './normalise-time.ts';
import type { TokenRange } from './read-complements.ts';
import type { SpeakerWords } from './speaker-words.ts';
import type { TokenBlock } from './tokenise-block.ts';

export interface Trigger {
  readonly type: 'noun' | 'verb';
  /** Token of the noun or verb itself. */
  readonly head: number;
  /** First and last token of the whole phrase with speaker, venue and time. */
  readonly first: number;
  readonly last: number;
  readonly speaker: SpeakerWords | null;
  readonly venue: TokenRange | null;
  readonly time: TimeExpression | null;
  readonly topic: TokenRange | null;
  /**
   * earlier: the words themselves say that it was said before the news; anaphor: "those comments", "his remarks", which
   * point to something told before, if anything was; speech: dated like the news, a reference only when the article has
   * already pointed to a remark of this speaker.
   */
  readonly points: 'earlier' | 'anaphor' | 'speech';
  /** Own words of the quoted speaker ("my remarks") or a demonstrative: who is meant stands before it. */
  readonly demonstrative: boolean;
}

const AGE_ORDER: readonly TimeAge[] = ['future', 'past', 'near', 'vague'];

/** The time expression that dates tokens first to last best: a date before a weekday before "recent"; finer before coarser. */
export function bestTime(block: TokenBlock, indices: readonly number[]): TimeExpression | null {
  const times = indices.flatMap((index) => block.times[index] ?? []);
  times.sort(
    (a, b) =>
      AGE_ORDER.indexOf(a.age) - AGE_ORDER.indexOf(b.age) ||
      Number(b.norm !== null) - Number(a.norm !== null) ||
      (b.norm?.length ?? 0) - (a.norm?.length ?? 0),
  );
  return times[0] ?? null;
}

/** Indices of the time expressions that lie inside tokens first to last. */
export function timesWithin(block: TokenBlock, first: number, last: number): number[] {
  const found = new Set<number>();
  for (let i = first; i <= last; i++) {
    const index = block.timeOf[i] ?? -1;
    if (index !== -1) found.add(index);
  }
  return [...found];
}
