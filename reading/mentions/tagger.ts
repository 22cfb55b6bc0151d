// The texts of an article's blocks -> names with type and confidence, by a linear-chain CRF in two passes.
import { CrfDecoder } from './decode-crf.ts';
import { DocumentTokens } from './document-tokens.ts';
import { LabelCounts } from './label-counts.ts';
import { LABELS, type NameType, TYPES, typeNumber } from './labels.ts';
import { CURVE_POINTS, countBits, type Model, openModel } from './open-model.ts';

const ORGANIZATION = TYPES.indexOf('ORG');
const MISC = TYPES.indexOf('MISC');
/**
 * A name that is nearly as likely an organization as MISC counts as one: no reader is shown MISC, and of the
 * organizations in the development set of world newswire 14 in 100 were lost to it.
 */
const LEAST_SHARE = 0.3;

/** A name as the model sees it: UTF-16 offsets into one block's text. */
export interface TaggedName {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
  readonly confidence: number;
}

export class Tagger {
  readonly #model: Model;
  readonly #decoder: CrfDecoder;
  readonly #source: DocumentTokens;
  readonly #labelCounts = new LabelCounts();
  /** Sums of weights, LABELS a token: the second pass only adds to those of the first. */
  #sums = new Int32Array(0);

  constructor(model: Model) {
    this.#model = model;
    this.#decoder = new CrfDecoder(model.transitions);
    this.#source = new DocumentTokens(model.gazetteer);
  }

  /** Finds the names of one article. Throws nothing for any text; time grows with the text's length. */
  tag(texts: readonly string[]): TaggedName[] {
    this.#source.open(texts);
    const { tokens, bounds, written } = this.#source;
    if (this.#sums.length < tokens.count * LABELS) this.#sums = new Int32Array(tokens.start.length * LABELS);
    this.#sums.fill(0, 0, tokens.count * LABELS);
    for (let at = 0; at < written; at += 2) {
      this.#score(bounds[at]!, bounds[at + 1]!, false);
      this.#decoder.decode(bounds[at + 1]! - bounds[at]!, tokens.label, bounds[at]!);
    }
    this.#labelCounts.count(tokens);
    const names: TaggedName[] = [];
    const labels = new Uint8Array(tokens.count);
    for (let at = 0; at < written; at += 2) {
      const first = bounds[at]!;
      const length = bounds[at + 1]! - first;
      this.#score(first, first + length, true);
      this.#decoder.decode(length, labels, first);
      this.#collect(labels, first, length, names);
    }
    return names;
  }

  /** Gives the decoder the scores of segment [first, end). */
  #score(first: number, end: number, second: boolean): void {
    const { tokens, writer } = this.#source;
    const { scale } = this.#model;
    const { scores } = this.#decoder;
    const sums = this.#sums;
    for (let at = first; at < end; at++) {
      const count = second
        ? this.#labelCounts.writeFeatures(tokens, first, end, at, writer.features, 0)
        : writer.write(first, end, at);
      this.#addWeights(writer.features, count, at * LABELS);
      const row = (at - first) * LABELS;
      for (let label = 0; label < LABELS; label++) scores[row + label] = sums[at * LABELS + label]! * scale;
    }
  }

  /** Adds the weights of features to a token's sums, which begin at `sum`. */
  #addWeights(features: Int32Array, count: number, sum: number): void {
    const { ranks, weights, keyMask } = this.#model;
    const sums = this.#sums;
    // One variable a label: the sum stays in registers, which a loop over labels does not.
    let s0 = sums[sum]!;
    let s1 = sums[sum + 1]!;
    let s2 = sums[sum + 2]!;
    let s3 = sums[sum + 3]!;
    let s4 = sums[sum + 4]!;
    let s5 = sums[sum + 5]!;
    let s6 = sums[sum + 6]!;
    let s7 = sums[sum + 7]!;
    let s8 = sums[sum + 8]!;
    for (let feature = 0; feature < count; feature++) {
      const key = features[feature]! & keyMask;
      const pair = (key >>> 5) * 2;
      const bit = 1 << (key & 31);
      const present = ranks[pair]!;
      if (!(present & bit)) continue;
      const row = (ranks[pair + 1]! + countBits(present & (bit - 1))) * LABELS;
      s0 += weights[row]!;
      s1 += weights[row + 1]!;
      s2 += weights[row + 2]!;
      s3 += weights[row + 3]!;
      s4 += weights[row + 4]!;
      s5 += weights[row + 5]!;
      s6 += weights[row + 6]!;
      s7 += weights[row + 7]!;
      s8 += weights[row + 8]!;
    }
    sums[sum] = s0;
    sums[sum + 1] = s1;
    sums[sum + 2] = s2;
    sums[sum + 3] = s3;
    sums[sum + 4] = s4;
    sums[sum + 5] = s5;
    sums[sum + 6] = s6;
    sums[sum + 7] = s7;
    sums[sum + 8] = s8;
  }

  #collect(labels: Uint8Array, first: number, length: number, names: TaggedName[]): void {
    const { tokens } = this.#source;
    let summed = false;
    for (let at = first; at < first + length; ) {
      const begin = labels[at]!;
      let end = at + 1;
      if (begin) {
        while (end < first + length && labels[end] === begin + 1) end++;
        if (!summed) this.#decoder.sum(length);
        summed = true;
        const { type, confidence } = this.#decide(at - first, end - first, begin);
        names.push({
          block: tokens.block[at]!,
          start: tokens.start[at]!,
          end: tokens.end[end - 1]!,
          type: TYPES[type]!,
          confidence,
        });
      }
      at = end;
    }
  }

  /** Type and confidence of the best labels' name [start, end) of the summed segment. */
  #decide(start: number, end: number, begin: number): { type: number; confidence: number } {
    const type = typeNumber(begin) - 1;
    const probability = this.#decoder.probability(start, end, begin);
    if (type === MISC) {
      const other = this.#decoder.probability(start, end, 2 * ORGANIZATION + 1);
      if (other >= LEAST_SHARE * probability)
        return { type: ORGANIZATION, confidence: this.#calibrate(ORGANIZATION, other) };
    }
    return { type, confidence: this.#calibrate(type, probability) };
  }

  /** The model's probability -> how often a name with it was right in documents that the model had not seen. */
  #calibrate(type: number, probability: number): number {
    const { curves } = this.#model;
    const place = probability * (CURVE_POINTS - 1);
    const below = Math.min(CURVE_POINTS - 2, Math.floor(place));
    const from = curves[type * CURVE_POINTS + below]!;
    const to = curves[type * CURVE_POINTS + below + 1]!;
    return from + (to - from) * (place - below);
  }
}

/** Opens a tagger from a model file. Throws an Error that says what is wrong with a file and what to do. */
export function openTagger(buffer: ArrayBuffer): Tagger {
  return new Tagger(openModel(buffer));
}
