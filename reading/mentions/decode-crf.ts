// Scores of a segment's tokens -> best labels (Viterbi) and the probability of each name (forward-backward).
import { isLegal, LABELS, START } from './labels.ts';

const NEVER = -1e9;

const LEGAL = new Uint8Array((LABELS + 1) * LABELS);
for (let previous = 0; previous <= LABELS; previous++) {
  for (let label = 0; label < LABELS; label++)
    LEGAL[previous * LABELS + label] = isLegal(previous, label) ? 1 : 0;
}

/** Scores further below a token's best than this count as this far: sums then never vanish. */
const FARTHEST = 300;

/** Decodes segments with one table of transitions (rows: previous label or START). */
export class CrfDecoder {
  /** Scores of the current segment, LABELS a token; write before calling. */
  scores = new Float64Array(512 * LABELS);
  #back = new Uint8Array(512 * LABELS);
  #forward = new Float64Array(512 * LABELS);
  #backward = new Float64Array(512 * LABELS);
  /** Exponentials of the scores, each token's best being 1. */
  #weights = new Float64Array(512 * LABELS);
  /** By what each token's forward sums were divided to add up to 1. */
  #scales = new Float64Array(512);
  /** Exponentials of the transitions, 0 for those that are not legal. */
  readonly #moves: Float64Array;
  #length = 0;

  constructor(readonly transitions: Float64Array) {
    this.#moves = transitions.map((score, place) => (LEGAL[place] ? Math.exp(score) : 0));
  }

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
    this.#length = length;
    this.#weigh(length);
    const weights = this.#weights;
    const forward = this.#forward;
    const backward = this.#backward;
    const moves = this.#moves;
    for (let token = 0; token < length; token++) {
      const row = token * LABELS;
      let scale = 0;
      for (let label = 0; label < LABELS; label++) {
        let sum = 0;
        if (token === 0) sum = moves[START * LABELS + label]!;
        else
          for (let previous = 0; previous < LABELS; previous++)
            sum += forward[row - LABELS + previous]! * moves[previous * LABELS + label]!;
        sum *= weights[row + label]!;
        forward[row + label] = sum;
        scale += sum;
      }
      for (let label = 0; label < LABELS; label++) forward[row + label]! /= scale;
      this.#scales[token] = scale;
    }
    const last = (length - 1) * LABELS;
    backward.fill(1, last, last + LABELS);
    for (let token = length - 2; token >= 0; token--) {
      const row = token * LABELS;
      const next = row + LABELS;
      const scale = this.#scales[token + 1]!;
      for (let label = 0; label < LABELS; label++) {
        let sum = 0;
        for (let other = 0; other < LABELS; other++)
          sum += moves[label * LABELS + other]! * weights[next + other]! * backward[next + other]!;
        backward[row + label] = sum / scale;
      }
    }
  }

  #weigh(length: number): void {
    const { scores } = this;
    for (let row = 0; row < length * LABELS; row += LABELS) {
      let best = scores[row]!;
      for (let label = 1; label < LABELS; label++) best = Math.max(best, scores[row + label]!);
      for (let label = 0; label < LABELS; label++)
        this.#weights[row + label] = Math.exp(Math.max(-FARTHEST, scores[row + label]! - best));
    }
  }

  /** Probability that exactly the tokens [start, end) of the summed segment are a name that begins with `begin`. */
  probability(start: number, end: number, begin: number): number {
    const weights = this.#weights;
    const moves = this.#moves;
    const inside = begin + 1;
    let share = this.#forward[start * LABELS + begin]!;
    let last = begin;
    for (let token = start + 1; token < end; token++) {
      share *= (moves[last * LABELS + inside]! * weights[token * LABELS + inside]!) / this.#scales[token]!;
      last = inside;
    }
    if (end === this.#length) return Math.min(1, share);
    let rest = 0;
    for (let next = 0; next < LABELS; next++) {
      if (next === inside) continue;
      const place = end * LABELS + next;
      rest += moves[last * LABELS + next]! * weights[place]! * this.#backward[place]!;
    }
    return Math.min(1, (share * rest) / this.#scales[end]!);
  }
}
