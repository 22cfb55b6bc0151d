// Texts -> roles of their lines, and the offsets at which they stand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from './split-text.ts';

describe('lines of a text', () => {
  const cases: [string, string, string[]][] = [
    ['paragraphs', 'One.\nTwo.\n\nThree.', ['paragraph', 'paragraph', 'paragraph']],
    [
      'a photo credit',
      'A title\nPhoto: Ann Smith, Courier\nIt rained.',
      ['paragraph', 'byline', 'paragraph'],
    ],
    ['an author', 'It rained.\nOriginal author: Ann Smith', ['paragraph', 'byline']],
    [
      'a sentence that begins like one',
      'By noon it rained.\nFrom there they went on.',
      ['paragraph', 'paragraph'],
    ],
    ['a list of other news', 'It rained.\nLatest news\n- Snow in Oslo\n- Sun in Rome', ['paragraph']],
    ['a list of the article', 'They agreed on:\n- peace\n- trade', ['paragraph', 'paragraph', 'paragraph']],
    ['a heading that goes on', 'Latest news from Rome\nIt rained.', ['paragraph', 'paragraph']],
  ];
  for (const [name, text, roles] of cases) {
    it(name, () => {
      expect(splitText(text, null).map(({ block }) => block.role)).toEqual(roles);
    });
  }

  it('know the headline by the title', () => {
    expect(splitText('A title\nIt rained.', 'A title ').map(({ block }) => block.role)).toEqual([
      'headline',
      'paragraph',
    ]);
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '-', '.', '😀') }), (text) => {
        for (const { block, start } of splitText(text, null))
          expect(text.slice(start, start + block.text.length)).toBe(block.text);
      }),
    );
  });
});
