// A document's tokens -> how it writes each word elsewhere: in lower case, capitalised inside sentences, in capitals.
import { HashCounts } from './hash-counts.ts';
import { ALL_UPPER, HAS_LETTER, HAS_UPPER, NORMAL_CASE, SHORT, type TokenStore } from './token-store.ts';

export class WordCounts {
  readonly lower = new HashCounts();
  readonly capitalised = new HashCounts();
  readonly capitals = new HashCounts();

  count(tokens: TokenStore): void {
    this.lower.clear();
    this.capitalised.clear();
    this.capitals.clear();
    for (let at = 0; at < tokens.count; at++) {
      const flags = tokens.flags[at]!;
      const type = tokens.caseType[at]!;
      if (!(flags & HAS_LETTER)) continue;
      if (!(flags & HAS_UPPER)) this.lower.increment(tokens.word[at]!);
      else if (type === NORMAL_CASE || type === SHORT) {
        if (flags & ALL_UPPER) this.capitals.increment(tokens.word[at]!);
        if (type === NORMAL_CASE && !tokens.initial[at]) this.capitalised.increment(tokens.word[at]!);
      }
    }
  }
}
