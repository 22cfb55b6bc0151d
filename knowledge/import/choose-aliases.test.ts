// The names that GeoNames gives -> the few that are kept.
import { expect, it } from 'vitest';
import { chooseAliases } from './choose-aliases.ts';

const cases: [string, string[], { country: string; population: number; capital: boolean }, string[]][] = [
  // A capital keeps former names, and one in its country's script.
  [
    'Astana',
    ['NQZ', 'Nur-Sultan', 'Akmola', 'nwr sltan', 'Астана', 'أستانا'],
    { country: 'KZ', population: 300_000, capital: true },
    ['Nur-Sultan', 'Akmola', 'Астана'],
  ],
  // Accents fold away by themselves.
  ['Sumy', ['Súmy', 'SUMY', 'Sumi'], { country: 'UA', population: 200_000, capital: false }, ['Sumi']],
  // A town keeps close spellings alone.
  [
    'Trostianets',
    ['Trostyanets', 'Smorodyne'],
    { country: 'UA', population: 20_000, capital: false },
    ['Trostyanets'],
  ],
  // Sentences and codes are no names.
  [
    'Kharkiv',
    ['khrkyf', 'HRK', 'Kharkov', 'The Kharkiv City Place'],
    { country: 'UA', population: 1_400_000, capital: false },
    ['Kharkov'],
  ],
];
for (const [name, aliases, city, kept] of cases) {
  it(`${name}: ${kept.join(', ')}`, () => expect(chooseAliases(name, aliases, city)).toEqual(kept));
}
