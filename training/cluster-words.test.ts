// Words whose vectors point alike share a cluster.
import { describe, expect, test } from 'vitest';
import { clusterWords } from './cluster-words.ts';
import { Random } from './random.ts';

const WIDTH = 8;
const GROUPS = 4;

/** 200 vectors around four directions, one after the other. */
function makeVectors(): Float32Array {
  const random = new Random(3);
  return Float32Array.from({ length: 200 * WIDTH }, (_, at) => {
    const group = Math.floor(at / WIDTH) % GROUPS;
    return (at % WIDTH === group ? 3 : 0) + random.next();
  });
}

describe('clusterWords', () => {
  const vectors = { values: makeVectors(), width: WIDTH };
  const clusters = clusterWords(vectors, GROUPS * 2);

  test('no cluster holds words of two directions', () => {
    const groupsOf = new Map<number, Set<number>>();
    clusters.forEach((cluster, row) => {
      groupsOf.set(cluster, (groupsOf.get(cluster) ?? new Set()).add(row % GROUPS));
    });
    expect([...groupsOf.values()].map(({ size }) => size)).toEqual([...groupsOf].map(() => 1));
  });

  test('is the same when made again', () => {
    expect(clusterWords(vectors, GROUPS * 2)).toEqual(clusters);
  });

  test('refuses more clusters than words', () => {
    expect(() => clusterWords(vectors, 201)).toThrow(/200 words are too few/);
  });
});
