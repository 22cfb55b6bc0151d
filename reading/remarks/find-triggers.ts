// A block's words -> its triggers, nouns and verbs together, in order and without overlap.
import type { Mention } from '../mentions/mention.ts';
import { findNounTriggers } from './find-noun-triggers.ts';
import { findVerbTriggers } from './find-verb-triggers.ts';
import { type TokenBlock, wordAt } from './tokenise-block.ts';
import type { Trigger } from './trigger.ts';

/** A block with more is a list of remarks or hostile; the rest is not looked at. */
const MOST_TRIGGERS = 40;
const STRENGTH: Readonly<Record<Trigger['points'], number>> = { earlier: 2, anaphor: 1, speech: 0 };

/** Finds what may point to a remark. Whether it does, `find-remark-references.ts` decides with the whole article in view. */
export function findTriggers(block: TokenBlock, mentions: readonly Mention[]): Trigger[] {
  const all = [...findNounTriggers(block, mentions), ...findVerbTriggers(block, mentions)];
  const merged = mergeRelativeClauses(block, all);
  merged.sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Trigger[] = [];
  for (const trigger of merged) {
    const before = kept.at(-1);
    if (!before || trigger.first > before.last) kept.push(trigger);
    else if (isBetter(trigger, before)) kept[kept.length - 1] = trigger;
  }
  return kept.slice(0, MOST_TRIGGERS);
}

/** "the statement of the deputy …, which he announced on Channel One in mid-December": one remark, told in two places. */
function mergeRelativeClauses(block: TokenBlock, all: readonly Trigger[]): Trigger[] {
  const isRelative = ({ type, first }: Trigger): boolean =>
    type === 'verb' && wordAt(block, first - 1) === 'which';
  const relatives = all.filter(isRelative);
  const kept = all.filter((trigger) => !isRelative(trigger));
  for (const verb of relatives) {
    const at = kept.findLastIndex(
      ({ type, last }) =>
        type === 'noun' && last < verb.first && block.sentenceOf[last] === block.sentenceOf[verb.first],
    );
    const noun = kept[at];
    if (noun) kept[at] = { ...noun, venue: noun.venue ?? verb.venue, time: noun.time ?? verb.time };
    else kept.push(verb);
  }
  return kept;
}

/**
 * Of two that overlap, the one that surely points back; then the one that names its speaker. A verb's phrase reaches over
 * the nouns of its own setting ("in his speech at the forum, he said"), so the longer one stays when they are equal.
 */
function isBetter(trigger: Trigger, before: Trigger): boolean {
  const strength = STRENGTH[trigger.points] - STRENGTH[before.points];
  if (strength !== 0) return strength > 0;
  return (
    trigger.speaker?.mention != null && before.speaker?.mention == null && before.speaker?.kind !== 'pronoun'
  );
}
