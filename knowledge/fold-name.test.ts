// Names that are one name and names that are not.
import { expect, test } from 'vitest';
import { foldName } from './fold-name.ts';

test.each([
  ['Kassym-Jomart Tokayev', 'kassym jomart tokayev'],
  ['KASSYM JOMART TOKAYEV', 'kassym jomart tokayev'],
  ['U.N.', 'un'],
  ['Erdoğan', 'erdogan'],
  ['Łódź', 'lodz'],
  ["N'Djamena", 'ndjamena'],
  ['OPEC', 'opec'],
  ['OPEC+', 'opec plus'],
  ['Тоқаев', 'тоқаев'],
  ['  AT&T ', 'at t'],
])('%s folds to %s', (name, key) => {
  expect(foldName(name)).toBe(key);
});
