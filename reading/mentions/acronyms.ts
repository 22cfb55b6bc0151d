// A document's tokens -> the acronyms that it explains: "the Indian Institute of Science (IISc)".
import { HashCounts } from './hash-counts.ts';
import { ALL_UPPER, HAS_UPPER, type TokenStore } from './token-store.ts';

const OPEN = 40;
const CLOSE = 41;
/** Words between two that give a letter: "of", "for the". */
const MOST_SKIPPED = 2;

/** What a token is to an acronym: nothing, the acronym, or a word of its long form. */
const ACRONYM = 1;
const LONG_FORM = 2;

export class Acronyms {
  readonly #words = new HashCounts();
  #longForm = new Uint8Array(0);

  /** Finds the explained acronyms of a document; `texts` are those that its tokens came from. */
  find(tokens: TokenStore, texts: readonly string[]): void {
    const { count, block, start } = tokens;
    this.#words.clear();
    if (this.#longForm.length < count) this.#longForm = new Uint8Array(tokens.start.length);
    else this.#longForm.fill(0, 0, count);
    for (let at = 1; at + 2 < count; at++) {
      if (block[at + 2] !== block[at]) continue;
      const text = texts[block[at]!] ?? '';
      if (text.charCodeAt(start[at]!) === OPEN && text.charCodeAt(start[at + 2]!) === CLOSE)
        this.#explain(tokens, text, at);
    }
  }

  /** Compares the word behind a bracket, from its last letter, with the first letters of the words before it. */
  #explain(tokens: TokenStore, text: string, bracket: number): void {
    const { start, end, flags, block } = tokens;
    const acronym = bracket + 1;
    if (!(flags[acronym]! & (ALL_UPPER | HAS_UPPER)) || end[acronym]! - start[acronym]! < 2) return;
    let letter = end[acronym]! - 1;
    let skipped = 0;
    let at = bracket - 1;
    let from = -1;
    for (; at >= 0 && block[at] === block[bracket] && letter >= start[acronym]!; at--) {
      const wanted = text.charAt(letter);
      // A letter in lower case may come from inside the word that gives the one before it: "IISc".
      if (text.charAt(start[at]!).toUpperCase() === wanted && flags[at]! & HAS_UPPER) {
        from = at;
        skipped = 0;
        letter--;
      } else if (wanted !== wanted.toUpperCase()) {
        letter--;
        at++;
      } else if (++skipped > MOST_SKIPPED) break;
    }
    if (from < 0 || letter >= start[acronym]!) return;
    this.#words.addBits(tokens.word[acronym]!, ACRONYM);
    this.#longForm.fill(LONG_FORM, from, bracket);
  }

  of(tokens: TokenStore, at: number): number {
    return this.#words.get(tokens.word[at]!) | this.#longForm[at]!;
  }
}
