// Headlines in capitals and Title Case: which words keep a capital.
import { describe, expect, test } from 'vitest';
import { GAZETTEER, Gazetteer, gazetteerKey } from './gazetteer.ts';
import { hashWord } from './hash.ts';
import { restoreCase } from './restore-case.ts';
import { HAS_UPPER, TokenStore } from './token-store.ts';
import { tokenize } from './tokenize.ts';
import { WordCounts } from './word-counts.ts';

function tokensOf(...texts: string[]): TokenStore {
  const tokens = new TokenStore();
  texts.forEach((text, block) => {
    tokenize(tokens, text, block);
  });
  return tokens;
}

/** Words of the first text that still have a capital. */
function capitals(...texts: string[]): string[] {
  const tokens = tokensOf(...texts);
  const counts = new WordCounts();
  counts.count(tokens);
  const gazetteer = new Gazetteer();
  for (const word of ['says', 'deal', 'over', 'will'])
    gazetteer.addWord(gazetteerKey(hashWord(word)), GAZETTEER.common);
  gazetteer.prepare(tokens);
  restoreCase(tokens, texts, counts, gazetteer.bits);
  return Array.from({ length: tokens.count }, (_, at) => at)
    .filter((at) => tokens.block[at] === 0 && (tokens.flags[at] ?? 0) & HAS_UPPER)
    .map((at) => texts[0]?.slice(tokens.start[at], tokens.end[at]) ?? '');
}

describe('restoreCase', () => {
  test.each<[string[], string[]]>([
    [['BROOK SAYS DEAL WILL HOLD', 'Ada Brook hopes that it can hold.'], ['BROOK']],
    [
      ['Brook Says the Deal Will Hold Over Norwick', 'It must hold.'],
      ['Brook', 'Norwick'],
    ],
    [['Ada Brook says that a deal is near'], ['Ada', 'Brook']],
    [
      ['BROOK DEAL HOLDS', 'The deal of Mr Deal, a Deal that Mr Deal calls a Deal.'],
      ['BROOK', 'DEAL', 'HOLDS'],
    ],
  ])('%s', (texts, expected) => {
    expect(capitals(...texts)).toEqual(expected);
  });

  test.each([
    ['MARY ROSE-HILL WENT HOME', 'Mary Rose-Hill Went Home'],
    ["O'BRIEN'S PLAN HAS FAILED", "O'Brien's Plan Has Failed"],
  ])('%s has the shapes of %s', (written, wanted) => {
    const tokens = tokensOf(written);
    restoreCase(tokens, [written], new WordCounts(), new Int32Array(tokens.count));
    const expected = tokensOf(wanted);
    const shapes = (store: TokenStore) => Array.from(store.shape.subarray(0, store.count));
    expect(shapes(tokens)).toEqual(shapes(expected));
  });
});
