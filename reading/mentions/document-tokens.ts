// Texts of one document -> its tokens, what the document and the lists tell of them, and its candidate segments.
import { Acronyms } from './acronyms.ts';
import { FeatureWriter } from './features.ts';
import type { Gazetteer } from './gazetteer.ts';
import { restoreCase } from './restore-case.ts';
import { findSegments } from './segments.ts';
import { TokenStore } from './token-store.ts';
import { tokenize } from './tokenize.ts';
import { WordCounts } from './word-counts.ts';

/** Tables for one document at a time, used again for the next one. */
export class DocumentTokens {
  readonly tokens = new TokenStore();
  readonly writer: FeatureWriter;
  /** [first, end) token numbers of each segment, two numbers each. */
  bounds = new Int32Array(0);
  /** How many numbers in `bounds` are this document's. */
  written = 0;
  readonly #counts = new WordCounts();
  readonly #acronyms = new Acronyms();
  readonly #gazetteer: Gazetteer;

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
    this.writer = new FeatureWriter(this.tokens, this.#counts, gazetteer, this.#acronyms);
  }

  /** Reads a document's texts, one a block. Time grows with their length. */
  open(texts: readonly string[]): void {
    const { tokens } = this;
    tokens.clear();
    texts.forEach((text, block) => {
      tokenize(tokens, text, block);
    });
    this.#counts.count(tokens);
    this.#acronyms.find(tokens, texts);
    this.#gazetteer.prepare(tokens);
    restoreCase(tokens, texts, this.#counts, this.#gazetteer.bits);
    if (this.bounds.length < tokens.count * 2) this.bounds = new Int32Array(tokens.start.length * 2);
    this.written = findSegments(tokens, this.bounds);
  }
}
