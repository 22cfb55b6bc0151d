// One token of a candidate segment -> the hashes of its features, for the first pass over a document.
import type { Acronyms } from './acronyms.ts';
import { GAZETTEER, type Gazetteer, MOST_CLUSTERS, PHRASE_SHIFT } from './gazetteer.ts';
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
export const MOST_FEATURES = 112;
/** In place of a cluster where a sentence ends. */
const EDGE = MOST_CLUSTERS + 1;
const BEFORE_SENTENCE = 0x5bd1e995;
const AFTER_SENTENCE = 0x1b873593;

/** 0 none, 1 a capital inside, 2 first letter, 3 all, 4 digits. */
export function capitalization(flags: number): number {
  if (flags & ALL_UPPER) return 3;
  if (flags & STARTS_UPPER) return 2;
  if (flags & HAS_UPPER) return 1;
  return flags & ALL_DIGITS ? 4 : 0;
}
const MANY = GAZETTEER.manyFirst | GAZETTEER.manyFamily;
const NAME_BITS = MANY | GAZETTEER.first | GAZETTEER.family;
/** Without how common a name is: pairs of words would be too rare with it. */
const plain = (bits: number): number => bits & ~MANY;
const bucket = (count: number): number => (count > 3 ? 3 : count > 1 ? 2 : count);

/** Writes the features of tokens of one document; what it reads of that document must be filled in before. */
export class FeatureWriter {
  /** Features of the token written last. */
  readonly features = new Int32Array(MOST_FEATURES);
  #count = 0;
  // Of the token being written: how it is capitalised, that with its sentence's case, and how far its sentence goes.
  #capital = 0;
  #writing = 0;
  #left = false;
  #left2 = false;
  #right = false;
  #right2 = false;

  constructor(
    readonly tokens: TokenStore,
    readonly counts: WordCounts,
    readonly gazetteer: Gazetteer,
    readonly acronyms: Acronyms,
  ) {}

  /** Writes the features of token `at` in segment [first, end); returns how many. */
  write(first: number, end: number, at: number): number {
    const { flags, sentence, caseType, initial, count } = this.tokens;
    this.#count = 0;
    this.#left = at > 0 && !sentence[at];
    this.#left2 = this.#left && at > 1 && !sentence[at - 1];
    this.#right = at + 1 < count && !sentence[at + 1];
    this.#right2 = this.#right && at + 2 < count && !sentence[at + 2];
    this.#capital = capitalization(flags[at]!);
    this.#writing = caseType[at]! * 16 + this.#capital * 2 + (initial[at] ? 1 : 0);
    this.#addWords(at);
    this.#addForm(first, end, at);
    this.#addCounts(at);
    this.#addLists(at);
    this.#addClusters(at);
    this.#addSegment(first, end, at);
    return this.#count;
  }

  #add(template: number, one: number, other: number): void {
    this.features[this.#count++] = mix(template, one, other);
  }

