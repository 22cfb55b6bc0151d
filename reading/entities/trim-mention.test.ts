// Mentions with more than a name in them -> the name alone, at its place in the text.
import { expect, it } from 'vitest';
import { buildPack } from '../../knowledge/build-pack.ts';
import { openPack } from '../../knowledge/open-pack.ts';
import { readMarked } from './test-article.ts';
import { trimMention } from './trim-mention.ts';

const pack = openPack(buildPack([], []));

it.each([
  ['The {p Foreign Minister Anna Lind} spoke.', 'Anna Lind'],
  ['Then {p Minister of Trade Anna Lind} spoke.', 'Anna Lind'],
  ['Then {p Anna Lind KC} spoke.', 'Anna Lind'],
  ['Then {p Dr Anna Lind, Ph.D.} spoke.', 'Anna Lind'],
  ['Then {p McD} spoke.', 'McD'],
  ['It rained in {l Paris, Texas}.', 'Paris'],
])('%s', (marked, name) => {
  const { article, mentions } = readMarked([marked]);
  const trimmed = mentions.map((mention) => trimMention(mention, pack));
  expect(trimmed.map(({ text }) => text)).toEqual([name]);
  expect(trimmed.map(({ block, start, end }) => article.blocks[block]?.text.slice(start, end))).toEqual([
    name,
  ]);
});
