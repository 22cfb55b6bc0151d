// Marked sentences -> which edition the words beside the name tell.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EditionHints, readEditionHints } from './read-edition-hints.ts';
import { readMarked } from './test-article.ts';

const NOTHING: EditionHints = { years: [], places: [], order: null, isAny: false };

function hintsIn(marked: string, published: number | null = 2021): EditionHints {
  const { article, mentions } = readMarked([marked]);
  const [name] = mentions;
  return readEditionHints(article.blocks[0]?.text ?? '', name?.start ?? 0, name?.end ?? 0, published);
}

describe('words beside an event that comes again', () => {
  const cases: [string, Partial<EditionHints>][] = [
    ['He won the {e World Cup}.', {}],
    ['the {e 2018 World Cup} was', { years: [2018] }],
    ['the 2018 {e World Cup} was', { years: [2018] }],
    ['the 2018 FIFA {e World Cup} was', { years: [2018] }],
    ['at {e SPIEF 2022} he', { years: [2022] }],
    ['the {e World Cup} in 2014 was', { years: [2014] }],
    ['the {e Olympics}, 2008 and later', { years: [2008] }],
    ['the {e World Cup} in Russia in 2018', { years: [2018], places: ['Russia'] }],
    ['the {e Olympics} in Rio de Janeiro', { places: ['Rio'] }],
    ['the {e Winter Olympics} in the Russian city', { places: ['Russian'] }],
    ['the {e World Cup}, held in Qatar', { places: ['Qatar'] }],
    ["last year's {e Olympics} in Tokyo", { years: [2020], places: ['Tokyo'] }],
    ["next year's {e World Cup}", { years: [2022] }],
    ['the {e World Cup} three years ago', { years: [2018] }],
    ['at the {e Olympics} in London nine years ago', { years: [2012], places: ['London'] }],
    ['the next {e World Cup}', { order: 'next' }],
    ['since the last {e FIFA World Cup}', { order: 'last' }],
    ['he dreams of a {e World Cup}', { isAny: true }],
    ['his first {e World Cup}', { isAny: true }],
    ['every {e Olympics}', { isAny: true }],
    ['the 2,018 fans of the {e World Cup}', {}],
    ['a man at the {e World Cup}', {}],
  ];
  for (const [marked, expected] of cases) {
    it(marked, () => expect(hintsIn(marked)).toEqual({ ...NOTHING, ...expected }));
  }

  it('counts from no year when the article has none', () => {
    expect(hintsIn("last year's {e Olympics}", null)).toEqual(NOTHING);
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.nat(300), fc.nat(300), (text, one, other) => {
        const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        for (const year of readEditionHints(text, start, end, 2021).years) {
          expect(year).toBeGreaterThanOrEqual(1900);
          expect(year).toBeLessThan(2100);
        }
      }),
    );
  });
});
