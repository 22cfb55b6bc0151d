// Records that are wrong in one way each -> the problem that is named.
import { describe, expect, it } from 'vitest';
import { checkRecords, checkRemarks, isAfter, isDate } from './check-facts.ts';
import { completeRecord } from './fact-rows.ts';
import type { FactRecord, RemarkRecord } from './record.ts';

const good: FactRecord = completeRecord({
  id: 'Q1',
  kind: 'person',
  type: 'politician',
  name: 'A Person',
  description: 'politician of somewhere',
  began: '1950-03-21',
  sources: [{ key: 'table', publisher: 'Table', address: null, date: null, licence: null }],
});
const office = { title: 'Minister', start: '2004', end: null, asOf: null, rank: 7, country: null };
const keys = new Set(['table']);

describe('records', () => {
  it('without a fault pass', () => expect(checkRecords([good], keys)).toEqual([]));

  const cases: [string, Partial<FactRecord>, RegExp][] = [
    ['an unknown id', { id: 'X1' }, /no known form/],
    ['no name', { name: '' }, /name is empty/],
    ['no description', { description: '' }, /description/],
    ['a country in words', { country: 'Chad' }, /no country code/],
    ['a salience above one', { salience: 2 }, /salience 2/],
    ['a latitude off the globe', { latitude: 91 }, /latitude 91/],
    ['markup', { name: 'A <b>Person' }, /markup/],
    ['no such day', { began: '1950-02-30' }, /is no date/],
    ['death before birth', { ended: '1949' }, /before it began/],
    ['an office before birth', { offices: [{ ...office, start: '1949-12' }] }, /before birth/],
    ['an office after death', { ended: '2003', offices: [office] }, /after death/],
    [
      'an office that ends before its start',
      { offices: [{ ...office, end: '2003-12-31' }] },
      /before its start/,
    ],
    ['a neighbour that is not there', { neighbours: ['Q2'] }, /Q2 does not exist/],
    ['no source', { sources: [] }, /names no source/],
    [
      'an unknown source',
      { sources: [{ key: 'elsewhere', publisher: '', address: null, date: null, licence: null }] },
      /not in sources.tsv/,
    ],
    [
      'an own source without an address',
      { sources: [{ key: 'own', publisher: 'P', address: null, date: null, licence: null }] },
      /no publisher or https/,
    ],
  ];
  for (const [name, change, problem] of cases) {
    it(`with ${name} are named`, () => {
      const problems = checkRecords([{ ...good, ...change }], keys);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(problem);
    });
  }

  it('of one person under two ids are named', () => {
    const twice = checkRecords([good, { ...good, id: 'Q2', name: 'À Person' }], keys);
    expect(twice).toEqual(['Q2: the same name and birth date as Q1']);
  });
});

describe('remarks', () => {
  const source = { publisher: 'P', address: 'https://example.org', date: null, read: true };
  const remark: RemarkRecord = {
    id: '2022-06-17-person-test',
    speaker: 'Q1',
    speakerName: 'A Person',
    date: '2022-06-17',
    occasion: 'a session',
    occasionNames: [],
    place: '',
    audience: '',
    gist: 'Said something.',
    words: null,
    language: 'en',
    translation: null,
    aftermath: null,
    topics: ['tests'],
    sources: [source, { ...source, read: false }],
  };
  const cases: [string, Partial<RemarkRecord>, RegExp | null][] = [
    ['without a fault', {}, null],
    ['of an unknown speaker', { speaker: 'Q9' }, /Q9 does not exist/],
    ['with another date in the id', { date: '2022-06-18' }, /does not begin/],
    ['with a long gist', { gist: 'word '.repeat(61).trim() }, /61 words/],
    ['with one source', { sources: [source] }, /1 sources/],
    ['that nobody read', { sources: [1, 2].map(() => ({ ...source, read: false })) }, /no source was read/],
    ['without topics', { topics: [] }, /no topics/],
  ];
  for (const [name, change, problem] of cases) {
    it(name, () => {
      const problems = checkRemarks([{ ...remark, ...change }], new Set(['Q1']));
      expect(problems).toEqual(problem ? [expect.stringMatching(problem)] : []);
    });
  }
});

describe('dates', () => {
  const cases: [string, boolean][] = [
    ['2022', true],
    ['2022-06', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['-0044-03-15', true],
    ['2022-13', false],
    ['22-06', false],
    ['', false],
  ];
  for (const [text, valid] of cases) it(`“${text}”`, () => expect(isDate(text)).toBe(valid));

  const later: [string, string, boolean][] = [
    ['2004-03', '2004', false],
    ['2004-03-10', '2004-03-09', true],
    ['2005', '2004-12-31', true],
    ['-0044', '-0100', true],
    ['2004', '2004-12', false],
  ];
  for (const [one, other, after] of later) {
    it(`${one} after ${other}: ${after}`, () => expect(isAfter(one, other)).toBe(after));
  }
});
