// A gold document -> tokens, labels and features, through the same code that reads articles.
import { CrfDecoder } from '../reading/mentions/decode-crf.ts';
import { DocumentTokens } from '../reading/mentions/document-tokens.ts';
import type { Gazetteer } from '../reading/mentions/gazetteer.ts';
import { LabelCounts } from '../reading/mentions/label-counts.ts';
import { LABELS, TYPES, typeNumber } from '../reading/mentions/labels.ts';
import type { Instances } from './instances.ts';
import type { GoldBlock, GoldDocument, GoldName } from './read-corpora.ts';
import { type CrfWeights, KEY_BITS } from './train-crf.ts';

const KEY_MASK = (1 << KEY_BITS) - 1;
/** Bits of the labels of MISC: open where a corpus does not mark it. */
const MISC_BITS = (1 << 7) | (1 << 8);

/** A guessed name's type, probability and whether it is right: material for calibration. */
export interface Guess {
  readonly type: number;
  readonly probability: number;
  readonly right: boolean;
}

export class CorpusReader {
  readonly #document: DocumentTokens;
  readonly #labelCounts = new LabelCounts();
  /** For the model that labelled last. */
  #decoder: CrfDecoder | null = null;

  constructor(gazetteer: Gazetteer) {
    this.#document = new DocumentTokens(gazetteer);
  }

  /** Reads a document's text; what follows is about it. */
  open(blocks: readonly GoldBlock[]): void {
    this.#document.open(blocks.map(({ text }) => text));
  }

  /** Labels of all tokens after names; a token belongs to the name that holds half of it. */
  #labelsOf(blocks: readonly (readonly GoldName[])[]): Uint8Array {
    const { tokens } = this.#document;
    const labels = new Uint8Array(tokens.count);
    let last: GoldName | null = null;
    for (let at = 0; at < tokens.count; at++) {
      const start = tokens.start[at]!;
      const end = tokens.end[at]!;
      const name = blocks[tokens.block[at]!]?.find(
        (gold) => 2 * (Math.min(gold.end, end) - Math.max(gold.start, start)) >= end - start,
      );
      if (name) labels[at] = 2 * TYPES.indexOf(name.type) + (name === last ? 2 : 1);
      last = name ?? null;
    }
    return labels;
  }

  /** Labels the open document with a model, first pass; `guesses` takes each name with its probability. */
  label(model: CrfWeights, document?: GoldDocument, guesses?: Guess[]): void {
    const { tokens } = this.#document;
    if (this.#decoder?.transitions !== model.transitions) this.#decoder = new CrfDecoder(model.transitions);
    const decoder = this.#decoder;
    const gold = document ? this.#labelsOf(document.blocks.map(({ names }) => names)) : null;
    tokens.label.fill(0, 0, tokens.count);
    for (let at = 0; at < this.#document.written; at += 2) {
      const first = this.#document.bounds[at]!;
      const end = this.#document.bounds[at + 1]!;
      for (let token = first; token < end; token++) {
        const count = this.#write(first, end, token, false);
        const row = (token - first) * LABELS;
        decoder.scores.fill(0, row, row + LABELS);
        for (let feature = 0; feature < count; feature++) {
          const place = model.rowOf[this.#document.writer.features[feature]! & KEY_MASK]! * LABELS;
          for (let label = 0; label < LABELS; label++)
            decoder.scores[row + label]! += model.weights[place + label]!;
        }
      }
      decoder.decode(end - first, tokens.label, first);
      if (gold && guesses) this.#guess(decoder, gold, first, end, guesses);
    }
  }

  #guess(decoder: CrfDecoder, gold: Uint8Array, first: number, end: number, guesses: Guess[]): void {
    const { label } = this.#document.tokens;
    decoder.sum(end - first);
    for (let at = first; at < end; ) {
      const begin = label[at]!;
      let stop = at + 1;
      if (begin & 1) {
        while (stop < end && label[stop] === begin + 1) stop++;
        let right = gold[stop] !== begin + 1 || stop === end;
        for (let token = at; token < stop; token++) if (gold[token] !== label[token]) right = false;
        const probability = decoder.probability(at - first, stop - first, begin);
        guesses.push({ type: typeNumber(begin) - 1, probability, right });
      }
      at = stop;
    }
  }

  /** Names that the labels of the open document hold. */
  names(blocks: number): GoldName[][] {
    const { tokens } = this.#document;
    const names: GoldName[][] = Array.from({ length: blocks }, () => []);
    for (let at = 0; at < tokens.count; ) {
      const begin = tokens.label[at]!;
      let end = at + 1;
      if (begin & 1) {
        while (end < tokens.count && tokens.label[end] === begin + 1) end++;
        const type = TYPES[typeNumber(begin) - 1]!;
        names[tokens.block[at]!]?.push({ start: tokens.start[at]!, end: tokens.end[end - 1]!, type });
      }
      at = end;
    }
    return names;
  }

  /** Counts the labels of the open document for its second pass. */
  countLabels(): void {
    this.#labelCounts.count(this.#document.tokens);
  }

  #write(first: number, end: number, at: number, second: boolean): number {
    const { tokens, writer } = this.#document;
    const count = writer.write(first, end, at);
    return second ? this.#labelCounts.writeFeatures(tokens, first, end, at, writer.features, count) : count;
  }

  /** Adds the open document's segments; `changed`: only blocks for which it holds. */
  emit(
    document: GoldDocument,
    fold: number,
    second: boolean,
    instances: Instances,
    changed: ((block: number) => boolean) | null,
  ): void {
    const { tokens } = this.#document;
    const gold = this.#labelsOf(document.blocks.map(({ names }) => names));
    const other = document.second ? this.#labelsOf(document.second) : gold;
    for (let at = 0; at < this.#document.written; at += 2) {
      const first = this.#document.bounds[at]!;
      const end = this.#document.bounds[at + 1]!;
      if (changed && !changed(tokens.block[first]!)) continue;
      let agree = true;
      for (let token = first; token < end; token++) if (gold[token] !== other[token]) agree = false;
      if (!agree) continue;
      instances.begin(end - first, fold);
      for (let token = first; token < end; token++) {
        let label = gold[token]!;
        // A name that begins outside the segment begins, for the chain, with the segment.
        const before = token > first ? gold[token - 1]! : 0;
        if (label && !(label & 1) && before !== label && before !== label - 1) label--;
        const allowed = (1 << label) | (label === 0 && !document.marksMisc ? MISC_BITS : 0);
        instances.add(allowed, this.#document.writer.features, this.#write(first, end, token, second));
      }
    }
  }
}
