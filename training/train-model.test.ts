// Training on a made-up corpus: repeatable bytes, a model that finds names, clear errors on damaged files.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTagger } from '../reading/mentions/tagger.ts';
import { NameLists } from './name-lists.ts';
import type { GoldDocument } from './read-corpora.ts';
import { trainModel } from './train-model.ts';

const PEOPLE = ['Ada Brook', 'Tom Field', 'Eva Stone', 'Max Rivers'];
const PLACES = ['Norwick', 'Eastham', 'Highbury', 'Lowton'];

function makeDocuments(): GoldDocument[] {
  return Array.from({ length: 160 }, (_, index) => {
    const person = PEOPLE[index % 4] ?? '';
    const place = PLACES[Math.floor(index / 4) % 4] ?? '';
    const text = `Yesterday ${person} said that the mayor lives in ${place} with two dogs.`;
    const at = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
    const names = [
      { ...at(person), type: 'PER' as const },
      { ...at(place), type: 'LOC' as const },
    ];
    return {
      id: String(index),
      corpus: 'made-up',
      blocks: [{ text, names }],
      marksMisc: true,
      silver: index % 5 === 0,
    };
  });
}
const train = () => trainModel(makeDocuments(), new NameLists(), () => {});
const bufferOf = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;

describe('a model of a made-up corpus', () => {
  let file = new Uint8Array(0);
  beforeAll(() => {
    file = new Uint8Array(train());
  });

  test('is the same to the byte when trained again', () => {
    expect(Buffer.compare(train(), file)).toBe(0);
  });

  test('finds the names of its kind, with exact offsets', () => {
    const text = 'Today Eva Stone said that the bridge is in Norwick with the mill.';
    const found = openTagger(bufferOf(file)).tag([text]);
    expect(found.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
      ['Eva Stone', 'PER'],
      ['Norwick', 'LOC'],
    ]);
  });

  test('is refused when cut off, damaged or of another kind', () => {
    const damaged = file.slice();
    damaged[file.length - 9]! ^= 1;
    const foreign = file.slice();
    foreign[0]! ^= 1;
    const newer = file.slice();
    newer[4]! ^= 8;
    expect(() => openTagger(bufferOf(file.slice(0, -5)))).toThrow(/cut off/);
    expect(() => openTagger(bufferOf(file.slice(0, 20)))).toThrow(/too few/);
    expect(() => openTagger(bufferOf(damaged))).toThrow(/checksum/);
    expect(() => openTagger(bufferOf(foreign))).toThrow(/no model/);
    expect(() => openTagger(bufferOf(newer))).toThrow(/version/);
  });

  test('gives ordered names inside the blocks of any text', () => {
    const tagger = openTagger(bufferOf(file));
    const block = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('Xa ', 'Ada Brook', ' in ', '😀', '\ud800', 'שלום ', "'s", '. ', 'U.S. '))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (texts) => {
        let last = { block: 0, end: 0 };
        for (const name of tagger.tag(texts)) {
          expect(name.start).toBeGreaterThanOrEqual(name.block === last.block ? last.end : 0);
          expect(name.block).toBeGreaterThanOrEqual(last.block);
          expect(name.end).toBeGreaterThan(name.start);
          expect(name.end).toBeLessThanOrEqual(texts[name.block]?.length ?? 0);
          expect(name.confidence).toBeGreaterThanOrEqual(0);
          expect(name.confidence).toBeLessThanOrEqual(1);
          last = name;
        }
      }),
    );
  });

  test.each([
    ['a word of a million letters', 'A'.repeat(1_000_000)],
    ['120 kB of Xa', 'Xa '.repeat(40_000)],
    ['capitals without end', 'ADA BROOK OF '.repeat(5_000)],
    ['no spaces', 'AdaBrook'.repeat(50_000)],
    ['right to left', 'שלום עולם '.repeat(20_000)],
    ['emoji', '😀'.repeat(100_000)],
    ['halves of letters', '\ud800 A'.repeat(50_000)],
    ['Title Case without end', 'Brook Says The Deal '.repeat(8_000)],
  ])('%s is read in little time', (_, text) => {
    const tagger = openTagger(bufferOf(file));
    const began = performance.now();
    tagger.tag([text]);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
