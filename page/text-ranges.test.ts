// @vitest-environment jsdom
// Text in nodes of any cut and any white space -> one text, and for each span of it a range with the same words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlacedText } from './text-places.ts';
import { rangeOf, textOf } from './text-ranges.ts';

const collapse = (text: string) =>
  text
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Words, spaces of all kinds, soft hyphens, and letters outside of the basic plane. */
const piece = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom(
    ' ',
    '  ',
    '\n\t ',
    '\u00a0',
    'Toqayev',
    'Қасым-Жомарт',
    '👩‍👧',
    '\u00ad',
    '\u200b',
    'é',
    '𝔛y',
  ),
);

function place(pieces: readonly string[]): PlacedText {
  const paragraph = document.createElement('p');
  const placed = new PlacedText();
  for (const each of pieces) {
    const holder = document.createElement('span');
    holder.append(each);
    paragraph.append(holder);
  }
  document.body.replaceChildren(paragraph);
  for (const { firstChild } of paragraph.children) if (firstChild instanceof Text) placed.addNode(firstChild);
  return placed;
}

describe('a text and its ranges', () => {
  it('has white space as one space, and none at its ends', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { text } = place(pieces);
        expect(text).not.toMatch(/^\s|\s$|\s\s/);
        expect(text).toBe(collapse(pieces.join('')));
      }),
    );
  });

  it('gives every span of it a range of the same words', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (pieces, one, other) => {
          const placed = place(pieces);
          const { length } = placed.text;
          if (length === 0) return;
          const start = one % length;
          const end = start + 1 + (other % (length - start));
          const range = rangeOf(placed, start, end);
          expect(range).not.toBeNull();
          if (!range) return;
          const squeeze = (text: string) => text.replace(/[\s\u200b\u00ad]/g, '');
          expect(squeeze(textOf(range))).toBe(squeeze(placed.text.slice(start, end)));
        },
      ),
    );
  });

  it('has no range outside of the text, nor for text that is gone', () => {
    const placed = place(['Sergey Lavrov']);
    expect(rangeOf(placed, 0, 14)).toBeNull();
    expect(rangeOf(placed, 5, 5)).toBeNull();
    expect(placed.isCurrent()).toBe(true);
    const range = rangeOf(placed, 0, 6);
    document.body.replaceChildren();
    expect(placed.isCurrent()).toBe(false);
    expect(rangeOf(placed, 0, 6)).toBeNull();
    expect(range && textOf(range)).toBe('');
  });

  it('knows when its nodes hold other words', () => {
    const placed = place(['Sergey ', 'Lavrov', ' said']);
    const node = document.querySelectorAll('span')[1]?.firstChild;
    if (node) node.nodeValue = 'Petrov';
    expect(placed.isCurrent()).toBe(false);
  });
});
