// Guesses on documents that a model had not seen -> curves from its probability to the share that is right.
import { CURVE_POINTS, TYPE_CURVES } from '../reading/mentions/open-model.ts';
import type { Guess } from './corpus-reader.ts';

/** Guesses that a point counts as if the model were already right: keeps rare points near the diagonal. */
const PRIOR = 20;

/** One rising curve a type: averages around each point, then pooled wherever they would fall. */
export function fitConfidence(guesses: readonly Guess[]): Float32Array {
  const curves = new Float32Array(TYPE_CURVES * CURVE_POINTS);
  for (let type = 0; type < TYPE_CURVES; type++) {
    const right = new Float64Array(CURVE_POINTS);
    const seen = new Float64Array(CURVE_POINTS);
    for (let point = 0; point < CURVE_POINTS; point++) {
      seen[point] = PRIOR;
      right[point] = (PRIOR * point) / (CURVE_POINTS - 1);
    }
    for (const guess of guesses) {
      if (guess.type !== type) continue;
      const point = Math.round(guess.probability * (CURVE_POINTS - 1));
      seen[point]! += 1;
      if (guess.right) right[point]! += 1;
    }
    const pools: { right: number; seen: number; points: number }[] = [];
    for (let point = 0; point < CURVE_POINTS; point++) {
      let pool = { right: right[point]!, seen: seen[point]!, points: 1 };
      for (
        let last = pools.at(-1);
        last && last.right / last.seen >= pool.right / pool.seen;
        last = pools.at(-1)
      ) {
        pool = {
          right: pool.right + last.right,
          seen: pool.seen + last.seen,
          points: pool.points + last.points,
        };
        pools.pop();
      }
      pools.push(pool);
    }
    const values = pools.flatMap((pool) => new Array<number>(pool.points).fill(pool.right / pool.seen));
    curves.set(values, type * CURVE_POINTS);
  }
  return curves;
}
