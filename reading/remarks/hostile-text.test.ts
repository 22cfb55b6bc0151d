// Whatever the text, references have true offsets and are found in linear time.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRemarkReferences } from './find-remark-references.ts';
import { readMarked, remarkPack } from './test-reading.ts';

const PIECE = fc.constantFrom(
  '[Anna Weber]',
  '[Weber]',
  '{CNN}',
  '<Bonn>',
  '|Bonn Forum|',
  '’s',
  'remarks',
  'speech',
  'had said',
  'said',
  'told',
  'called',
  'by',
  'at',
  'in',
  'the',
  'his',
  'that',
  'those',
  '2014',
  'last week',
  'Monday',
  'recent',
  ',',
  '.',
  ':',
  '“',
  '”',
  '--',
  '(',
  ')',
  'who',
  'which',
  'when',
  'and',
  'not',
  'if',
  'request for comment',
  'made',
  'given',
  'interview',
  '\u00a0',
  '😀',
  'é',
  "'",
  '…',
  'I',
);

test('references lie in their blocks, in order, and hold their own text', () => {
  fc.assert(
    fc.property(fc.array(fc.array(PIECE, { maxLength: 40 }), { maxLength: 5 }), (blocks) => {
      const reading = readMarked(blocks.map((pieces) => pieces.join(' ')));
      let before = { block: 0, end: 0 };
      for (const reference of findRemarkReferences(reading, remarkPack([]))) {
        const { block, start, end, text, venue, venueText, topic } = reference;
        expect(block > before.block || start >= before.end).toBe(true);
        expect(reading.article.blocks[block]?.text.slice(start, end)).toBe(text);
        expect(end).toBeGreaterThan(start);
        if (venue)
          expect(reading.article.blocks[venue.block]?.text.slice(venue.start, venue.end)).toBe(venueText);
        if (topic) expect(topic.end).toBeGreaterThan(topic.start);
        before = { block, end };
      }
    }),
    { numRuns: 300 },
  );
});

/** Milliseconds for one block that repeats a piece up to so many characters. */
function timeOf(piece: string, length: number): number {
  const reading = readMarked([piece.repeat(Math.ceil(length / piece.length))]);
  const start = performance.now();
  findRemarkReferences(reading, remarkPack([]));
  return performance.now() - start;
}

test.each([
  'his remarks ',
  'Xa ',
  '“',
  'said in ',
  'the the ',
  'A’s speech by ',
  '-- ',
  '2014 ',
  'had ',
  'a (b) ',
  'remarks by [Xi] in 2014 at the |Forum| ',
  // Some 0.1 to 0.7 s on a quiet core; time that grew with the square of the length would be hours.
])('a megabyte of “%s” takes seconds at most', (piece) => {
  expect(timeOf(piece, 1_000_000)).toBeLessThan(10_000);
});
