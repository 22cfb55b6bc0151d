// Candidates with their clues -> probabilities, and the record that is meant, or two for the reader to choose, or nobody.
import type { Candidate, Clue } from './entity.ts';
import { POSSIBLE, SURE } from './weights.ts';

export interface Decision {
  readonly record: number | null;
  readonly candidates: readonly Candidate[];
}

export interface Weighed {
  readonly record: number;
  readonly clues: readonly Clue[];
}

/** Candidates less likely than this are not kept beside the one that is meant. */
const LEAST_KEPT = 0.05;
const MOST_KEPT = 4;

export const sumWeights = (clues: readonly Clue[]): number =>
  clues.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Weighs candidates against each other and against "nobody in the pack", whose log-odds are `nobody`.
 * Candidates and their clues come back strongest first.
 */
export function decide(weighed: readonly Weighed[], nobody = 0): Decision {
  const scores = weighed.map(({ clues }) => sumWeights(clues));
  const highest = Math.max(nobody, ...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - highest), Math.exp(nobody - highest));
  const candidates = weighed
    .map(
      ({ record, clues }, index): Candidate => ({
        record,
        probability: Math.exp((scores[index] ?? 0) - highest) / total,
        clues: [...clues].sort((one, other) => other.weight - one.weight),
      }),
    )
    .sort((one, other) => other.probability - one.probability);
  const [best, second] = candidates;
  if (!best) return { record: null, candidates: [] };
  if (best.probability >= SURE) {
    const kept = candidates.filter(({ probability }) => probability >= LEAST_KEPT).slice(0, MOST_KEPT);
    return { record: best.record, candidates: kept };
  }
  const possible = candidates.filter(({ probability }) => probability >= POSSIBLE).slice(0, MOST_KEPT);
  const together = possible.reduce((sum, { probability }) => sum + probability, 0);
  // One doubtful record is no choice: nobody is shown.
  return { record: null, candidates: second && possible.length > 1 && together >= SURE ? possible : [] };
}
