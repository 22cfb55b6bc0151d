// Tokens of sentences in capitals or Title Case -> capitals only where an ordinary sentence would have them.
import { GAZETTEER, PHRASE_SHIFT } from './gazetteer.ts';
import { CAPITALS, HAS_UPPER, TITLE_CASE, type TokenStore } from './token-store.ts';
import type { WordCounts } from './word-counts.ts';

/** What begins with a capital in names though it may be an ordinary word too. */
const NAMES = GAZETTEER.country | GAZETTEER.demonym | GAZETTEER.calendar | (-1 << PHRASE_SHIFT);

/** True when the rest of the document, or else the lists, write this word in lower case. */
function isOrdinary(word: number, listed: number, counts: WordCounts): boolean {
  const lower = counts.lower.get(word);
  const other = counts.capitalised.get(word) + counts.capitals.get(word);
  if (lower || other) return lower > other;
  return (listed & GAZETTEER.common) !== 0 && !(listed & NAMES);
}

/**
 * Takes capitals from words that have one only for the sentence's style. Without it a headline is one long candidate
 * in which everything that tells names by their capitals is silent.
 */
export function restoreCase(
  tokens: TokenStore,
  texts: readonly string[],
  counts: WordCounts,
  listed: Int32Array,
): void {
  const { count, caseType, flags, word, block } = tokens;
  for (let at = 0; at < count; at++) {
    const inCapitals = caseType[at] === CAPITALS;
    if ((!inCapitals && caseType[at] !== TITLE_CASE) || !(flags[at]! & HAS_UPPER)) continue;
    const isSmall = isOrdinary(word[at]!, listed[at]!, counts);
    // In Title Case capitals inside a word are its own ("iPhone", "NATO"), in capitals those the document knows.
    if (isSmall || (inCapitals && !counts.capitals.get(word[at]!)))
      tokens.restyle(texts[block[at]!] ?? '', at, !isSmall);
  }
}
