// Rows of people with and without ids -> those that stay.
import { describe, expect, it } from 'vitest';
import { dropTwins } from './drop-twins.ts';
import { completeRecord } from './fact-rows.ts';
import type { FactRecord } from './record.ts';

const known = completeRecord({
  id: 'Q1',
  kind: 'person',
  type: 'footballer',
  name: 'Ann Smith',
  country: 'GB',
  began: '1990-02-03',
});
const bare = (changes: Partial<FactRecord>) =>
  completeRecord({
    id: 'b:x',
    kind: 'person',
    type: 'footballer',
    name: 'Ann Smith',
    country: 'GB',
    ...changes,
  });
const own = { key: 'own', publisher: 'P', address: 'https://example.org', date: null, licence: null };

describe('a bare row beside a known person of its name', () => {
  const cases: [string, Partial<FactRecord>, boolean][] = [
    ['the same trade and country', {}, false],
    ['the same year of birth', { began: '1990' }, false],
    ['another year of birth', { began: '1985' }, true],
    ['another trade', { type: 'politician' }, true],
    ['another country', { country: 'US' }, true],
    ['another name', { name: 'Ann Smyth' }, true],
    ['written by hand', { sources: [own] }, true],
    ['with a title of its own', { wikipedia: 'Ann Smith (midfielder)' }, true],
  ];
  for (const [name, changes, stays] of cases) {
    it(`${stays ? 'stays' : 'goes'}: ${name}`, () => {
      expect(dropTwins([known, bare(changes)])).toHaveLength(stays ? 2 : 1);
    });
  }
});
