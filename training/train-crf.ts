// Training segments -> weights of a linear-chain CRF (AdaGrad, partial labels, averaged over the last half of the epochs).
import { MOST_FEATURES } from '../reading/mentions/features.ts';
import { isLegal, LABELS, START, TRANSITIONS } from '../reading/mentions/labels.ts';
import { Instances } from './instances.ts';
import { Random } from './random.ts';

export const KEY_BITS = 22;
const KEY_MASK = (1 << KEY_BITS) - 1;
const RATE = 0.02;
const DECAY = 0.01;
const SOFTENING = 0.01;
const NEVER = -1e9;
/** Gradients below this change nothing that a quantized weight could show. */
const SMALL = 1e-3;

export interface CrfWeights {
  /** Row + 1 of a feature's key, 0 for one that is not kept. */
  readonly rowOf: Int32Array;
  readonly rows: number;
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}
export interface CrfOptions {
  readonly epochs: number;
  /** Features seen less often are dropped. */
  readonly leastSeen: number;
  /** Segments of this fold are left out. */
  readonly withoutFold?: number;
}

const LEGAL = new Uint8Array(TRANSITIONS);
for (let place = 0; place < TRANSITIONS; place++) {
  LEGAL[place] = isLegal(Math.floor(place / LABELS), place % LABELS) ? 1 : 0;
}

/** Rows for the keys that occur often enough, in order of key. */
function chooseRows(
  instances: Instances,
  segments: Int32Array,
  leastSeen: number,
): { rowOf: Int32Array; rows: number } {
  const { data } = instances;
  const rowOf = new Int32Array(1 << KEY_BITS);
  for (const start of segments) {
    let at = start + 1;
    for (let token = 0; token < data[start]!; token++) {
      const end = at + 2 + data[at + 1]!;
      for (at += 2; at < end; at++) rowOf[data[at]! & KEY_MASK]! += 1;
    }
  }
  let rows = 0;
  for (let key = 0; key < rowOf.length; key++) rowOf[key] = rowOf[key]! >= leastSeen ? ++rows : 0;
  return { rowOf, rows };
}

/**
 * The segments again, with each kept feature as the place of its weights and without the others. Looking every
 * feature up anew in each epoch takes longer than all sums: it misses the cache each time.
 */
function packSegments(
  instances: Instances,
  segments: Int32Array,
  rowOf: Int32Array,
): { data: Int32Array; starts: Int32Array } {
  const { data } = instances;
  const packed = new Instances();
  const places = new Int32Array(MOST_FEATURES);
  for (const start of segments) {
    packed.begin(data[start]!, 0);
    let at = start + 1;
    for (let token = 0; token < data[start]!; token++) {
      const allowed = data[at]!;
      const end = at + 2 + data[at + 1]!;
      let count = 0;
      for (at += 2; at < end; at++) {
        const row = rowOf[data[at]! & KEY_MASK]!;
        if (row) places[count++] = row * LABELS;
      }
      packed.add(allowed, places, count);
    }
  }
  return { data: packed.data, starts: Int32Array.from(packed.starts) };
}

/** Sums over the labellings of one segment, of all (`allowed` null) or of those allowed. */
class Lattice {
  forward = new Float64Array(512 * LABELS);
  backward = new Float64Array(512 * LABELS);
  total = 0;
  readonly #pair = new Float64Array(LABELS * LABELS);

