// One token of a candidate segment -> the hashes of its features, for the first pass over a document.
import type { Gazetteer } from './gazetteer.ts';
import { mix } from './hash.ts';
import {
  ALL_DIGITS,
  ALL_UPPER,
  HAS_LETTER,
  HAS_UPPER,
  STARTS_UPPER,
  type TokenStore,
} from './token-store.ts';
import type { WordCounts } from './word-counts.ts';

/** No token has more features than this, both passes together. */
export const MOST_FEATURES = 96;
const BEFORE_SENTENCE = 0x5bd1e995;
const AFTER_SENTENCE = 0x1b873593;

/** 0 none, 1 a capital inside, 2 first letter, 3 all, 4 digits. */
export function capitalization(flags: number): number {
  if (flags & ALL_UPPER) return 3;
  if (flags & STARTS_UPPER) return 2;
  if (flags & HAS_UPPER) return 1;
  return flags & ALL_DIGITS ? 4 : 0;
}
const bucket = (count: number): number => (count > 3 ? 3 : count > 1 ? 2 : count);

/** Writes the features of token `at` in segment [first, end) into `out`; returns how many. */
export function writeFeatures(
  tokens: TokenStore,
  counts: WordCounts,
  gazetteer: Gazetteer,
  first: number,
  end: number,
  at: number,
  out: Int32Array,
): number {
  const { word, shape, flags, sentence, suffix3, count } = tokens;
  const { bits } = gazetteer;
  let n = 0;
  const left = at > 0 && !sentence[at];
  const left2 = left && at > 1 && !sentence[at - 1];
  const right = at + 1 < count && !sentence[at + 1];
  const right2 = right && at + 2 < count && !sentence[at + 2];
  const own = word[at]!;
  const l1 = left ? word[at - 1]! : BEFORE_SENTENCE;
  const l2 = left2 ? word[at - 2]! : BEFORE_SENTENCE;
  const r1 = right ? word[at + 1]! : AFTER_SENTENCE;
  const r2 = right2 ? word[at + 2]! : AFTER_SENTENCE;
  const capital = capitalization(flags[at]!);
  const caseType = tokens.caseType[at]!;
  const initial = tokens.initial[at]!;
  const writing = caseType * 16 + capital * 2 + (initial ? 1 : 0);

  // The word and its neighbours.
  out[n++] = mix(1, 0, 0);
  out[n++] = mix(2, own, 0);
  out[n++] = mix(3, own, capital + 8 * caseType);
  out[n++] = mix(4, l1, 0);
  out[n++] = mix(5, r1, 0);
  out[n++] = mix(6, l1, own);
  out[n++] = mix(7, own, r1);
  out[n++] = mix(8, l1, capital);
  out[n++] = mix(9, r1, capital);
  out[n++] = mix(10, l2, 0);
  out[n++] = mix(11, r2, 0);
  out[n++] = mix(12, l2, l1);
  out[n++] = mix(13, r1, r2);
  out[n++] = mix(14, l1, r1);
  out[n++] = mix(28, writing, 0);
  if (initial) out[n++] = mix(29, own, initial);

  // How it is written.
  const form = shape[at]!;
  const formLeft = left ? shape[at - 1]! : BEFORE_SENTENCE;
  const formRight = right ? shape[at + 1]! : AFTER_SENTENCE;
  const length = tokens.end[at]! - tokens.start[at]!;
  out[n++] = mix(15, form, caseType);
  out[n++] = mix(16, form, formLeft);
  out[n++] = mix(17, form, formRight);
  out[n++] = mix(18, mix(99, form, formLeft), formRight);
  out[n++] = mix(19, form, Math.min(length, 12));
  if (length > 2) {
    out[n++] = mix(20, tokens.prefix2[at]!, 0);
    out[n++] = mix(21, tokens.suffix2[at]!, capital);
  }
  if (length > 3) {
    out[n++] = mix(22, tokens.prefix3[at]!, 0);
    out[n++] = mix(23, suffix3[at]!, capital);
  }
  if (length > 4) {
    out[n++] = mix(24, tokens.prefix4[at]!, 0);
    out[n++] = mix(25, tokens.suffix4[at]!, 0);
  }
  if (at + 1 < end) out[n++] = mix(26, suffix3[at]!, suffix3[at + 1]!);
  if (at > first) out[n++] = mix(27, suffix3[at - 1]!, suffix3[at]!);

  // How the document writes it elsewhere.
  if (flags[at]! & HAS_LETTER) {
    const lower = bucket(counts.lower.get(own));
    const capitalised = bucket(counts.capitalised.get(own));
    const seen = (lower ? 2 : 0) + (capitalised ? 1 : 0);
    out[n++] = mix(30, lower * 64 + capitalised * 8 + (counts.capitals.get(own) ? 1 : 0), writing);
    out[n++] = mix(31, seen, form);
    if (left) out[n++] = mix(32, l1, seen + capital * 8);
  }

  // What lists of names say.
  const listed = bits[at]!;
  const listedLeft = left ? bits[at - 1]! : 0;
  const listedRight = right ? bits[at + 1]! : 0;
  out[n++] = mix(40, listed, capital);
  out[n++] = mix(41, listed, listedLeft);
  out[n++] = mix(42, listed, listedRight);
  out[n++] = mix(43, listedLeft, capital);
  out[n++] = mix(44, listedRight, capital);
  out[n++] = mix(45, listed, writing);
  out[n++] = mix(46, listedLeft, listedRight);
  if (left2) out[n++] = mix(47, bits[at - 2]!, capital);
  if (right2) out[n++] = mix(48, bits[at + 2]!, capital);

  // The segment around it.
  const fromStart = Math.min(at - first, 2);
  const fromEnd = Math.min(end - 1 - at, 2);
  const place = fromStart * 4 + fromEnd;
  const opens = first > 0 && !sentence[first];
  const closes = end < count && !sentence[end];
  const before = opens ? word[first - 1]! : BEFORE_SENTENCE;
  const before2 = opens && first > 1 && !sentence[first - 1] ? word[first - 2]! : BEFORE_SENTENCE;
  const after = closes ? word[end]! : AFTER_SENTENCE;
  const after2 = closes && end + 1 < count && !sentence[end + 1] ? word[end + 1]! : AFTER_SENTENCE;
  out[n++] = mix(50, place, capital);
  out[n++] = mix(51, before, place);
  out[n++] = mix(52, after, place);
  out[n++] = mix(53, word[end - 1]!, at === end - 1 ? 1 : 0);
  out[n++] = mix(54, word[first]!, at === first ? 1 : 0);
  out[n++] = mix(55, before, after);
  out[n++] = mix(56, before, before2);
  out[n++] = mix(57, after, after2);
  out[n++] = mix(58, bits[end - 1]!, at === end - 1 ? 1 : 2);
  out[n++] = mix(59, place, listed);
  return n;
}
