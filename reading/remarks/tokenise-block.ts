// A text block -> words with their sentences, mentions, times and quotes: the ground on which triggers are looked for.
import type { TextBlock } from '../article.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Quote } from '../quotes/quote.ts';
import { type Token, tokenise } from '../tokenise.ts';
import { findTimes, type TimeExpression } from './normalise-time.ts';

/** A block as words. Token numbers index `tokens`; all lookups by token number answer neutrally outside the block. */
export interface TokenBlock {
  readonly block: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** First token of each sentence, then the number of tokens. */
  readonly sentenceStarts: readonly number[];
  /** For each token the index of its sentence. */
  readonly sentenceOf: readonly number[];
  /** For each token the index of its mention in the reading, or -1. */
  readonly mentionOf: readonly number[];
  readonly times: readonly TimeExpression[];
  /** For each token the index of its time expression, or -1. */
  readonly timeOf: readonly number[];
  /** For each token the index of the direct quote that it stands in, or -1. */
  readonly quoteOf: readonly number[];
}

const CLOSING = new Set(['”', '"', '’', "'", ')', '»', '“']);

/** Number of the first token of each sentence, and at the end the number of tokens. */
function findSentenceStarts(tokens: readonly Token[]): number[] {
  const starts = [0];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const text = tokens[i]?.text ?? '';
    if (text !== '.' && text !== '!' && text !== '?' && text !== '…') continue;
    let next = i + 1;
    while (
      next < tokens.length &&
      CLOSING.has(tokens[next]?.text ?? '') &&
      tokens[next]?.start === tokens[next - 1]?.end
    )
      next++;
    const first = tokens[next];
    if (first && first.start > (tokens[next - 1]?.end ?? 0) && /^[\p{Lu}\p{N}“"‘'«„]/u.test(first.text))
      starts.push(next);
  }
  if (starts.at(-1) !== tokens.length) starts.push(tokens.length);
  return starts;
}

/** Marks the tokens inside each span with the span's index; the others stay -1. */
function markSpans(
  tokens: readonly Token[],
  spans: readonly { readonly start: number; readonly end: number; readonly index: number }[],
): number[] {
  const marks = new Array<number>(tokens.length).fill(-1);
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end, index } of sorted) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++;
    for (let i = at; i < tokens.length && (tokens[i]?.start ?? 0) < end; i++)
      if (marks[i] === -1) marks[i] = index;
  }
  return marks;
}

/**
 * Reads a block's words. `mentions` and `quotes` are the whole reading's; only those of this block count, so that their
 * indices stay those of the reading.
 * @param published ISO day against which "last week" is understood; null when unknown
 */
export function tokeniseBlock(
  { role, text }: TextBlock,
  block: number,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
  published: string | null,
): TokenBlock {
  const tokens = tokenise(text);
  const sentenceStarts = findSentenceStarts(tokens);
  const sentenceOf: number[] = [];
  for (let s = 0; s + 1 < sentenceStarts.length; s++)
    for (let i = sentenceStarts[s] ?? 0; i < (sentenceStarts[s + 1] ?? 0); i++) sentenceOf.push(s);
  const times = findTimes(tokens, published);
  const timeOf = new Array<number>(tokens.length).fill(-1);
  times.forEach((time, index) => {
    for (let i = time.first; i <= time.last; i++) timeOf[i] = index;
  });
  const inBlock = <T extends { readonly block: number; readonly start: number; readonly end: number }>(
    all: readonly T[],
  ) =>
    all.flatMap((one, index) =>
      one.block === block ? [{ start: one.start, end: one.end, index, one }] : [],
    );
  const direct = inBlock(quotes).filter(
    ({ one }) => one.kind === 'direct' || (role === 'quote' && one.kind !== 'indirect'),
  );
  return {
    block,
    text,
    tokens,
    sentenceStarts,
    sentenceOf,
    mentionOf: markSpans(tokens, inBlock(mentions)),
    times,
    timeOf,
    quoteOf: markSpans(tokens, direct),
  };
}

/** The lower-case word at a token number; "" outside the block. */
export const wordAt = (block: TokenBlock, i: number): string => block.tokens[i]?.lower ?? '';

export const isCapitalised = (block: TokenBlock, i: number): boolean =>
  /^\p{Lu}/u.test(block.tokens[i]?.text ?? '');

/** [first, end) token numbers of the sentence that token i stands in. */
export function sentenceAround(block: TokenBlock, i: number): readonly [number, number] {
  const sentence = block.sentenceOf[i] ?? 0;
  return [block.sentenceStarts[sentence] ?? 0, block.sentenceStarts[sentence + 1] ?? block.tokens.length];
}

/** The text span of tokens first to last, both included. */
export function spanOf(
  block: TokenBlock,
  first: number,
  last: number,
): { block: number; start: number; end: number } {
  return { block: block.block, start: block.tokens[first]?.start ?? 0, end: block.tokens[last]?.end ?? 0 };
}
