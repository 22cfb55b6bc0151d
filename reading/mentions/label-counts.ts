// First-pass labels of a whole document -> evidence on each name from its other occurrences, as second-pass features.
import { capitalization } from './features.ts';
import { mix } from './hash.ts';
import { HashCounts } from './hash-counts.ts';
import { typeNumber } from './labels.ts';
import { HAS_UPPER, NORMAL_CASE, SHORT, type TokenStore } from './token-store.ts';

const TYPE_COUNT = 5;
const NOT_COUNTED = -1;
const NO_LABEL = 20;

/** True where an unlabelled capital is evidence against a name: not where every word, or the first, has one. */
function countsAsOutside(tokens: TokenStore, at: number): boolean {
  const type = tokens.caseType[at];
  return (
    (tokens.flags[at]! & HAS_UPPER) !== 0 && (type === NORMAL_CASE || type === SHORT) && !tokens.initial[at]
  );
}

/** 0 first, 1 last, 2 inside a name of several tokens. */
const placeInName = (at: number, start: number, end: number): number =>
  at === start ? 0 : at === end - 1 ? 1 : 2;

function nameHash(word: Int32Array, start: number, end: number): number {
  let hash = word[start]!;
  for (let at = start + 1; at < end; at++) hash = mix(77, hash, word[at]!);
  return hash;
}

export class LabelCounts {
  readonly #words = new HashCounts();
  readonly #longer = new HashCounts();
  readonly #names = new HashCounts();

  /** Counts the labels in `tokens.label`. */
  count(tokens: TokenStore): void {
    this.#words.clear();
    this.#longer.clear();
    this.#names.clear();
    const { label, word, count } = tokens;
    for (let at = 0; at < count; ) {
      const begin = label[at]!;
      let end = at + 1;
      if (begin & 1) {
        while (end < count && label[end] === begin + 1) end++;
        this.#countName(word, at, end, typeNumber(begin));
      } else if (begin === 0 && countsAsOutside(tokens, at)) this.#words.increment(mix(90, word[at]!, 0));
      at = end;
    }
  }

  #countName(word: Int32Array, start: number, end: number, type: number): void {
    for (let at = start; at < end; at++) {
      this.#words.increment(mix(90, word[at]!, type));
      if (end - start > 1) {
        this.#longer.increment(mix(91, word[at]!, type * 4 + placeInName(at, start, end)));
      }
    }
    this.#names.increment(mix(92, nameHash(word, start, end), type));
  }

  /** Most frequent type of a key, own occurrence left out, with how sure it is; 0 without evidence. */
  #majority(counts: HashCounts, template: number, key: number, own: number): number {
    let best = -1;
    let most = 0;
    let total = 0;
    for (let type = 0; type < TYPE_COUNT; type++) {
      const count = Math.max(0, counts.get(mix(template, key, type)) - (type === own ? 1 : 0));
      total += count;
      if (count > most) {
        most = count;
        best = type;
      }
    }
    if (best < 0) return 0;
    return (best + 1) * 4 + (most === total ? (most > 1 ? 3 : 2) : most * 3 > total * 2 ? 1 : 0);
  }

  #wordMajority(tokens: TokenStore, at: number): number {
    if (!(tokens.flags[at]! & HAS_UPPER)) return 99;
    const label = tokens.label[at]!;
    const own = label ? typeNumber(label) : countsAsOutside(tokens, at) ? 0 : NOT_COUNTED;
    return this.#majority(this.#words, 90, tokens.word[at]!, own);
  }

  /** Type and place that a word most often has in names of several words, `own` counted once less; 0 without evidence. */
  #placeInLonger(word: number, own: number): number {
    let most = 0;
    let best = 0;
    for (let type = 1; type < TYPE_COUNT; type++) {
      for (let place = 0; place < 3; place++) {
        const one = type * 4 + place;
        const seen = this.#longer.get(mix(91, word, one)) - (one === own ? 1 : 0);
        if (seen > most) {
          most = seen;
          best = 1 + one;
        }
      }
    }
    return best;
  }

  /** Adds second-pass features of token `at` behind the `from` in `out`; returns the new number. */
  writeFeatures(
    tokens: TokenStore,
    first: number,
    end: number,
    at: number,
    out: Int32Array,
    from: number,
  ): number {
    const { label, word, flags, sentence, count } = tokens;
    let n = from;
    const own = label[at]!;
    const capital = capitalization(flags[at]!);
    const majority = this.#wordMajority(tokens, at);
    out[n++] = mix(70, own, tokens.caseType[at]!);
    out[n++] = mix(71, majority, capital);
    out[n++] = mix(72, majority, own);
    out[n++] = mix(73, at > first ? label[at - 1]! : NO_LABEL, own);
    out[n++] = mix(74, at + 1 < end ? label[at + 1]! : NO_LABEL, own);
    let start = at;
    let stop = at + 1;
    if (own) {
      while (start > first && !(label[start]! & 1)) start--;
      while (stop < end && label[stop] === label[start]! + 1) stop++;
    }
    if (flags[at]! & HAS_UPPER) {
      const ownPlace = own && stop - start > 1 ? typeNumber(own) * 4 + placeInName(at, start, stop) : 0;
      const longer = this.#placeInLonger(word[at]!, ownPlace);
      out[n++] = mix(75, longer, capital);
      out[n++] = mix(76, longer, own);
      out[n++] = mix(77, longer, majority);
    }
    if (own) {
      const same = this.#majority(this.#names, 92, nameHash(word, start, stop), typeNumber(own));
      out[n++] = mix(78, same, own);
      out[n++] = mix(79, same, Math.min(stop - start, 3));
    }
    const left = at > 0 && !sentence[at] ? this.#wordMajority(tokens, at - 1) : 98;
    const right = at + 1 < count && !sentence[at + 1] ? this.#wordMajority(tokens, at + 1) : 98;
    out[n++] = mix(80, majority, left);
    out[n++] = mix(81, majority, right);
    return n;
  }
}
