// Tagged names and the pack -> mentions: what is trimmed, what is an event, what only the pack knows.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPack } from '../../knowledge/build-pack.ts';
import { completeRecord } from '../../knowledge/fact-rows.ts';
import { openPack } from '../../knowledge/open-pack.ts';
import type { Article } from '../article.ts';
import { findMentions } from './find-mentions.ts';
import type { NameType } from './labels.ts';
import type { TaggedName } from './tagger.ts';

const pack = openPack(
  buildPack(
    [
      completeRecord({ id: 'Q1', kind: 'organization', name: 'Bank for Dams and Bridges' }),
      completeRecord({ id: 'Q2', kind: 'event', name: 'Dam Talks', aliases: ['Watergap'] }),
      completeRecord({ id: 'Q3', kind: 'place', name: 'St. Ada' }),
      completeRecord({ id: 'Q4', kind: 'person', name: 'Tom Field' }),
      completeRecord({ id: 'Q6', kind: 'place', name: 'Norland', aliases: ['NLD'], salience: 0.9 }),
      completeRecord({ id: 'Q8', kind: 'organization', name: 'Kurier', salience: 0.6 }),
      completeRecord({ id: 'Q7', kind: 'place', name: 'SMA', salience: 0.2 }),
      completeRecord({ id: 'Q5', kind: 'place', name: 'Tom Field' }),
      completeRecord({ id: 'Q9', kind: 'event', name: 'Euro 2024' }),
      completeRecord({ id: 'Q10', kind: 'place', name: 'Sudland', salience: 0.4 }),
      completeRecord({ id: 'Q11', kind: 'place', name: 'Norland-Sudland', aliases: ['Norland-NLD'] }),
      completeRecord({ id: 'Q12', kind: 'organization', name: 'UNX', salience: 0.9 }),
    ],
    [],
  ),
);
const articleOf = (text: string): Article => ({
  blocks: [{ role: 'paragraph', text }],
  title: null,
  url: null,
  published: null,
  language: null,
});

/** A tagger that finds these words, once each. */
function tagging(...found: [string, NameType, number][]) {
  return {
    tag: ([text = '']: readonly string[]): TaggedName[] =>
      found.map(([name, type, confidence]) => {
        const start = text.indexOf(name);
        return { block: 0, start, end: start + name.length, type, confidence };
      }),
  };
}