  /** The word and its neighbours. */
  #addWords(at: number): void {
    const { word, caseType, initial } = this.tokens;
    const capital = this.#capital;
    const own = word[at]!;
    const left = this.#left ? word[at - 1]! : BEFORE_SENTENCE;
    const left2 = this.#left2 ? word[at - 2]! : BEFORE_SENTENCE;
    const right = this.#right ? word[at + 1]! : AFTER_SENTENCE;
    const right2 = this.#right2 ? word[at + 2]! : AFTER_SENTENCE;
    this.#add(1, 0, 0);
    this.#add(2, own, 0);
    this.#add(3, own, capital + 8 * caseType[at]!);
    this.#add(4, left, 0);
    this.#add(5, right, 0);
    this.#add(6, left, own);
    this.#add(7, own, right);
    this.#add(8, left, capital);
    this.#add(9, right, capital);
    this.#add(10, left2, 0);
    this.#add(11, right2, 0);
    this.#add(14, left, right);
    this.#add(28, this.#writing, 0);
    if (initial[at]) this.#add(29, own, initial[at]!);
  }

  /** How it is written. */
  #addForm(first: number, end: number, at: number): void {
    const { shape, caseType, start, end: ends, prefix2, prefix3, prefix4 } = this.tokens;
    const { suffix2, suffix3, suffix4 } = this.tokens;
    const capital = this.#capital;
    const form = shape[at]!;
    const left = this.#left ? shape[at - 1]! : BEFORE_SENTENCE;
    const right = this.#right ? shape[at + 1]! : AFTER_SENTENCE;
    const length = ends[at]! - start[at]!;
    this.#add(15, form, caseType[at]!);
    this.#add(16, form, left);
    this.#add(17, form, right);
    this.#add(18, mix(99, form, left), right);
    this.#add(19, form, Math.min(length, 12));
    if (length > 2) {
      this.#add(20, prefix2[at]!, 0);
      this.#add(21, suffix2[at]!, capital);
    }
    if (length > 3) {
      this.#add(22, prefix3[at]!, 0);
      this.#add(23, suffix3[at]!, capital);
    }
    if (length > 4) {
      this.#add(24, prefix4[at]!, 0);
      this.#add(25, suffix4[at]!, 0);
    }
    if (at + 1 < end) this.#add(26, suffix3[at]!, suffix3[at + 1]!);
    if (at > first) this.#add(27, suffix3[at - 1]!, suffix3[at]!);
  }

  /** How the document writes it elsewhere, and whether it explains it as an acronym. */
  #addCounts(at: number): void {
    const { word, flags, shape } = this.tokens;
    const explained = this.acronyms.of(this.tokens, at);
    if (explained) this.#add(33, explained, this.#capital);
    if (!(flags[at]! & HAS_LETTER)) return;
    const own = word[at]!;
    const lower = bucket(this.counts.lower.get(own));
    const capitalised = bucket(this.counts.capitalised.get(own));
    const seen = (lower ? 2 : 0) + (capitalised ? 1 : 0);
    this.#add(30, lower * 64 + capitalised * 8 + (this.counts.capitals.get(own) ? 1 : 0), this.#writing);
    this.#add(31, seen, shape[at]!);
    if (this.#left) this.#add(32, word[at - 1]!, seen + this.#capital * 8);
  }

  /** What lists of names say. */
  #addLists(at: number): void {
    const { bits } = this.gazetteer;
    const capital = this.#capital;
    const all = bits[at]!;
    const listed = plain(all);
    const left = this.#left ? plain(bits[at - 1]!) : 0;
    const right = this.#right ? plain(bits[at + 1]!) : 0;
    this.#add(40, all, capital);
    this.#add(41, listed, left);
    this.#add(42, listed, right);
    this.#add(43, left, capital);
    this.#add(44, right, capital);
    this.#add(45, listed, this.#writing);
    this.#add(46, left, right);
    if (this.#left2) this.#add(47, plain(bits[at - 2]!), capital);
    if (this.#right2) this.#add(48, plain(bits[at + 2]!), capital);
    if (all >>> PHRASE_SHIFT) this.#add(49, all >>> PHRASE_SHIFT, capital);
    if (all & NAME_BITS) this.#add(60, all & NAME_BITS, capital);
  }

  /** The clusters of it and its neighbours. */
  #addClusters(at: number): void {
    const { cluster } = this.gazetteer;
    const own = cluster[at]!;
    const left = this.#left ? cluster[at - 1]! : EDGE;
    const left2 = this.#left2 ? cluster[at - 2]! : EDGE;
    const right = this.#right ? cluster[at + 1]! : EDGE;
    const right2 = this.#right2 ? cluster[at + 2]! : EDGE;
    this.#add(61, own, this.#capital);
    this.#add(62, left, this.#capital);
    this.#add(63, right, this.#capital);
    this.#add(64, left, right);
    this.#add(65, left2, left);
    this.#add(66, right, right2);
    this.#add(67, own, left);
    this.#add(68, own, right);
  }

  /** The segment around it. */
  #addSegment(first: number, end: number, at: number): void {
    const { word, sentence, count } = this.tokens;
    const { bits, cluster } = this.gazetteer;
    const place = Math.min(at - first, 2) * 4 + Math.min(end - 1 - at, 2);
    const opens = first > 0 && !sentence[first];
    const closes = end < count && !sentence[end];
    const before = opens ? word[first - 1]! : BEFORE_SENTENCE;
    const after = closes ? word[end]! : AFTER_SENTENCE;
    this.#add(50, place, this.#capital);
    this.#add(51, before, place);
    this.#add(52, after, place);
    this.#add(53, word[end - 1]!, at === end - 1 ? 1 : 0);
    this.#add(54, word[first]!, at === first ? 1 : 0);
    this.#add(55, before, after);
    this.#add(58, plain(bits[end - 1]!), at === end - 1 ? 1 : 2);
    this.#add(59, place, plain(bits[at]!));
    const kinBefore = opens ? cluster[first - 1]! : EDGE;
    const kinAfter = closes ? cluster[end]! : EDGE;
    this.#add(69, kinBefore * (EDGE + 1) + kinAfter, place);
    this.#add(34, kinBefore, place);
    this.#add(35, kinAfter, place);
  }
}
