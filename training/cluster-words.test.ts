// Words between the same neighbours share a cluster.
import { describe, expect, test } from 'vitest';
import { gazetteerKey } from '../reading/mentions/gazetteer.ts';
import { hashWord } from '../reading/mentions/hash.ts';
import { clusterWords } from './cluster-words.ts';
import type { GoldDocument } from './read-corpora.ts';

/** More than there are clusters, so that words must share them. */
const VERBS = Array.from({ length: 400 }, (_, index) => `verb${'abcdefghij'.charAt(index % 10)}${index}`);
const NOUNS = Array.from({ length: 400 }, (_, index) => `noun${'abcdefghij'.charAt(index % 10)}${index}`);

function makeDocument(): GoldDocument {
  const lines = VERBS.flatMap((verb, index) =>
    Array.from({ length: 6 }, () => `they ${verb} him. see the ${NOUNS[index]} of it.`),
  );
  return {
    id: '1',
    corpus: 'made-up',
    blocks: [{ text: lines.join(' '), names: [] }],
    marksMisc: true,
    silver: false,
  };
}

describe('clusterWords', () => {
  const clusters = clusterWords([makeDocument()]);
  const clustersOf = (words: readonly string[]) =>
    new Set(words.map((word) => clusters.get(gazetteerKey(hashWord(word)))));

  test('verbs and nouns share no cluster', () => {
    const nouns = clustersOf(NOUNS);
    expect([...clustersOf(VERBS)].filter((cluster) => nouns.has(cluster))).toEqual([]);
  });

  test('is the same when made again', () => {
    expect([...clusterWords([makeDocument()])]).toEqual([...clusters]);
  });

  test('rare words have none', () => {
    const { blocks, ...rest } = makeDocument();
    const rare = clusterWords([{ ...rest, blocks: [...blocks, { text: 'they rarely him.', names: [] }] }]);
    expect(rare.has(gazetteerKey(hashWord('rarely')))).toBe(false);
  });
});
