// The tokens of one document in columns of typed arrays: nothing is allocated per token.
import { CLASS, DIGIT, LOWER, LOWERED, UPPER } from './char-classes.ts';
import { addToHash, HASH_START } from './hash.ts';

export const STARTS_UPPER = 1;
export const HAS_UPPER = 2;
export const ALL_UPPER = 4;
export const ALL_DIGITS = 8;
export const HAS_LOWER = 16;
export const PUNCTUATION = 32;
export const HAS_LETTER = 64;

/** How a sentence is written: most tags of case mean less in capitals or Title Case. */
export const NORMAL_CASE = 0;
export const TITLE_CASE = 1;
export const CAPITALS = 2;
export const SHORT = 3;

/** How a token's letters are taken: as they are, all small, or with a capital at the start of each run. */
const AS_WRITTEN = 0;
const SMALL = 1;
const CAPITALISED = 2;

/** Longest part of a word that counts for its hashes: a word of a million letters costs no more than it must. */
const MOST_HASHED = 64;

export class TokenStore {
  count = 0;
  start = new Int32Array(0);
  end = new Int32Array(0);
  block = new Int32Array(0);
  word = new Int32Array(0);
  shape = new Int32Array(0);
  prefix2 = new Int32Array(0);
  prefix3 = new Int32Array(0);
  prefix4 = new Int32Array(0);
  suffix2 = new Int32Array(0);
  suffix3 = new Int32Array(0);
  suffix4 = new Int32Array(0);
  flags = new Uint8Array(0);
  /** 1 where a sentence begins. */
  sentence = new Uint8Array(0);
  /** 1 for a sentence's first word, 2 for a word after an opening quote, bracket, bullet or colon. */
  initial = new Uint8Array(0);
  caseType = new Uint8Array(0);
  label = new Uint8Array(0);

  constructor() {
    this.#grow(2048);
  }

  clear(): void {
    this.count = 0;
  }

  #grow(capacity: number): void {
    const wide = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const to = new Int32Array(capacity);
      to.set(from);
      return to;
    };
    const narrow = (from: Uint8Array): Uint8Array<ArrayBuffer> => {
      const to = new Uint8Array(capacity);
      to.set(from);
      return to;
    };
    this.start = wide(this.start);
    this.end = wide(this.end);
    this.block = wide(this.block);
    this.word = wide(this.word);
    this.shape = wide(this.shape);
    this.prefix2 = wide(this.prefix2);
    this.prefix3 = wide(this.prefix3);
    this.prefix4 = wide(this.prefix4);
    this.suffix2 = wide(this.suffix2);
    this.suffix3 = wide(this.suffix3);
    this.suffix4 = wide(this.suffix4);
    this.flags = narrow(this.flags);
    this.sentence = narrow(this.sentence);
    this.initial = narrow(this.initial);
    this.caseType = narrow(this.caseType);
    this.label = narrow(this.label);
  }

  /** Adds the token text[start, end) of a block, with its hashes. */
  add(text: string, start: number, end: number, block: number): void {
    if (this.count >= this.start.length) this.#grow(this.start.length * 2);
    const at = this.count++;
    this.start[at] = start;
    this.end[at] = end;
    this.block[at] = block;
    this.sentence[at] = this.initial[at] = this.caseType[at] = this.label[at] = 0;
    this.#hashFromFront(text, at, start, Math.min(end, start + MOST_HASHED));
    this.#hashFromBack(text, at, start, end);
  }

  /** Writes a token's shape and flags anew, as if all its letters but (when `capitalised`) the first of each run were small. */
  restyle(text: string, at: number, capitalised: boolean): void {
    const start = this.start[at]!;
    const styled = capitalised && CLASS[text.charCodeAt(start)] === UPPER ? CAPITALISED : SMALL;
    this.#hashFromFront(text, at, start, Math.min(this.end[at]!, start + MOST_HASHED), styled);
  }

  #hashFromFront(text: string, at: number, start: number, end: number, style = AS_WRITTEN): void {
    let word = HASH_START;
    let shape = HASH_START;
    let last = -1;
    let run = 0;
    let upper = 0;
    let lower = 0;
    let digits = 0;
    let inRun = false;
    this.prefix2[at] = this.prefix3[at] = this.prefix4[at] = 0;
    for (let unit = start; unit < end; unit++) {
      const code = text.charCodeAt(unit);
      let kind = CLASS[code]!;
      if (kind === UPPER && (style === SMALL || (style === CAPITALISED && inRun))) kind = LOWER;
      inRun = kind === UPPER || kind === LOWER;
      const folded = code === 0x2019 ? 39 : LOWERED[code]!;
      word = addToHash(word, folded);
      if (unit - start === 1) this.prefix2[at] = word;
      else if (unit - start === 2) this.prefix3[at] = word;
      else if (unit - start === 3) this.prefix4[at] = word;
      if (kind === UPPER) upper++;
      else if (kind === LOWER) lower++;
      else if (kind === DIGIT) digits++;
      const mark = kind === 0 ? folded : kind;
      // A shape tells one letter from several only at its beginning: "Ab", "AB", "A" differ, "Abc" and "Abcd" do not.
      if (mark !== last) {
        shape = addToHash(shape, mark);
        last = mark;
        run = 1;
      } else if (run === 1 && upper + lower <= 3) {
        shape = addToHash(shape, mark);
        run = 2;
      }
    }
    this.word[at] = word;
    this.shape[at] = shape;
    this.flags[at] =
      (style !== SMALL && CLASS[text.charCodeAt(start)] === UPPER ? STARTS_UPPER : 0) |
      (upper ? HAS_UPPER : 0) |
      (upper >= 2 && !lower ? ALL_UPPER : 0) |
      (digits && !upper && !lower ? ALL_DIGITS : 0) |
      (lower ? HAS_LOWER : 0) |
      (upper || lower || digits ? 0 : PUNCTUATION) |
      (upper || lower ? HAS_LETTER : 0);
  }

  #hashFromBack(text: string, at: number, start: number, end: number): void {
    let hash = 0x1234567;
    this.suffix2[at] = this.suffix3[at] = this.suffix4[at] = 0;
    for (let back = 1; back <= 4 && end - back >= start; back++) {
      hash = addToHash(hash, LOWERED[text.charCodeAt(end - back)]!);
      if (back === 2) this.suffix2[at] = hash;
      else if (back === 3) this.suffix3[at] = hash;
      else if (back === 4) this.suffix4[at] = hash;
    }
  }
}