  /** `exps`: exponentials of scores, scaled per token, and of transitions; sums are rescaled token by token. */
  sum(length: number, exps: Float64Array, moves: Float64Array, allowed: Int32Array | null): void {
    const { forward, backward } = this;
    this.total = 0;
    for (let token = 0; token < length; token++) {
      const row = token * LABELS;
      let scale = 0;
      for (let label = 0; label < LABELS; label++) {
        let sum = 0;
        if (!allowed || (allowed[token]! >> label) & 1) {
          if (token === 0) sum = moves[START * LABELS + label]!;
          else
            for (let from = 0; from < LABELS; from++)
              sum += forward[row - LABELS + from]! * moves[from * LABELS + label]!;
          sum *= exps[row + label]!;
        }
        forward[row + label] = sum;
        scale += sum;
      }
      if (!(scale > 0)) {
        this.total = NEVER;
        return;
      }
      for (let label = 0; label < LABELS; label++) forward[row + label]! /= scale;
      this.total += Math.log(scale);
    }
    const last = (length - 1) * LABELS;
    backward.fill(1, last, last + LABELS);
    for (let token = length - 2; token >= 0; token--) {
      const row = token * LABELS;
      let scale = 0;
      for (let label = 0; label < LABELS; label++) {
        let sum = 0;
        for (let next = 0; next < LABELS; next++) {
          if (allowed && !((allowed[token + 1]! >> next) & 1)) continue;
          sum += moves[label * LABELS + next]! * exps[row + LABELS + next]! * backward[row + LABELS + next]!;
        }
        backward[row + label] = sum;
        scale += sum;
      }
      for (let label = 0; label < LABELS; label++) backward[row + label]! /= scale;
    }
  }

  /** Adds `sign` times each token's label probabilities, and each move's, to the gradients. */
  addTo(
    gradient: Float64Array,
    moveGradient: Float64Array,
    length: number,
    exps: Float64Array,
    moves: Float64Array,
    allowed: Int32Array | null,
    sign: number,
  ): void {
    const { forward, backward } = this;
    const pair = this.#pair;
    for (let token = 0; token < length; token++) {
      const row = token * LABELS;
      let sum = 0;
      for (let label = 0; label < LABELS; label++) sum += forward[row + label]! * backward[row + label]!;
      for (let label = 0; label < LABELS; label++) {
        const share = (sign * forward[row + label]! * backward[row + label]!) / sum;
        gradient[row + label]! += share;
        if (token === 0) moveGradient[START * LABELS + label]! += share;
      }
      if (token === 0) continue;
      let pairs = 0;
      for (let from = 0; from < LABELS; from++) {
        for (let label = 0; label < LABELS; label++) {
          const open = !allowed || (allowed[token]! >> label) & 1;
          const value = open
            ? forward[row - LABELS + from]! *
              moves[from * LABELS + label]! *
              exps[row + label]! *
              backward[row + label]!
            : 0;
          pair[from * LABELS + label] = value;
          pairs += value;
        }
      }
      for (let place = 0; place < pair.length; place++) moveGradient[place]! += (sign * pair[place]!) / pairs;
    }
  }
}

/** Weights under training: one step of AdaGrad a segment. */
class CrfTraining {
  readonly weights: Float32Array;
  readonly transitions = new Float64Array(TRANSITIONS);
  readonly #data: Int32Array;
  readonly #squares: Float32Array;
  readonly #moveSquares = new Float64Array(TRANSITIONS);
  /** Exponentials of the transitions, 0 for those that are not legal; renewed where a transition changes. */
  readonly #moves = Float64Array.from(LEGAL);
  readonly #moveGradient = new Float64Array(TRANSITIONS);
  readonly #exps = new Float64Array(512 * LABELS);
  readonly #gradient = new Float64Array(512 * LABELS);
  readonly #allowed = new Int32Array(512);
  readonly #free = new Lattice();
  readonly #held = new Lattice();

  /** `data`: packed segments; `rows`: how many rows of weights they use. */
  constructor(data: Int32Array, rows: number) {
    this.#data = data;
    this.weights = new Float32Array((rows + 1) * LABELS);
    this.#squares = new Float32Array((rows + 1) * LABELS);
  }

