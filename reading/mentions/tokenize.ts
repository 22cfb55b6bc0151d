// One block's text -> tokens, added to the document's store.
import { CLASS, DIGIT, isApostrophe, isSpace, LOWER, OTHER, UPPER } from './char-classes.ts';
import { markSentences } from './mark-sentences.ts';
import { namesNetwork } from './names-network.ts';
import type { TokenStore } from './token-store.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// Abbreviations that keep their full stop when capitalised.
const ABBREVIATIONS = words(
  'mr mrs ms dr prof sen rep gov gen col lt capt sgt maj adm cmdr rev hon st jr sr inc corp co ltd bros ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec no vs etc ave blvd rd mt ft dept univ fla calif mass conn pa va ga',
);
// What follows a name's hyphen without belonging to it: "Moscow-led", but "Kim Hyun-jin".
const HYPHENATED = words(
  'led based born run era wide made like free only type and to the in on for of level class ready proof speaking ' +
    'looking general designate president minister chairman native day year month week hour minute old mile meter metre ' +
    'member point style time long term range held built owned friendly bound trade',
);

function letterEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && CLASS[text.charCodeAt(at)] !== OTHER) at++;
  return at;
}

/** True when the hyphen at `at` ends a name's token: the word behind it only describes. */
function splitsAtHyphen(text: string, start: number, at: number): boolean {
  if (CLASS[text.charCodeAt(start)] !== UPPER || CLASS[text.charCodeAt(at + 1)] !== LOWER || at - start < 2)
    return false;
  const end = letterEnd(text, at + 1);
  if (end - at > 14) return false;
  const rest = text.slice(at + 1, end);
  return HYPHENATED.has(rest) || (rest.length >= 5 && rest.endsWith('ed'));
}

/** True when the mark at `at`, between two letters or digits, belongs to the word that began at `start`. */
function joins(text: string, start: number, at: number): boolean {
  const mark = text.charCodeAt(at);
  const before = CLASS[text.charCodeAt(at - 1)];
  const after = CLASS[text.charCodeAt(at + 1)];
  if (isApostrophe(mark)) {
    // 's is a token of its own; O'Brien, don't and Nur'ali are one.
    return !((text.charCodeAt(at + 1) | 32) === 115 && letterEnd(text, at + 1) === at + 2);
  }
  if (mark === 45 || mark === 0x2011) return !splitsAtHyphen(text, start, at);
  if (mark === 46) {
    if (before === DIGIT && after === DIGIT) return true;
    if (at - start === 1 || text.charCodeAt(at - 2) === 46) return true;
    return after === LOWER && before === LOWER;
  }
  if (mark === 44) return before === DIGIT && after === DIGIT;
  if (mark === 38) return at - start <= 3 && after === UPPER;
  return mark === 95 || mark === 64;
}

/** Where the word that begins at `start` ends. */
function wordEnd(text: string, start: number): number {
  let at = letterEnd(text, start + 1);
  while (at + 1 < text.length && CLASS[text.charCodeAt(at + 1)] !== OTHER && joins(text, start, at)) {
    at = letterEnd(text, at + 1);
  }
  const stops = text.charCodeAt(at) === 46 && !(CLASS[text.charCodeAt(at + 1)] ?? OTHER);
  if (!stops || CLASS[text.charCodeAt(start)] !== UPPER) return at;
  const length = at - start;
  const initial =
    (length === 1 && !namesNetwork(text, start)) || (length >= 3 && text.charCodeAt(at - 2) === 46);
  return initial || (length <= 5 && ABBREVIATIONS.has(text.slice(start, at).toLowerCase())) ? at + 1 : at;
}

/** Adds the tokens of one block, with sentence beginnings and case types. Time grows with the text's length. */
export function tokenize(tokens: TokenStore, text: string, block: number): void {
  const first = tokens.count;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      at++;
      continue;
    }
    let end = at + 1;
    if (CLASS[unit] !== OTHER) end = wordEnd(text, at);
    else if (isApostrophe(unit) && tokens.count > first && tokens.end[tokens.count - 1] === at) {
      const possessive = (text.charCodeAt(at + 1) | 32) === 115 && letterEnd(text, at + 1) === at + 2;
      if (possessive) end = at + 2;
    } else if (unit === 46 || unit === 45) while (text.charCodeAt(end) === unit) end++;
    tokens.add(text, at, end, block);
    at = end;
  }
  markSentences(tokens, text, first);
}
