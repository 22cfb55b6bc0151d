// A text -> its words and marks with offsets: the ground of quotes and remarks.
import { namesNetwork } from './mentions/names-network.ts';

/** A word or mark: [start, end) in UTF-16 units. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** Longest text of a block that is looked at, in UTF-16 units: hostile pages have "paragraphs" of megabytes. */
const MAX_BLOCK_LENGTH = 20_000;

// One token per match and no nested repetition over the same characters: linear for any text.
const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'.&][\p{L}\p{N}]+)*|\p{N}+(?:[.,:/-]\p{N}+)*(?:st|nd|rd|th|s)?|--|[^\s]/gu;

const ABBREVIATIONS = new Set(
  `mr mrs ms dr sen rep gov gen lt col sgt capt prof rev hon st jr sr jan feb mar apr jun jul aug sep sept oct nov dec vs no
  pres messrs maj adm dept inc corp ltd co ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo
  mont neb nev okla ore pa penn tenn tex va vt wash wis wyo`.split(/\s+/),
);

/** The words of a text; a possessive ’s is a token of its own, and the stop of "Nov." belongs to it. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number): void => {
    const piece = text.slice(start, end);
    tokens.push({ text: piece, lower: piece.toLowerCase(), start, end });
  };
  for (const match of text.slice(0, MAX_BLOCK_LENGTH).matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (/\p{L}[’']s$/iu.test(match[0].slice(-3))) {
      push(start, end - 2);
      push(end - 2, end);
    } else push(start, end);
  }
  return joinAbbreviations(text, tokens);
}

function joinAbbreviations(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const isStop =
      token.text === '.' &&
      before !== undefined &&
      before.end === token.start &&
      !namesNetwork(text, before.start);
    if (isStop && (ABBREVIATIONS.has(before.lower) || /^(?:\p{L}|(?:\p{L}\.)+\p{L})$/u.test(before.text))) {
      const start = before.start;
      const piece = text.slice(start, token.end);
      joined[joined.length - 1] = { text: piece, lower: piece.toLowerCase(), start, end: token.end };
    } else joined.push(token);
  }
  return joined;
}
