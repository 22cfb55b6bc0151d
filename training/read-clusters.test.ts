// The file of word clusters: numbers by line, clear errors.
import { describe, expect, test } from 'vitest';
import { gazetteerKey, MOST_CLUSTERS } from '../reading/mentions/gazetteer.ts';
import { hashWord } from '../reading/mentions/hash.ts';
import { readClusters } from './read-clusters.ts';

describe('readClusters', () => {
  test('numbers clusters from 1, head lines aside', () => {
    const clusters = readClusters('# from made-up vectors\nking queen\napple\n');
    const of = (word: string) => clusters.get(gazetteerKey(hashWord(word)));
    expect([of('king'), of('queen'), of('apple'), of('pear')]).toEqual([1, 1, 2, undefined]);
  });

  test('refuses a word that stands twice', () => {
    expect(() => readClusters('king queen\nqueen\n')).toThrow(/"queen" stands twice/);
  });

  test('refuses more clusters than the model can tell apart', () => {
    const lines = Array.from({ length: MOST_CLUSTERS + 1 }, (_, index) => `word${index}`).join('\n');
    expect(() => readClusters(lines)).toThrow(/but the model tells/);
  });
});
