// Training segments -> weights of a linear-chain CRF (AdaGrad, partial labels, averaged over the last half of the epochs).
import { isLegal, LABELS, START, TRANSITIONS } from '../reading/mentions/labels.ts';
import type { Instances } from './instances.ts';
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

/** Sums over the labellings of one segment, of all (`allowed` null) or of those allowed. */
class Lattice {
  forward = new Float64Array(512 * LABELS);
  backward = new Float64Array(512 * LABELS);
  total = 0;

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
    const pair = new Float64Array(LABELS * LABELS);
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

/** Trains a CRF. The same instances and options give the same weights, to the bit. */
export function trainCrf(instances: Instances, options: CrfOptions): CrfWeights {
  const { data } = instances;
  const segments = Int32Array.from(
    instances.starts.filter((_, at) => instances.folds[at] !== options.withoutFold),
  );
  const { rowOf, rows } = chooseRows(instances, segments, options.leastSeen);
  const weights = new Float32Array((rows + 1) * LABELS);
  const squares = new Float32Array((rows + 1) * LABELS);
  const mean = new Float32Array((rows + 1) * LABELS);
  const transitions = new Float64Array(TRANSITIONS);
  const moveSquares = new Float64Array(TRANSITIONS);
  const moves = new Float64Array(TRANSITIONS);
  const moveGradient = new Float64Array(TRANSITIONS);
  const exps = new Float64Array(512 * LABELS);
  const gradient = new Float64Array(512 * LABELS);
  const allowed = new Int32Array(512);
  const free = new Lattice();
  const held = new Lattice();
  const random = new Random(20);
  let averaged = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(segments);
    for (const start of segments) {
      const length = data[start]!;
      let at = start + 1;
      for (let token = 0; token < length; token++) {
        const row = token * LABELS;
        allowed[token] = data[at]!;
        const end = at + 2 + data[at + 1]!;
        for (let label = 0; label < LABELS; label++) exps[row + label] = 0;
        for (at += 2; at < end; at++) {
          const place = rowOf[data[at]! & KEY_MASK]! * LABELS;
          if (place === 0) continue;
          for (let label = 0; label < LABELS; label++) exps[row + label]! += weights[place + label]!;
        }
        let most = NEVER;
        for (let label = 0; label < LABELS; label++) most = Math.max(most, exps[row + label]!);
        for (let label = 0; label < LABELS; label++) exps[row + label] = Math.exp(exps[row + label]! - most);
      }
      for (let place = 0; place < TRANSITIONS; place++) {
        moves[place] = LEGAL[place] ? Math.exp(transitions[place]!) : 0;
      }
      free.sum(length, exps, moves, null);
      held.sum(length, exps, moves, allowed);
      if (held.total <= NEVER || free.total <= NEVER) continue;
      gradient.fill(0, 0, length * LABELS);
      moveGradient.fill(0);
      held.addTo(gradient, moveGradient, length, exps, moves, allowed, 1);
      free.addTo(gradient, moveGradient, length, exps, moves, null, -1);
      for (let place = 0; place < TRANSITIONS; place++) {
        const slope = moveGradient[place]!;
        if (slope === 0) continue;
        moveSquares[place]! += slope * slope;
        transitions[place]! += (RATE * slope) / (Math.sqrt(moveSquares[place]!) + SMALL);
      }
      at = start + 1;
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
          const first = rowOf[data[at]! & KEY_MASK]! * LABELS;
          if (first === 0) continue;
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
    if (epoch >= Math.floor(options.epochs / 2)) {
      averaged++;
      for (let place = 0; place < mean.length; place++) mean[place]! += weights[place]!;
    }
  }
  for (let place = 0; place < mean.length; place++) mean[place]! /= averaged;
  return { rowOf, rows, weights: mean, transitions };
}
