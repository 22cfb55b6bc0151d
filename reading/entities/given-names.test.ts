// Given names -> their short and long forms.
import { describe, expect, it } from 'vitest';
import { otherGivenNames } from './given-names.ts';

describe('given names', () => {
  const cases: [string, string[]][] = [
    ['larry', ['lawrence']],
    ['lawrence', ['larry']],
    ['bob', ['robert']],
    ['ted', ['edward', 'theodore']],
    ['steve', ['stephen', 'steven']],
    ['robert', ['bob', 'bobby', 'rob']],
    ['sergey', []],
  ];
  for (const [given, others] of cases) it(given, () => expect(otherGivenNames(given)).toEqual(others));
});
