// Cells of the tables -> dates, populations, capitals.
import { describe, expect, it } from 'vitest';
import { parseCapital, parsePopulation } from './import-countries.ts';
import { parseDate } from './import-executives.ts';
import { birthYear } from './import-famous.ts';

describe('dates in words', () => {
  const cases: [string, string | null][] = [
    ['12 December 2019', '2019-12-12'],
    ['8 May 1999', '1999-05-08'],
    ['April 2018', '2018-04'],
    ['2021', '2021'],
    ['21 Oct 2024', '2024-10-21'],
    ['13 November 1989, assumed executive powers on 26 August 1984', '1989-11-13'],
    ['since long ago', null],
  ];
  for (const [text, date] of cases) it(text, () => expect(parseDate(text)).toBe(date));
});

describe('populations', () => {
  const cases: [string, number | null, number | null][] = [
    ['47,735,685 (2025 est.)', 47_735_685, 2025],
    ['7,943 (2024 est.)', 7943, 2024],
    ['uninhabited', null, null],
    ['', null, null],
  ];
  for (const [text, population, populationYear] of cases) {
    it(`“${text}”`, () => expect(parsePopulation(text)).toEqual({ population, populationYear }));
  }
});

describe('capitals', () => {
  const cases: [string, string][] = [
    ['Algiers', 'Algiers'],
    ['Washington, D.C.', 'Washington, D.C.'],
    ['Malabo; note - Malabo is on the island of Bioko', 'Malabo'],
    ['Gitega (political capital), Bujumbura (commercial capital)', 'Gitega'],
  ];
  for (const [text, capital] of cases) it(text, () => expect(parseCapital(text)).toBe(capital));
});

describe('years of birth', () => {
  const cases: [string, string | null][] = [
    ['1905', '1905'],
    ['-384', '-0384'],
    ['0', null],
    ['Unknown', null],
  ];
  for (const [text, year] of cases) it(text, () => expect(birthYear(text)).toBe(year));
});
