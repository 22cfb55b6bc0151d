// Records built into packs and opened again; packs that are wrong.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPack } from './build-pack.ts';
import { completeRecord } from './fact-rows.ts';
import { foldName } from './fold-name.ts';
import { openOwnPack, openPack } from './open-pack.ts';
import type { EntityKind, FactRecord, RemarkRecord } from './record.ts';

const lavrov = completeRecord({
  id: 'Q58217',
  kind: 'person',
  name: 'Sergey Lavrov',
  aliases: ['Сергей Лавров'],
  wikipedia: 'Sergey Lavrov',
  country: 'RU',
  salience: 0.9,
  offices: [
    {
      title: 'Foreign minister of Russia',
      start: '2004-03-09',
      end: null,
      asOf: '2026-05',
      rank: 8,
      country: 'RU',
    },
  ],
  sources: [
    { key: 'own', publisher: 'Somebody', address: 'https://example.org/a', date: '2026-05', licence: null },
  ],
});
const other = completeRecord({ id: 'w:Ivan Lavrov', kind: 'person', name: 'Ivan Lavrov', salience: 0.2 });
const forum = completeRecord({
  id: 'b:spief',
  kind: 'event',
  name: 'St. Petersburg International Economic Forum',
  aliases: ['SPIEF'],
  salience: 0.5,
  facts: [{ label: 'Where', value: 'St. Petersburg' }],
});
const remark: RemarkRecord = {
  id: '2022-06-17-lavrov-test',
  speaker: 'Q58217',
  speakerName: 'Sergey Lavrov',
  date: '2022-06-17',
  occasion: 'plenary session',
  occasionNames: ['SPIEF'],
  place: 'St. Petersburg',
  audience: 'the hall',
  gist: 'A test.',
  words: null,
  language: 'ru',
  translation: 'ours',
  aftermath: null,
  topics: ['tests'],
  sources: [{ publisher: 'P', address: 'https://example.org', date: null, read: true }],
};
const buffer = buildPack([lavrov, other, forum], [remark]);
const pack = openPack(buffer);

describe('names', () => {
  const cases: [string, [number, string][]][] = [
    ['Sergey Lavrov', [[0, 'name']]],
    ['SERGEY LAVROV', [[0, 'name']]],
    ['Сергей Лавров', [[0, 'alias']]],
    [
      'Lavrov',
      [
        [0, 'family'],
        [2, 'family'],
      ],
    ],
    ['S.P.I.E.F.', [[1, 'acronym']]],
    ['St Petersburg International Economic Forum', [[1, 'name']]],
    ['Petersburg', []],
    ['', []],
  ];
  for (const [name, hits] of cases) {
    it(`find “${name}”`, () => {
      expect(pack.find(name).map(({ record, basis }) => [record, basis])).toEqual(hits);
    });
  }

  it('tell where a longer name begins', () => {
    expect(
      ['St.', 'st petersburg international', 'Sergey', 'Lavrov', 'SPIEF'].map((each) =>
        pack.beginsName(each),
      ),
    ).toEqual([true, true, true, false, false]);
  });
});

describe('records', () => {
  it('come back as they went, salience to the nearest 255th, ordered by id', () => {
    const close = (record: FactRecord) => ({ ...record, salience: expect.closeTo(record.salience, 2) });
    expect([0, 1, 2].map((number) => pack.record(number))).toEqual([lavrov, forum, other].map(close));
    expect(pack.kindOf(1)).toBe('event');
    expect(pack.salienceOf(0)).toBeCloseTo(0.9, 2);
    expect(pack.date).toBe('2026-05');
  });

  it('are found by id', () => {
    const ids = ['Q58217', 'b:spief', 'w:Ivan Lavrov', 'Q1', 'g:1', ''];
    expect(ids.map((id) => pack.byId(id))).toEqual([0, 1, 2, null, null, null]);
  });

  it('with a line feed in them are refused', () => {
    const torn = completeRecord({ id: 'b:torn', kind: 'place', name: 'two\nlines' });
    expect(() => buildPack([torn], [])).toThrow(/b:torn has a line feed/);
  });

  it('are refused by a number that is none', () => {
    expect(() => pack.record(3)).toThrow(/no record 3/);
  });
});

it('finds remarks by speaker, occasion and id', () => {
  expect(pack.remarksBy('Q58217')).toEqual([remark]);
  expect(pack.remarksAt('spief')).toEqual([remark]);
  expect(pack.remarkById(remark.id)).toEqual(remark);
  expect(pack.remarksBy('Q1')).toEqual([]);
});

describe('what is no pack', () => {
  const changed = (change: (bytes: Uint8Array) => void) => {
    const copy = buffer.slice(0);
    change(new Uint8Array(copy));
    return copy;
  };
  const wrong: [string, ArrayBuffer, RegExp][] = [
    ['nothing', new ArrayBuffer(0), /too short/],
    ['another file', new ArrayBuffer(4096), /does not begin/],
    ['a later version', changed((bytes) => bytes.set([9], 4)), /version 9/],
    ['half a pack', buffer.slice(0, 4 * Math.floor(buffer.byteLength / 8)), /cut off/],
    [
      'a flipped bit',
      changed((bytes) => bytes.set([bytes[bytes.length - 9]! ^ 1], bytes.length - 9)),
      /checksum/,
    ],
  ];
  for (const [name, bytes, message] of wrong) {
    it(`refuses ${name}`, () => expect(() => openPack(bytes)).toThrow(message));
  }

  it('is refused by its header alone when it is our own', () => {
    const flipped = changed((bytes) => bytes.set([bytes[24]! ^ 1], 24));
    expect(() => openOwnPack(flipped)).toThrow(/checksum of its header/);
    expect(() => openOwnPack(buffer.slice(0, buffer.byteLength - 4))).toThrow(/cut off/);
    expect(openOwnPack(buffer).find('Sergey Lavrov')).toHaveLength(1);
  });
});

it('finds every name of any records, and none else', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((each) => each.replace(/[\t\n\r|]/g, '') || 'x');
  const records = fc.uniqueArray(
    fc.record({ name: text, kind: fc.constantFrom<EntityKind[]>('person', 'place') }),
    {
      selector: ({ name }) => name,
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(records, (given) => {
      const all: FactRecord[] = given.map(({ name, kind }, index) =>
        completeRecord({ id: `b:${index}`, kind, name }),
      );
      const built = openPack(buildPack(all, []));
      for (const record of all) {
        const number = built.byId(record.id);
        if (number === null) throw new Error(`${record.id} is not in the pack`);
        expect(built.record(number)).toEqual(record);
        const found = built.find(record.name).map((hit) => hit.record);
        // A name of nothing but punctuation folds to nothing and is no name.
        if (foldName(record.name)) expect(found).toContain(number);
        else expect(found).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});
