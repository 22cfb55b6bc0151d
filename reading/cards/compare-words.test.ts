// Two wordings -> the words of both, with what differs marked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedWord } from './card.ts';
import { compareWords } from './compare-words.ts';

/** Differing words in square brackets. */
const show = (words: readonly ComparedWord[]): string =>
  words.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(' ');

const cases: [article: string, record: string, shownArticle: string, shownRecord: string][] = [
  ['It is chaos.', 'it is Chaos', 'It is chaos.', 'it is Chaos'],
  ['We will not go', 'We will never go', 'We will [not] go', 'We will [never] go'],
  ['Erdoğan – he – agreed', 'Erdogan agreed', 'Erdoğan – [he] – agreed', 'Erdogan agreed'],
  ['more than 500 states', '500 or 600 states', '[more] [than] 500 states', '500 [or] [600] states'],
  ['a b', 'b a', 'a b', 'b a'],
  ['', 'one two', '', '[one] [two]'],
];
it.each(cases)('“%s” beside “%s”', (article, record, shownArticle, shownRecord) => {
  const compared = compareWords(article, record);
  expect([show(compared.article), show(compared.record)]).toEqual([shownArticle, shownRecord]);
});

describe('shared words', () => {
  const shared: [article: string, record: string, count: number][] = [
    ['there would be many of these', 'these would be there too', 0],
    ['the 193 states of the Earth', 'on Earth there are 193 states', 3],
    ['chaos, chaos and chaos', 'chaos', 1],
  ];
  it.each(shared)('of “%s” and “%s”: %i', (article, record, count) => {
    expect(compareWords(article, record).shared).toBe(count);
  });
});

const words = fc.array(fc.constantFrom('we', 'will', 'not', 'go', '–', 'Chaos.'), { maxLength: 30 });

it('marks nothing between a text and itself', () => {
  fc.assert(
    fc.property(words, (text) => {
      const { article, record } = compareWords(text.join(' '), text.join(' '));
      expect([...article, ...record].filter(({ differs }) => differs)).toEqual([]);
    }),
  );
});

it('leaves the same words unmarked on both sides, and every word in its place', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const compared = compareWords(one.join(' '), other.join(' '));
      const kept = (list: readonly ComparedWord[]) =>
        new Set(list.filter(({ differs, text }) => !differs && text !== '–').map(({ text }) => text));
      expect(kept(compared.article)).toEqual(kept(compared.record));
      expect(compared.article.map(({ text }) => text)).toEqual(one);
    }),
  );
});
