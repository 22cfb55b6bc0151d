// Scores of a segment's tokens -> best labels (Viterbi) and the probability of each name (forward-backward).
import { isLegal, LABELS, START } from './labels.ts';

const NEVER = -1e9;

const LEGAL = new Uint8Array((LABELS + 1) * LABELS);
for (let previous = 0; previous <= LABELS; previous++) {
  for (let label = 0; label < LABELS; label++)
    LEGAL[previous * LABELS + label] = isLegal(previous, label) ? 1 : 0;
}

/** log of a sum of exponentials of the first LABELS values. */
function logSum(values: Float64Array): number {
  let most = NEVER;
  for (let at = 0; at < LABELS; at++) if (values[at]! > most) most = values[at]!;
  if (most <= NEVER / 2) return NEVER;
  let sum = 0;
  for (let at = 0; at < LABELS; at++) if (values[at]! > most - 30) sum += Math.exp(values[at]! - most);
  return most + Math.log(sum);
}

/** Decodes segments with one table of transitions (rows: previous label or START). */
export class CrfDecoder {
  /** Scores of the current segment, LABELS a token; write before calling. */
  scores = new Float64Array(512 * LABELS);
  #back = new Uint8Array(512 * LABELS);
  #forward = new Float64Array(512 * LABELS);
  #backward = new Float64Array(512 * LABELS);
  #values = new Float64Array(LABELS);
  #total = 0;
  #length = 0;

  constructor(readonly transitions: Float64Array) {}

  /** Writes the best labels of a segment of `length` tokens into `labels` from `at` on. */
  decode(length: number, labels: Uint8Array, at: number): void {
    const { scores, transitions } = this;
    const best = this.#forward;
    for (let label = 0; label < LABELS; label++) {
      best[label] = LEGAL[START * LABELS + label]
        ? scores[label]! + transitions[START * LABELS + label]!
        : NEVER;
    }
    for (let token = 1; token < length; token++) {
      const row = token * LABELS;
      for (let label = 0; label < LABELS; label++) {
        let most = -Infinity;
        let from = 0;
        for (let previous = 0; previous < LABELS; previous++) {
          if (!LEGAL[previous * LABELS + label]) continue;
          const value = best[row - LABELS + previous]! + transitions[previous * LABELS + label]!;
          if (value > most) {
            most = value;
            from = previous;
          }
        }
        best[row + label] = most + scores[row + label]!;
        this.#back[row + label] = from;
      }
    }
    const last = (length - 1) * LABELS;
    let label = 0;
    for (let other = 1; other < LABELS; other++) if (best[last + other]! > best[last + label]!) label = other;
    for (let token = length - 1; token >= 0; token--) {
      labels[at + token] = label;
      label = this.#back[token * LABELS + label]!;
    }
  }

  /** Sums over all labellings of the segment; `probability` then answers for it. */
  sum(length: number): void {
    const { scores, transitions } = this;
    const forward = this.#forward;
    const backward = this.#backward;
    const values = this.#values;
    this.#length = length;
    for (let label = 0; label < LABELS; label++) {
      forward[label] = LEGAL[START * LABELS + label]
        ? scores[label]! + transitions[START * LABELS + label]!
        : NEVER;
    }
    for (let token = 1; token < length; token++) {
      const row = token * LABELS;
      for (let label = 0; label < LABELS; label++) {
        for (let previous = 0; previous < LABELS; previous++) {
          const place = previous * LABELS + label;
          values[previous] = LEGAL[place] ? forward[row - LABELS + previous]! + transitions[place]! : NEVER;
        }
        forward[row + label] = logSum(values) + scores[row + label]!;
      }
    }
    const last = (length - 1) * LABELS;
    backward.fill(0, last, last + LABELS);
    for (let token = length - 2; token >= 0; token--) {
      const row = token * LABELS;
      for (let label = 0; label < LABELS; label++) {
        for (let next = 0; next < LABELS; next++) {
          const place = label * LABELS + next;
          values[next] = LEGAL[place]
            ? transitions[place]! + scores[row + LABELS + next]! + backward[row + LABELS + next]!
            : NEVER;
        }
        backward[row + label] = logSum(values);
      }
    }
    values.set(forward.subarray(last, last + LABELS));
    this.#total = logSum(values);
  }

  /** Probability that exactly the tokens [start, end) of the summed segment are a name that begins with `begin`. */
  probability(start: number, end: number, begin: number): number {
    const { scores, transitions } = this;
    const inside = begin + 1;
    let score = this.#forward[start * LABELS + begin]!;
    for (let token = start + 1; token < end; token++) {
      const previous = token === start + 1 ? begin : inside;
      score += transitions[previous * LABELS + inside]! + scores[token * LABELS + inside]!;
    }
    if (end < this.#length) {
      const last = end === start + 1 ? begin : inside;
      for (let next = 0; next < LABELS; next++) {
        const legal = next !== inside && LEGAL[last * LABELS + next];
        const place = end * LABELS + next;
        this.#values[next] = legal
          ? transitions[last * LABELS + next]! + scores[place]! + this.#backward[place]!
          : NEVER;
      }
      score += logSum(this.#values);
    }
    return Math.min(1, Math.exp(score - this.#total));
  }
}
