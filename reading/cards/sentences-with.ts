// Mentions -> the sentences of the article in which they stand.
import type { Reading } from '../reading.ts';
import { sentenceAround, spanOf, tokeniseBlock } from '../remarks/tokenise-block.ts';

/** Longer sentences are cut at a word: a card is no second article. */
const LONGEST = 240;

function shorten(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  return `${sentence.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

/** The first `most` different sentences with one of these mentions, in order. */
export function sentencesWith(reading: Reading, mentions: readonly number[], most: number): string[] {
  const sentences = new Set<string>();
  for (const index of mentions) {
    const mention = reading.mentions[index];
    const text = mention && reading.article.blocks[mention.block];
    if (!mention || !text) continue;
    const block = tokeniseBlock(text, mention.block, [], [], null);
    const token = block.tokens.findIndex(({ end }) => end > mention.start);
    const [first, end] = sentenceAround(block, token);
    const span = spanOf(block, first, end - 1);
    sentences.add(shorten(text.text.slice(span.start, span.end)));
    if (sentences.size >= most) break;
  }
  return [...sentences];
}
