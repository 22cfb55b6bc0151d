// Triggers -> references with speaker and status, in the order of the article: earlier, or told before in the article.
import { jointSpeakers } from '../quotes/joint-speakers.ts';
import type { Speaker } from '../quotes/quote.ts';
import {
  findSpeakerOfRemark,
  type RemarkSpeaker,
  type SpeakerContext,
  speakerOfMention,
} from './find-speaker-of-remark.ts';
import { findTriggers } from './find-triggers.ts';
import type { ReferenceDraft } from './link-references.ts';
import { PREPOSITIONS } from './speech-words.ts';
import { sentenceAround, spanOf, type TokenBlock, wordAt } from './tokenise-block.ts';
import type { Trigger } from './trigger.ts';

/** Something said that the article has told by a place in the text: what anaphors look back to. */
interface ToldRemark {
  readonly speaker: RemarkSpeaker;
  readonly block: number;
  readonly end: number;
  /** Index of the quote, or null for a reference. */
  readonly quote: number | null;
}

/** "those comments" looks back over so many blocks. */
const REACH = 8;
/** An article with more is no article. */
const MOST_REFERENCES = 200;

/** Decides on the triggers of all blocks. */
export function decideReferences(context: SpeakerContext): ReferenceDraft[] {
  const drafts: ReferenceDraft[] = [];
  const told = context.quotes.flatMap(({ speaker, block, end }, quote): ToldRemark[] =>
    speakersOf(context, speaker).map((entity) => {
      return { speaker: { entity, name: context.entities[entity]?.name ?? null }, block, end, quote };
    }),
  );
  for (const block of context.blocks) {
    for (const trigger of findTriggers(block, context.mentions)) {
      if (drafts.length >= MOST_REFERENCES) return drafts;
      const draft = decide(context, block, trigger, told, drafts);
      if (!draft) continue;
      drafts.push(draft);
      const { end } = spanOf(block, trigger.first, trigger.last);
      told.push({ speaker: draft.speaker, block: block.block, end, quote: draft.quote });
    }
  }
  return drafts;
}

/** The speaker of a quote, behind those who speak with him. */
function speakersOf({ blocks, mentions, entityOf }: SpeakerContext, speaker: Speaker | null): number[] {
  if (speaker?.entity == null) return [];
  const text = blocks[speaker.span.block]?.text ?? '';
  const together = jointSpeakers(text, mentions, speaker.span).map((mention) => entityOf[mention] ?? -1);
  return [...together.filter((entity) => entity !== -1 && entity !== speaker.entity), speaker.entity];
}

function decide(
  context: SpeakerContext,
  block: TokenBlock,
  trigger: Trigger,
  told: readonly ToldRemark[],
  drafts: readonly ReferenceDraft[],
): ReferenceDraft | null {
  const { start } = spanOf(block, trigger.first, trigger.last);
  const inQuote = block.quoteOf[trigger.head] ?? -1;
  const base = { trigger, block, insideQuote: inQuote !== -1 };
  const before = told.filter(
    (one) =>
      one.quote !== inQuote &&
      (one.block < block.block
        ? block.block - one.block <= REACH
        : one.block === block.block && one.end <= start),
  );
  if (!trigger.speaker) {
    const meant = decideWithoutOwner(context, block, trigger, before, inQuote);
    return meant && { ...base, ...meant };
  }
  const speaker = findSpeakerOfRemark(context, block, trigger.speaker, trigger.type === 'verb');
  const antecedent = nearest(before, (one) => isSame(one.speaker, speaker));
  if (trigger.points === 'speech')
    return drafts.some((draft) => isSame(draft.speaker, speaker) && draft.trigger.type === 'noun')
      ? { ...base, speaker, status: 'earlier', quote: null }
      : null;
  if (trigger.points === 'anaphor') {
    if (antecedent) return { ...base, speaker, status: 'in-article', quote: antecedent.quote };
    return base.insideQuote ? { ...base, speaker, status: 'earlier', quote: null } : null;
  }
  // "echoing a Putin statement": what the article had told of would be "the statement".
  const isNew = trigger.time !== null || trigger.venue !== null || /^an?$/.test(wordAt(block, trigger.first));
  const toldBefore =
    !isNew && trigger.type === 'noun' && antecedent !== undefined && antecedent.quote !== null;
  return toldBefore
    ? { ...base, speaker, status: 'in-article', quote: antecedent.quote }
    : { ...base, speaker, status: 'earlier', quote: null };
}

/** "that speech", "the remarks": whose they are, by who goes on behind them or by what was told last. */
function decideWithoutOwner(
  context: SpeakerContext,
  block: TokenBlock,
  trigger: Trigger,
  before: readonly ToldRemark[],
  inQuote: number,
): Pick<ReferenceDraft, 'speaker' | 'status' | 'quote'> | null {
  const speaker = subjectAfter(context, block, trigger);
  if (speaker) {
    const own = trigger.time ? undefined : nearest(before, (one) => isSame(one.speaker, speaker));
    return own
      ? { speaker, status: 'in-article', quote: own.quote }
      : { speaker, status: 'earlier', quote: null };
  }
  const reacting = reactingSpeaker(context, block, trigger, inQuote);
  const antecedent = nearest(before, (one) => one.speaker.entity === null || one.speaker.entity !== reacting);
  return antecedent ? { speaker: antecedent.speaker, status: 'in-article', quote: antecedent.quote } : null;
}

/** The last in the text that fits: quotes and references alike. */
function nearest(told: readonly ToldRemark[], fits: (one: ToldRemark) => boolean): ToldRemark | undefined {
  let found: ToldRemark | undefined;
  for (const one of told) {
    const isLater = !found || one.block > found.block || (one.block === found.block && one.end >= found.end);
    if (isLater && fits(one)) found = one;
  }
  return found;
}

const isSame = (a: RemarkSpeaker, b: RemarkSpeaker): boolean =>
  a.entity !== null || b.entity !== null ? a.entity === b.entity : a.name !== null && a.name === b.name;

/** "in that October speech, Ms. Brainard chimed in": the subject that the phrase opens for. */
function subjectAfter(context: SpeakerContext, block: TokenBlock, trigger: Trigger): RemarkSpeaker | null {
  if (wordAt(block, trigger.last + 1) !== ',') return null;
  if (!trigger.time && !PREPOSITIONS.has(wordAt(block, trigger.first - 1))) return null;
  for (let i = trigger.last + 2; i <= trigger.last + 5; i++) {
    const mention = block.mentionOf[i] ?? -1;
    if (context.mentions[mention]?.kind === 'person') return speakerOfMention(context, mention);
  }
  return null;
}

/** Who reacts to "those comments": the quote's speaker, else the person named before them in the sentence. */
function reactingSpeaker(
  context: SpeakerContext,
  block: TokenBlock,
  trigger: Trigger,
  inQuote: number,
): number | null {
  if (inQuote !== -1) return context.quotes[inQuote]?.speaker?.entity ?? null;
  for (let i = trigger.first - 1; i >= sentenceAround(block, trigger.first)[0]; i--) {
    const mention = block.mentionOf[i] ?? -1;
    if (context.mentions[mention]?.kind === 'person') return speakerOfMention(context, mention).entity;
  }
  return null;
}
