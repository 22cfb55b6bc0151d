// Records -> the facts of their cards.
import { describe, expect, it } from 'vitest';
import { completeRecord } from '../../knowledge/fact-rows.ts';
import type { FactRecord } from '../../knowledge/record.ts';
import { addsTo, listFacts } from './list-facts.ts';

const cases: [name: string, record: FactRecord, role: string, facts: string[]][] = [
  [
    'a person: who, life, country',
    completeRecord({
      id: 'b:1',
      kind: 'person',
      name: 'Ann',
      description: 'novelist',
      country: 'KZ',
      began: '1953-05-17',
      ended: '2020',
    }),
    'Writer in residence of the university',
    ['Who: novelist', 'Born: 17 May 1953', 'Died: 2020', 'Country: Kazakhstan'],
  ],
  [
    'no country that the role names already',
    completeRecord({ id: 'b:1', kind: 'person', name: 'Ann', description: 'Kazakh diplomat', country: 'KZ' }),
    'Foreign minister of Kazakhstan since 2019',
    ['Who: Kazakh diplomat'],
  ],
  [
    'the description once',
    completeRecord({ id: 'b:1', kind: 'person', name: 'Ann', description: 'Kazakh diplomat', country: 'KZ' }),
    'Kazakh diplomat',
    [],
  ],
  [
    'the beginning once, and dates in words',
    completeRecord({
      id: 'b:1',
      kind: 'organization',
      name: 'NATO',
      began: '1949-04-04',
      facts: [
        { label: 'Founded', value: '1949, in Washington' },
        { label: 'Secretary General', value: 'Ann Smith (as of 2025-06)' },
      ],
    }),
    'alliance',
    ['Founded: 1949, in Washington', 'Secretary General: Ann Smith (as of June 2025)'],
  ],
  [
    'an event that happened once: its day',
    completeRecord({ id: 'b:1', kind: 'event', type: 'election', name: 'Vote', began: '2008-03-02' }),
    'election',
    ['When: 2 March 2008'],
  ],
  [
    'an edition: the year in its name',
    completeRecord({ id: 'b:1', kind: 'event', type: 'tournament', name: '2015 Cup', began: '2015' }),
    'tournament',
    ['When: 2015'],
  ],
  [
    'an event that comes back: when and where',
    completeRecord({
      id: 'b:1',
      kind: 'event',
      type: 'forum',
      name: 'Forum',
      began: '1997',
      country: 'RU',
      description: 'business forum',
    }),
    'business forum',
    ['When: since 1997', 'Where: Russia'],
  ],
  [
    'a place: people and year',
    completeRecord({
      id: 'b:1',
      kind: 'place',
      name: 'Town',
      population: 12345,
      populationYear: 2020,
      country: 'FR',
      description: 'town in France',
    }),
    'town in France',
    ['Population: 12,345 (2020)'],
  ],
  [
    'a place: people of no known year, roughly',
    completeRecord({
      id: 'b:1',
      kind: 'place',
      name: 'Town',
      population: 1_276_543,
      country: 'FR',
      description: 'town in France',
    }),
    'town in France',
    ['Population: about 1,300,000'],
  ],
];
it.each(cases)('%s', (_, record, role, facts) => {
  expect(listFacts(record, role).map(({ label, value }) => `${label}: ${value}`)).toEqual(facts);
});

describe('adds to what is said', () => {
  const pairs: [text: string, more: string, adds: boolean][] = [
    ['Foreign minister of Kazakhstan since 2023', 'Kazakh Foreign Minister', false],
    ['Foreign minister of Kazakhstan', 'former foreign minister', true],
    ['President of Kazakhstan', 'the president', false],
    ['', 'journalist', true],
  ];
  it.each(pairs)('“%s” + “%s”: %s', (text, more, adds) => {
    expect(addsTo(text, more, 'KZ')).toBe(adds);
  });
});