  /** Moves the weights towards the allowed labels of the segment that begins at `start`. */
  step(start: number): void {
    const length = this.#data[start]!;
    const exps = this.#exps;
    const moves = this.#moves;
    const gradient = this.#gradient;
    const moveGradient = this.#moveGradient;
    this.#score(start, length);
    this.#free.sum(length, exps, moves, null);
    this.#held.sum(length, exps, moves, this.#allowed);
    if (this.#held.total <= NEVER || this.#free.total <= NEVER) return;
    gradient.fill(0, 0, length * LABELS);
    moveGradient.fill(0);
    this.#held.addTo(gradient, moveGradient, length, exps, moves, this.#allowed, 1);
    this.#free.addTo(gradient, moveGradient, length, exps, moves, null, -1);
    this.#moveTransitions();
    this.#moveWeights(start, length);
  }

  /** Exponentials of the segment's scores, each token's best being 1, and its allowed labels. */
  #score(start: number, length: number): void {
    const data = this.#data;
    const { weights } = this;
    const exps = this.#exps;
    let at = start + 1;
    for (let token = 0; token < length; token++) {
      const row = token * LABELS;
      this.#allowed[token] = data[at]!;
      const end = at + 2 + data[at + 1]!;
      for (let label = 0; label < LABELS; label++) exps[row + label] = 0;
      for (at += 2; at < end; at++) {
        const place = data[at]!;
        for (let label = 0; label < LABELS; label++) exps[row + label]! += weights[place + label]!;
      }
      let most = NEVER;
      for (let label = 0; label < LABELS; label++) most = Math.max(most, exps[row + label]!);
      for (let label = 0; label < LABELS; label++) exps[row + label] = Math.exp(exps[row + label]! - most);
    }
  }

  #moveTransitions(): void {
    for (let place = 0; place < TRANSITIONS; place++) {
      const slope = this.#moveGradient[place]!;
      if (slope === 0) continue;
      this.#moveSquares[place]! += slope * slope;
      this.transitions[place]! += (RATE * slope) / (Math.sqrt(this.#moveSquares[place]!) + SMALL);
      this.#moves[place] = LEGAL[place] ? Math.exp(this.transitions[place]!) : 0;
    }
  }

  #moveWeights(start: number, length: number): void {
    const data = this.#data;
    const { weights } = this;
    const squares = this.#squares;
    const gradient = this.#gradient;
    let at = start + 1;
    for (let token = 0; token < length; token++) {
      const row = token * LABELS;
      const end = at + 2 + data[at + 1]!;
      let most = 0;
      for (let label = 0; label < LABELS; label++) most = Math.max(most, Math.abs(gradient[row + label]!));
      if (most < SMALL) {
        at = end;
        continue;
      }
      for (at += 2; at < end; at++) {
        const first = data[at]!;
        for (let label = 0; label < LABELS; label++) {
          const place = first + label;
          const slope = gradient[row + label]!;
          const square = squares[place]! + slope * slope;
          squares[place] = square;
          const weight = weights[place]!;
          weights[place] = weight + (RATE / (Math.sqrt(square) + SOFTENING)) * (slope - DECAY * weight);
        }
      }
    }
  }
}

/** Trains a CRF. The same instances and options give the same weights, to the bit. */
export function trainCrf(instances: Instances, options: CrfOptions): CrfWeights {
  const chosen = Int32Array.from(
    instances.starts.filter((_, at) => instances.folds[at] !== options.withoutFold),
  );
  const { rowOf, rows } = chooseRows(instances, chosen, options.leastSeen);
  const { data, starts } = packSegments(instances, chosen, rowOf);
  const training = new CrfTraining(data, rows);
  const mean = new Float32Array((rows + 1) * LABELS);
  const random = new Random(20);
  let averaged = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(starts);
    for (const start of starts) training.step(start);
    if (epoch < Math.floor(options.epochs / 2)) continue;
    averaged++;
    for (let place = 0; place < mean.length; place++) mean[place]! += training.weights[place]!;
  }
  for (let place = 0; place < mean.length; place++) mean[place]! /= averaged;
  return { rowOf, rows, weights: mean, transitions: training.transitions };
}
