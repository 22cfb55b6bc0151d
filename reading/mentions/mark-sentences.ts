// Tokens of one block -> where its sentences begin and how each is written.
import {
  ALL_DIGITS,
  CAPITALS,
  HAS_LETTER,
  HAS_LOWER,
  NORMAL_CASE,
  PUNCTUATION,
  SHORT,
  STARTS_UPPER,
  TITLE_CASE,
  type TokenStore,
} from './token-store.ts';

const TERMINALS = new Set('.!?…'.split('').map((mark) => mark.charCodeAt(0)));
const CLOSERS = new Set('"\'”’)]'.split('').map((mark) => mark.charCodeAt(0)));
const OPENERS = new Set('"“‘:•('.split('').map((mark) => mark.charCodeAt(0)));

/** Marks first words and the case type of one sentence. */
function markCase(tokens: TokenStore, text: string, from: number, to: number): void {
  let lettered = 0;
  let capitals = 0;
  let long = 0;
  let capitalised = 0;
  let begun = false;
  for (let at = from; at < to; at++) {
    const flags = tokens.flags[at]!;
    if (flags & HAS_LETTER) {
      const length = tokens.end[at]! - tokens.start[at]!;
      if (length > 1) lettered++;
      if (length > 1 && !(flags & HAS_LOWER)) capitals++;
      if (length >= 4) long++;
      if (length >= 4 && flags & STARTS_UPPER) capitalised++;
      if (!begun) tokens.initial[at] = 1;
      begun = true;
    } else if (
      begun &&
      at + 1 < to &&
      flags & PUNCTUATION &&
      OPENERS.has(text.charCodeAt(tokens.start[at]!))
    ) {
      tokens.initial[at + 1] = 2;
    }
  }
  let type = NORMAL_CASE;
  if (lettered >= 3 && capitals >= 0.7 * lettered) type = CAPITALS;
  else if (long >= 3 && capitalised >= 0.75 * long && to - from > 4) type = TITLE_CASE;
  else if (to - from <= 3) type = SHORT;
  tokens.caseType.fill(type, from, to);
}

/** One past the last token of the sentence that the terminal mark at `at` ends, or 0 when it ends none. */
function sentenceEnd(tokens: TokenStore, text: string, at: number): number {
  if (!(tokens.flags[at]! & PUNCTUATION) || !TERMINALS.has(text.charCodeAt(tokens.start[at]!))) return 0;
  let next = at + 1;
  while (
    next < tokens.count &&
    next < at + 3 &&
    tokens.start[next] === tokens.end[next - 1] &&
    CLOSERS.has(text.charCodeAt(tokens.start[next]!))
  )
    next++;
  if (next >= tokens.count) return tokens.count;
  const flags = tokens.flags[next]!;
  return flags & (STARTS_UPPER | ALL_DIGITS | PUNCTUATION) ? next : 0;
}

/** Marks the sentences of the tokens from `first` on, all of one block. */
export function markSentences(tokens: TokenStore, text: string, first: number): void {
  let from = first;
  for (let at = first; at < tokens.count; ) {
    const end = at + 1 === tokens.count ? tokens.count : sentenceEnd(tokens, text, at);
    if (end) {
      tokens.sentence[from] = 1;
      markCase(tokens, text, from, end);
      from = end;
    }
    at = end || at + 1;
  }
}
