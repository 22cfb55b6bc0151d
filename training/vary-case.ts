// A document -> a copy with its headline and some blocks in Title Case or capitals, which few corpora hold.
import type { Random } from './random.ts';
import type { GoldBlock, GoldDocument } from './read-corpora.ts';

const TITLE_SHARE = 0.2;
const CAPITALS_SHARE = 0.15;
const BLOCK_SHARE = 0.25;
const SMALL_WORDS = new Set('a an the of in on at to for and or but by with from as is vs nor'.split(' '));

export const toTitleCase = (text: string): string =>
  text.replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) =>
    at > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );

/** Blocks of the copy, unchanged ones being the same objects; null when this document gets none. */
export function varyCase(document: GoldDocument, random: Random): GoldBlock[] | null {
  const draw = random.next();
  if (draw >= TITLE_SHARE + CAPITALS_SHARE) return null;
  return document.blocks.map((block, index) => {
    if (index > 0 && random.next() > BLOCK_SHARE) return block;
    const text = draw < CAPITALS_SHARE ? block.text.toUpperCase() : toTitleCase(block.text);
    return text.length === block.text.length ? { ...block, text } : block;
  });
}
