// Texts of packs, right and wrong -> records, or the error that tells the author what to mend.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPack } from './open-pack.ts';
import { buildUserPack, MOST_LETTERS, MOST_RECORDS, parseUserPack, UserPackError } from './user-pack.ts';

const sources = [{ publisher: 'Local Gazette', address: 'https://example.org/mayor', date: '2026-01' }];
const mayor = {
  id: 'b:jane-mayor',
  kind: 'person',
  name: 'Jane Mayor',
  aliases: ['Janie Mayor'],
  country: 'GB',
  offices: [{ title: 'Mayor of Smalltown', start: '2024-05', rank: 5, country: 'GB' }],
  sources,
};
const remark = {
  id: '2025-01-02-mayor-bridge',
  speaker: 'b:jane-mayor',
  speakerName: 'Jane Mayor',
  date: '2025-01-02',
  occasion: 'council meeting',
  gist: 'The bridge stays closed.',
  sources,
};
const json = (changes: object) => JSON.stringify({ records: [{ ...mayor, ...changes }] });

describe('a good pack', () => {
  it('is found by its names once built', () => {
    const { buffer, records, remarks } = buildUserPack(
      JSON.stringify({ records: [mayor], remarks: [remark] }),
    );
    const pack = openPack(buffer);
    expect([records, remarks, pack.count]).toEqual([1, 1, 1]);
    expect(pack.find('Mayor')).toHaveLength(1);
    expect(pack.record(0).offices[0]?.title).toBe('Mayor of Smalltown');
    expect(pack.record(0).sources[0]?.address).toBe('https://example.org/mayor');
    expect(pack.remarksBy('b:jane-mayor')[0]?.gist).toBe('The bridge stays closed.');
  });

  it('may be a table', () => {
    const table = [
      'id\tkind\tname\taliases\tcountry\toffices\tsources',
      'b:jane-mayor\tperson\tJane Mayor\tJanie Mayor\tGB\tMayor of Smalltown;2024-05;;;5;GB\town;Local Gazette;https://example.org/mayor;2026-01',
    ].join('\n');
    const { records } = parseUserPack(table);
    expect(records[0]).toEqual(parseUserPack(JSON.stringify({ records: [mayor] })).records[0]);
  });
});

describe('a wrong pack is refused whole, with words that help', () => {
  const cases: [string, string, RegExp][] = [
    ['nothing', '', /./],
    ['no JSON', '{"records": [', /no JSON/],
    ['no records', '{"records": []}', /empty/],
    ['an unknown field', json({ html: 'x' }), /records\.0\.html/],
    ['a field of every object', '{"records": [], "__proto__": {"a": 1}}', /./],
    ['another kind', json({ kind: 'animal' }), /records\.0\.kind: is none of/],
    ['no name', json({ name: '' }), /records\.0\.name: is empty/],
    ['markup', json({ description: '<b>Mayor</b>' }), /description: holds a character/],
    ['a separator', json({ name: 'Jane|Mayor' }), /name: holds/],
    ['an invisible letter', json({ name: 'Jane\u202eMayor' }), /name: holds/],
    ['no date', json({ began: 'yesterday' }), /began: is no date/],
    ['a month that is none', json({ began: '2024-13' }), /began: is no date/],
    ['a latitude off the map', json({ latitude: 91 }), /latitude: above 90/],
    ['no source', json({ sources: [] }), /sources: names no source/],
    [
      'a script as address',
      json({ sources: [{ publisher: 'x', address: 'javascript:alert(1)' }] }),
      /no https/,
    ],
    ['an id twice', JSON.stringify({ records: [mayor, mayor] }), /two records have the id/],
    ['too long a name', json({ name: 'x'.repeat(500) }), /longer than/],
    ['an unknown column', 'id\tkind\tcolour\nb:a\tperson\tred', /unknown column “colour”/],
    ['a row too short', 'id\tkind\tname\nb:a\tperson', /line 2: 2 cells/],
  ];
  for (const [name, text, problem] of cases) {
    it(name, () => {
      expect(() => buildUserPack(text)).toThrow(UserPackError);
      expect(() => buildUserPack(text)).toThrow(problem);
    });
  }

  it('too large a file', () => {
    expect(() => parseUserPack(' '.repeat(MOST_LETTERS + 1))).toThrow(/characters/);
    const many = Array.from({ length: MOST_RECORDS + 1 }, (_, n) => ({
      id: `b:${n}`,
      kind: 'person',
      name: 'A',
      sources,
    }));
    expect(() => parseUserPack(JSON.stringify({ records: many }))).toThrow(/more than/);
  });

  it('whatever the text, it throws nothing but its own error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((each) => `{"records":[${each}]}`),
        ),
        (text) => {
          try {
            buildUserPack(text);
          } catch (error) {
            expect(error).toBeInstanceOf(UserPackError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

it('words come back as they were written', () => {
  const words = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N} .,'’()-]{0,40}$/u);
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 5 }), (name, aliases) => {
      const pack = openPack(buildUserPack(json({ name, aliases })).buffer);
      expect(pack.record(0)).toMatchObject({ name, aliases });
    }),
  );
});
