// Words for countries and their people -> codes, names and adjectives.
import { describe, expect, it } from 'vitest';
import { countryAdjective, countryName, countryOfWord } from './demonyms.ts';

describe('the country of a word', () => {
  const cases: [string, string | null][] = [
    ['Kazakh', 'KZ'],
    ['Kazakhstani', 'KZ'],
    ['Kazakhs', 'KZ'],
    ['KAZAKHSTAN', 'KZ'],
    ['U.S.', 'US'],
    ['Americans', 'US'],
    ['South Korean', 'KR'],
    ['North Korean', 'KP'],
    ['Nigerien', 'NE'],
    ['Nigerian', 'NG'],
    ['Türkiye', 'TR'],
    ['Côte d’Ivoire', 'CI'],
    ['Kosovar', 'XK'],
    ['USS', null],
    ['Texan', null],
    ['', null],
  ];
  for (const [word, code] of cases) it(word || 'nothing', () => expect(countryOfWord(word)).toBe(code));
});

it('names and adjectives by code', () => {
  expect([countryName('KZ'), countryAdjective('KZ')]).toEqual(['Kazakhstan', 'Kazakh']);
  expect([countryName('US'), countryAdjective('US')]).toEqual(['United States', 'American']);
  expect([countryName('GB'), countryAdjective('GB')]).toEqual(['United Kingdom', 'British']);
  expect([countryName('ZZ'), countryAdjective('ZZ')]).toEqual([null, null]);
});
