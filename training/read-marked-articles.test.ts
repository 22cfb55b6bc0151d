// Marked articles: offsets, blocks, clear errors.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkedArticles, readMarkedLine } from './read-marked-articles.ts';

describe('readMarkedLine', () => {
  test('gives each name its type and place in the text without marks', () => {
    const { text, names } = readMarkedLine(
      '[L Salalah]: [P Tuful al-Shahri] of [O Lubban Hasik] speaks [M Arabic].',
    );
    expect(text).toBe('Salalah: Tuful al-Shahri of Lubban Hasik speaks Arabic.');
    expect(names.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
      ['Salalah', 'LOC'],
      ['Tuful al-Shahri', 'PER'],
      ['Lubban Hasik', 'ORG'],
      ['Arabic', 'MISC'],
    ]);
  });

  test.each(['open [P Ada', 'shut Ada]', '[X Ada]', '[P]', '[P [L Ada]]'])('refuses %s', (line) => {
    expect(() => readMarkedLine(line)).toThrow(/marks no name/);
  });

  test('finds whatever names were marked', () => {
    const word = fc.stringMatching(/^[A-Za-zé😀,. ]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, fc.constantFrom('P', 'L', 'O', 'M'))), (parts) => {
        const { text, names } = readMarkedLine(
          parts.map(([before, name, letter]) => `${before}[${letter} ${name}]`).join(''),
        );
        expect(text).toBe(parts.map(([before, name]) => before + name).join(''));
        expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(parts.map(([, name]) => name));
      }),
    );
  });
});

describe('readMarkedArticles', () => {
  test('begins an article at each id and makes each line a block', () => {
    const articles = readMarkedArticles(
      '### one\nHeadline\n[L Sumy] is a city.\n\n### two\nText\n',
      'articles',
    );
    expect(articles.map(({ id, blocks }) => [id, blocks.map(({ text }) => text)])).toEqual([
      ['one', ['Headline', 'Sumy is a city.']],
      ['two', ['Text']],
    ]);
  });

  test('tells the line that it cannot read', () => {
    expect(() => readMarkedArticles('Text', 'articles')).toThrow(/line 1: no article has begun/);
    expect(() => readMarkedArticles('### one\n[P Ada', 'articles')).toThrow(/line 2: a bracket/);
  });
});
