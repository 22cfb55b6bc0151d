// Tokens: the cases that names need, and offsets and time on hostile text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSegments } from './segments.ts';
import { TokenStore } from './token-store.ts';
import { tokenize } from './tokenize.ts';

function split(text: string): string[] {
  const tokens = new TokenStore();
  tokenize(tokens, text, 0);
  return Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.start[at], tokens.end[at]));
}

describe('tokenize', () => {
  test.each([
    ["Lavrov's remarks", ['Lavrov', "'s", 'remarks']],
    ['U.S. troops', ['U.S.', 'troops']],
    ['Moscow-led talks', ['Moscow', '-', 'led', 'talks']],
    ['Kim Hyun-jin', ['Kim', 'Hyun-jin']],
    ['J. K. Rowling', ['J.', 'K.', 'Rowling']],
    ['wrote on X. Lind', ['wrote', 'on', 'X', '.', 'Lind']],
    ['met Malcolm X. Lind', ['met', 'Malcolm', 'X.', 'Lind']],
    ["O'Brien, AT&T", ["O'Brien", ',', 'AT&T']],
    ['1,000.5 dollars.', ['1,000.5', 'dollars', '.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('tokens of any text are in order, not empty, and leave out only spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = new TokenStore();
        tokenize(tokens, text, 0);
        let last = 0;
        for (let at = 0; at < tokens.count; at++) {
          expect(text.slice(last, tokens.start[at]).replace(/[\s\u200b]/g, '')).toBe('');
          expect(tokens.end[at]).toBeGreaterThan(tokens.start[at] ?? 0);
          last = tokens.end[at] ?? 0;
        }
        expect(text.slice(last).replace(/[\s\u200b]/g, '')).toBe('');
      }),
    );
  });

  test('hostile text is cut into segments in little time', () => {
    for (const text of [
      'A'.repeat(1_000_000),
      'Xa '.repeat(40_000),
      "A'".repeat(60_000),
      'A-b'.repeat(40_000),
    ]) {
      const began = performance.now();
      const tokens = new TokenStore();
      tokenize(tokens, text, 0);
      findSegments(tokens, new Int32Array(tokens.count * 2));
      expect(performance.now() - began).toBeLessThan(2000);
    }
  });
});
