// A block's words -> verbs of saying that point to a remark: "had said", "told … in 2013", "Last month, X described".
import type { Mention } from '../mentions/mention.ts';
import { judgeVerb } from './judge-verb.ts';
import { type TokenRange, topicAt } from './read-complements.ts';
import { settingAfter, settingBefore } from './read-setting.ts';
import { readSubject, type SpeakerWords } from './speaker-words.ts';
import { sentenceAround, type TokenBlock, wordAt } from './tokenise-block.ts';
import { bestTime, type Trigger, timesWithin } from './trigger.ts';
import { readGroup, type VerbGroup } from './verb-group.ts';
import { isVetoedVerb } from './veto-trigger.ts';

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
  const points = judgeVerb(block, mentions, group, subject, time?.age ?? null, before, after, first);
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
