// Documents -> clusters of words that stand between the same neighbours (spherical k-means over positive PMI).
import { gazetteerKey } from '../reading/mentions/gazetteer.ts';
import { HAS_LETTER, TokenStore } from '../reading/mentions/token-store.ts';
import { tokenize } from '../reading/mentions/tokenize.ts';
import type { GoldDocument } from './read-corpora.ts';

/** Clusters besides 0, which is "no cluster". */
const CLUSTERS = 255;
const LEAST_SEEN = 5;
/** Neighbours that describe a word: the most frequent words, on the left and on the right. */
const NEIGHBOURS = 500;
const ROUNDS = 12;

/** A sparse vector of length 1. */
interface Profile {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

/** Calls `visit` for each word of a document with those beside it; 0 at the ends of a block. */
function visitWords(
  documents: readonly GoldDocument[],
  visit: (word: number, left: number, right: number) => void,
): void {
  const tokens = new TokenStore();
  for (const { blocks } of documents) {
    for (const { text } of blocks) {
      tokens.clear();
      tokenize(tokens, text, 0);
      const { count, word, flags } = tokens;
      for (let at = 0; at < count; at++) {
        if (!(flags[at]! & HAS_LETTER)) continue;
        visit(word[at]!, at > 0 ? word[at - 1]! : 0, at + 1 < count ? word[at + 1]! : 0);
      }
    }
  }
}

function makeProfiles(documents: readonly GoldDocument[]): { words: number[]; profiles: Profile[] } {
  const seen = new Map<number, number>();
  const marks = new Map<number, number>();
  visitWords(documents, (word, left, right) => {
    seen.set(word, (seen.get(word) ?? 0) + 1);
    for (const beside of [left, right]) marks.set(beside, (marks.get(beside) ?? 0) + 1);
  });
  const byCount = ([one, count]: [number, number], [other, otherCount]: [number, number]) =>
    otherCount - count || one - other;
  const words = [...seen]
    .filter(([, count]) => count >= LEAST_SEEN)
    .sort(byCount)
    .map(([word]) => word);
  const neighbours = new Map(
    [...marks]
      .sort(byCount)
      .slice(0, NEIGHBOURS)
      .map(([word], place): [number, number] => [word, place]),
  );
  const rowOf = new Map(words.map((word, row): [number, number] => [word, row]));
  const counts = words.map(() => new Map<number, number>());
  const columns = new Float64Array(2 * NEIGHBOURS);
  let total = 0;
  visitWords(documents, (word, left, right) => {
    const row = counts[rowOf.get(word) ?? -1];
    if (!row) return;
    for (const [beside, side] of [
      [left, 0],
      [right, NEIGHBOURS],
    ] as const) {
      const neighbour = neighbours.get(beside);
      if (neighbour === undefined) continue;
      row.set(side + neighbour, (row.get(side + neighbour) ?? 0) + 1);
      columns[side + neighbour]! += 1;
      total++;
    }
  });
  return { words, profiles: counts.map((row) => toProfile(row, columns, total)) };
}

/** Positive pointwise mutual information of a word with each neighbour, scaled to length 1. */
function toProfile(row: ReadonlyMap<number, number>, columns: Float64Array, total: number): Profile {
  let sum = 0;
  for (const count of row.values()) sum += count;
  const entries = [...row]
    .map(([place, count]): [number, number] => [place, Math.log((count * total) / (sum * columns[place]!))])
    .filter(([, value]) => value > 0)
    .sort(([one], [other]) => one - other);
  const length = Math.hypot(...entries.map(([, value]) => value)) || 1;
  return {
    places: Int32Array.from(entries, ([place]) => place),
    values: Float32Array.from(entries, ([, value]) => value / length),
  };
}

/** The centre that a profile points to most; `centres` hold one row of NEIGHBOURS * 2 a cluster. */
function nearest({ places, values }: Profile, centres: Float32Array): number {
  let best = 0;
  let most = -1;
  for (let cluster = 0; cluster < CLUSTERS; cluster++) {
    const from = cluster * 2 * NEIGHBOURS;
    let dot = 0;
    for (let at = 0; at < places.length; at++) dot += values[at]! * centres[from + places[at]!]!;
    if (dot > most) {
      most = dot;
      best = cluster;
    }
  }
  return best;
}

/** Centres as the sums of their members, scaled to length 1. */
function findCentres(profiles: readonly Profile[], clusters: Int32Array): Float32Array {
  const width = 2 * NEIGHBOURS;
  const centres = new Float32Array(CLUSTERS * width);
  profiles.forEach(({ places, values }, row) => {
    const from = clusters[row]! * width;
    for (let at = 0; at < places.length; at++) centres[from + places[at]!]! += values[at]!;
  });
  for (let cluster = 0; cluster < CLUSTERS; cluster++) {
    const centre = centres.subarray(cluster * width, (cluster + 1) * width);
    let squares = 0;
    for (const value of centre) squares += value * value;
    const length = Math.sqrt(squares) || 1;
    for (let place = 0; place < width; place++) centre[place]! /= length;
  }
  return centres;
}

/** Cluster, 1 to CLUSTERS, of each frequent word, by gazetteer key. The same documents give the same clusters. */
export function clusterWords(documents: readonly GoldDocument[]): Map<number, number> {
  const { words, profiles } = makeProfiles(documents);
  // The most frequent words are the first centres: they stand between the most different neighbours.
  const clusters = Int32Array.from(words, (_, row) => (row < CLUSTERS ? row : 0));
  let centres = findCentres(profiles.slice(0, CLUSTERS), clusters);
  for (let round = 0; round < ROUNDS; round++) {
    profiles.forEach((profile, row) => {
      clusters[row] = nearest(profile, centres);
    });
    centres = findCentres(profiles, clusters);
  }
  return new Map(words.map((word, row): [number, number] => [gazetteerKey(word), clusters[row]! + 1]));
}