describe('findMentions', () => {
  test.each<[string, [string, NameType, number][], string[]]>([
    ['So President Ada Brook’s plan', [['President Ada Brook’s', 'PER', 0.9]], ['Ada Brook person']],
    ['So Crown Prince Tom left', [['Crown Prince Tom', 'PER', 0.9]], ['Tom person']],
    ['in the Hague now', [['the Hague', 'LOC', 0.9]], ['Hague place']],
    ['it saw the Norwick Games end', [['Norwick Games', 'ORG', 0.9]], ['Norwick Games event']],
    ['it saw the Battle of Norwick', [['Battle of Norwick', 'MISC', 0.9]], ['Battle of Norwick event']],
    ['it saw Watergap end', [['Watergap', 'MISC', 0.9]], ['Watergap event']],
    ['an Eastern dish', [['Eastern', 'MISC', 0.9]], []],
    ['in NLD alone', [['NLD', 'ORG', 0.9]], ['NLD place']],
    ['in SMA alone', [['SMA', 'ORG', 0.9]], ['SMA organization']],
    ['read Kurier daily', [['Kurier', 'MISC', 0.9]], ['Kurier organization']],
    ['the NLD-Sudland trade', [['NLD-Sudland', 'LOC', 0.9]], ['NLD place', 'Sudland place']],
    ['the Sudland–UNX deal', [['Sudland–UNX', 'ORG', 0.9]], ['Sudland place', 'UNX organization']],
    ['known as Norland-NLD now', [['Norland-NLD', 'LOC', 0.9]], ['Norland-NLD place']],
    ['in Sudland-Bad now', [['Sudland-Bad', 'LOC', 0.9]], ['Sudland-Bad place']],
    ['in SMA-Sudland now', [['SMA-Sudland', 'LOC', 0.9]], ['SMA-Sudland place']],
    ['he said Kurier-Sudland', [['Kurier-Sudland', 'ORG', 0.9]], ['Kurier-Sudland organization']],
    ['for US$5 million', [['US', 'LOC', 0.9]], []],
    ['then Foreign Secretary Johnson', [['Foreign Secretary Johnson', 'PER', 0.9]], ['Johnson person']],
    ['an SMA dish', [['SMA', 'MISC', 0.9]], []],
    ['in Norland alone', [['Norland', 'LOC', 0.2]], ['Norland place']],
    ['in Norland alone', [['Norland', 'PER', 0.2]], ['Norland place']],
    ['they read Kurier daily', [], ['Kurier organization']],
    ['they say. Kurier daily', [], []],
    ['they say. Kurier, the daily', [], ['Kurier organization']],
    ['they read Kurier Daily', [], []],
    ['SO MR TOM LEFT', [['MR TOM', 'PER', 0.9]], ['TOM person']],
    ['so Tom left', [['Tom', 'PER', 0.3]], []],
    ['the Bank for Dams and Bridges lent', [], ['Bank for Dams and Bridges organization']],
    ['the Bank for Dams lent', [], []],
    ['near St. Ada it', [], ['St. Ada place']],
    ['In St. Ada it', [], ['St. Ada place']],
    ['the Old St. Ada it', [], []],
    ['the St. Ada Museum it', [], []],
    ['near Tom Field it', [], []],
    ['the Bank for Dams and Bridges lent', [['Dams', 'LOC', 0.9]], ['Dams place']],
    [
      'the Bank for Dams and Bridges lent',
      [['Bank for Dams', 'ORG', 0.9]],
      ['Bank for Dams and Bridges organization'],
    ],
    ['the Bank for Dams and Bridges lent', [['Bank for Dams', 'LOC', 0.9]], ['Bank for Dams place']],
    [
      'the Bank for Dams and Bridges lent',
      [
        ['Bank for Dams', 'ORG', 0.9],
        ['Bridges', 'LOC', 0.9],
      ],
      ['Bank for Dams and Bridges organization'],
    ],
    [
      'the Bank for Dams and Bridges lent',
      [
        ['Bank for Dams', 'ORG', 0.9],
        ['Bridges', 'ORG', 0.9],
      ],
      ['Bank for Dams organization', 'Bridges organization'],
    ],
    ['before Euro 2024 began', [], ['Euro 2024 event']],
  ])('%s', (text, tagged, expected) => {
    const mentions = findMentions(articleOf(text), tagging(...tagged), pack);
    expect(mentions.map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`)).toEqual(expected);
  });

  test('names that only the pack knows stand inside any text, in order', () => {
    const parts = fc.constantFrom(
      'Bank for ',
      'Dams and Bridges',
      ' ',
      'St. Ada',
      '. ',
      '\ud800',
      '😀',
      'Dam Talks',
    );
    fc.assert(
      fc.property(fc.array(parts), (words) => {
        const text = words.join('');
        let last = 0;
        for (const { start, end, text: name } of findMentions(articleOf(text), tagging(), pack)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(name);
          last = end;
        }
      }),
    );
  });

  test.each([
    ['a word of a million letters', 'A'.repeat(1_000_000)],
    ['120 kB of Xa', 'Xa '.repeat(40_000)],
    ['names without end', 'Bank for Dams and Bridges '.repeat(10_000)],
    ['beginnings of names without end', 'Bank for Dams and '.repeat(10_000)],
    ['hyphens without end', 'A-b'.repeat(100_000)],
  ])('%s is read in little time', (_, text) => {
    const began = performance.now();
    findMentions(articleOf(text), tagging(), pack);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
