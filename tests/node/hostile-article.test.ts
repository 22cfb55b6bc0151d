// Text that pages may send to stall or break the reader -> a reading with sound offsets, in bounded time: the whole flow.
import { beforeAll, expect, it } from 'vitest';
import { loadReaderFromFiles, type NodeReader } from '../../commands/load-reader.ts';
import type { TextSpan } from '../../reading/article.ts';
import type { Reading } from '../../reading/reading.ts';

/** Length of the text of each case but the million letters, in UTF-16 units. */
const LENGTH = 200_000;
/** Generous, for machines that do other work besides: time that grows with the square of the length would be minutes. */
const LONGEST_MS = 10_000;

let reader: NodeReader;
beforeAll(async () => {
  reader = await loadReaderFromFiles();
}, 120_000);

const repeat = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));

/** Every span that a reading gives. */
function spansOf({ mentions, quotes, references }: Reading): TextSpan[] {
  return [
    ...mentions,
    ...quotes.flatMap((quote) => [quote, quote.cue ?? [], quote.speaker?.span ?? []].flat()),
    ...references.flatMap((reference) => [reference, reference.venue ?? [], reference.topic ?? []].flat()),
  ];
}

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['a word of a million letters', 'a'.repeat(1_000_000)],
  ['a capitalised word of a million letters', `X${'a'.repeat(1_000_000)}`],
  ['a million digits', '1'.repeat(1_000_000)],
  ['names without end', repeat('Xa ')],
  ['a name without end', repeat('Anna Weber ')],
  ['a known name', repeat('Sergey Lavrov, ')],
  ['a known city', repeat('Paris, Texas, ')],
  ['acronyms', repeat('World Health Organization (WHO) ')],
  ['opening brackets', repeat('(')],
  ['straight marks', repeat('"')],
  ['curly marks', repeat('“Xa ')],
  ['apostrophes', repeat("Xa's ")],
  ['unpaired surrogates', repeat('\ud800 Xa\udc00 “\ud801 said” \udfff')],
  ['emoji', repeat('👩‍👩‍👧‍👦🇰🇿 Anna 😀 ')],
  ['right to left', repeat('قال وزير الخارجية \u202eالروسي\u202c שלום ')],
  ['no spaces', repeat('外交部长王毅表示')],
  ['combining marks', `e${repeat('\u0301')}`],
  ['white space', repeat(' \u00a0')],
  ['initials', repeat('A. ')],
  ['titles', repeat('Mr. ')],
  ['verbs of speech', repeat('said ')],
  ['attributions', repeat('according to ')],
  ['pronouns that say', repeat('he said that ')],
  ['speeches', repeat('his 2014 speech at the ')],
  ['commas', repeat('Xa, ')],
  ['hyphens', repeat('Xa-')],
  ['capitals', repeat('SUMY GETS ')],
  ['prepositions', repeat('Bank of ')],
  ['sentences', repeat('Anna Weber said on Monday that Weber had told Bonn. ')],
];

it.each(TEXTS)('%s', (_, text) => {
  const began = performance.now();
  const reading = reader.read({
    blocks: [
      { role: 'headline', text: text.slice(0, LENGTH / 10) },
      { role: 'paragraph', text },
    ],
    title: text.slice(0, 200),
    url: null,
    published: '2025-04-12',
    language: 'en',
  });
  const took = performance.now() - began;
  // Some thousand spans: one expectation for all, for expectations are slow.
  const unsound = spansOf(reading).filter(
    ({ block, start, end }) =>
      !(start >= 0 && end > start && end <= (reading.article.blocks[block]?.text.length ?? -1)),
  );
  expect(unsound).toEqual([]);
  expect(took).toBeLessThan(LONGEST_MS);
});

it('many blocks with many references to remarks', () => {
  const blocks = Array.from({ length: 4_000 }, (_, i) => ({
    role: 'paragraph' as const,
    text: `“We will see,” Anna Weber${'abcdefghij'.charAt(i % 10)} said of Ola Berg’s 2014 speech.`,
  }));
  const began = performance.now();
  const reading = reader.read({ blocks, title: null, url: null, published: null, language: null });
  expect(performance.now() - began).toBeLessThan(LONGEST_MS);
  expect(reading.quotes.length).toBeGreaterThan(1_000);
  expect(reading.references.length).toBeGreaterThan(100);
});
