// Names -> their words and skeletons: which spellings are one name.
import { describe, expect, it } from 'vitest';
import { areSamePerson, initialsOf, skeletonOf, splitName } from './name-words.ts';

describe('one skeleton', () => {
  const spellings = [
    ['tokayev', 'toqayev', 'tokaev'],
    ['zelensky', 'zelenskyy', 'zelenskiy', 'zelenskii'],
    ['medvedev', 'medvedyev'],
    ['khrushchev', 'hrushchev'],
    ['sergey', 'sergei'],
    ['kassym', 'qasym'],
    ['smirnov', 'smirnoff'],
    ['nazarbayev', 'nazarbaev'],
  ];
  for (const each of spellings) {
    it(each.join(', '), () => expect(new Set(each.map(skeletonOf)).size).toBe(1));
  }

  it('none for different names', () => {
    const names = ['putin', 'pushkin', 'mali', 'bali', 'lavrov', 'lavrova', 'kim', 'khan', 'biden', 'braden'];
    expect(new Set(names.map(skeletonOf)).size).toBe(names.length);
  });
});

describe('one person', () => {
  const cases: [string, string, boolean][] = [
    ['Sergey Lavrov', 'Sergei Lavrov', true],
    ['Joe Biden', 'Joseph Biden', true],
    ['J. Biden', 'Joseph Biden', true],
    ['Donald John Trump', 'Donald Trump', true],
    ['George W. Bush', 'George H. W. Bush', false],
    ['George W. Bush', 'George Bush', true],
    ['George W. Bush', 'George X. Bush', false],
    ['Martin King Jr.', 'Martin King Sr.', false],
    ['Ivan Lavrov', 'Sergey Lavrov', false],
    ['Lavrov', 'Sergey Lavrov', false],
  ];
  for (const [one, other, same] of cases) {
    it(`${one}, ${other}: ${same}`, () => {
      expect(areSamePerson(splitName(one), splitName(other))).toBe(same);
      expect(areSamePerson(splitName(other), splitName(one))).toBe(same);
    });
  }
});

it('initials leave small words out', () => {
  expect(initialsOf('St. Petersburg International Economic Forum')).toBe('spief');
  expect(initialsOf('Organization for Security and Co-operation in Europe')).toBe('oscoe');
});
