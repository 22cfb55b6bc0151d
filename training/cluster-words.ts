// Word vectors -> clusters of words that are written about alike (spherical k-means).
import { Random } from './random.ts';

const MOST_ROUNDS = 25;
/** The rounds end when fewer words than this share change their cluster. */
const SETTLED = 0.002;

/** Vectors one after the other, each of `width` numbers. */
export interface WordVectors {
  readonly values: Float32Array;
  readonly width: number;
}

function normalize(row: Float32Array): void {
  let squares = 0;
  for (const value of row) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < row.length; at++) row[at]! /= length;
}

/** The vectors about their mean, each of length 1: what all words share tells none of them apart. */
function centre({ values, width }: WordVectors): Float32Array {
  const count = values.length / width;
  const mean = new Float64Array(width);
  values.forEach((value, at) => {
    mean[at % width]! += value / count;
  });
  const rows = values.map((value, at) => value - mean[at % width]!);
  for (let row = 0; row < count; row++) normalize(rows.subarray(row * width, (row + 1) * width));
  return rows;
}

/** The centre that a row points to most. */
function nearest(rows: Float32Array, from: number, centres: Float32Array, width: number): number {
  let best = 0;
  let most = -Infinity;
  for (let start = 0; start < centres.length; start += width) {
    let dot = 0;
    for (let at = 0; at < width; at++) dot += rows[from + at]! * centres[start + at]!;
    if (dot > most) {
      most = dot;
      best = start / width;
    }
  }
  return best;
}

/** Writes each centre as the direction of its members' sum; one that has lost all stays where it was. */
function moveCentres(rows: Float32Array, clusters: Int32Array, centres: Float32Array, width: number): void {
  const sums = new Float32Array(centres.length);
  clusters.forEach((cluster, row) => {
    for (let at = 0; at < width; at++) sums[cluster * width + at]! += rows[row * width + at]!;
  });
  for (let start = 0; start < centres.length; start += width) {
    const sum = sums.subarray(start, start + width);
    if (sum.every((value) => value === 0)) continue;
    normalize(sum);
    centres.set(sum, start);
  }
}

/** The cluster, from 0 on, of each vector. The same vectors give the same clusters. Throws a RangeError for fewer vectors than clusters. */
export function clusterWords(vectors: WordVectors, clusterCount: number): Int32Array {
  const { width } = vectors;
  const count = vectors.values.length / width;
  if (count < clusterCount) throw new RangeError(`${count} words are too few for ${clusterCount} clusters`);
  const rows = centre(vectors);
  const order = Int32Array.from({ length: count }, (_, at) => at);
  new Random(11).shuffle(order);
  const centres = new Float32Array(clusterCount * width);
  for (let cluster = 0; cluster < clusterCount; cluster++) {
    const from = order[cluster]! * width;
    centres.set(rows.subarray(from, from + width), cluster * width);
  }
  const clusters = new Int32Array(count).fill(-1);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    for (let row = 0; row < count; row++) {
      const cluster = nearest(rows, row * width, centres, width);
      if (cluster !== clusters[row]) moved++;
      clusters[row] = cluster;
    }
    moveCentres(rows, clusters, centres, width);
    if (moved < SETTLED * count) break;
  }
  return clusters;
}
