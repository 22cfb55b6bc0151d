// Text that pages may send to stall or break the reader -> quotes with sound offsets, in bounded time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../mentions/mention.ts';
import { readMarked, remarkPack } from '../remarks/test-reading.ts';
import { findQuotes } from './find-quotes.ts';
import type { Quote } from './quote.ts';

const PACK = remarkPack([]);
/** Generous, for machines that do other work besides: what is not linear takes minutes with these texts. */
const LONGEST_MS = 5_000;
/** Checking takes longer than reading. */
const MOST_CHECKED = 500;

function check(quotes: readonly Quote[], texts: readonly string[]): void {
  const reach = new Map<string, number>();
  quotes.forEach(({ block, start, end, kind, cue, speaker, utterance }, index) => {
    const text = texts[block] ?? '';
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    for (const span of [cue, speaker?.span])
      if (span) expect(span.end).toBeLessThanOrEqual(texts[span.block]?.length ?? -1);
    if (speaker)
      expect(speaker.text).toBe(texts[speaker.span.block]?.slice(speaker.span.start, speaker.span.end));
    expect(start).toBeGreaterThanOrEqual(reach.get(`${kind} ${block}`) ?? 0);
    reach.set(`${kind} ${block}`, end);
    expect(utterance).toBeLessThanOrEqual(index);
    const before = quotes[index - 1];
    if (before) expect(before.block < block || (before.block === block && before.start <= start)).toBe(true);
  });
}

describe('hostile text', () => {
  const table: readonly (readonly [name: string, blocks: readonly string[]])[] = [
    ['straight marks', ['"'.repeat(100_000)]],
    ['curly opening marks', ['“'.repeat(100_000)]],
    ['opening marks with words', ['“Xa '.repeat(30_000)]],
    ['single marks', ["'Xa s' ".repeat(20_000)]],
    ['an unclosed mark', [`“${'Xa '.repeat(40_000)}`]],
    ['capitalised words', ['Xa '.repeat(40_000)]],
    ['one long word', ['said'.repeat(30_000)]],
    ['verbs of speech', ['he said that '.repeat(10_000)]],
    ['quoted verbs of speech', ['“a b,” he said, '.repeat(8_000)]],
    ['nouns that may be verbs', ['Lind claims reports '.repeat(6_000)]],
    ['commas', ['he, '.repeat(40_000)]],
    ['brackets', ['(said) '.repeat(20_000)]],
    ['prepositions', ['head of the '.repeat(10_000)]],
    ['many blocks', Array.from({ length: 5_000 }, () => '“Yes, we will,” she said.')],
    ['unpaired surrogates', ['\ud800 said “\udc00 \ud800 \udc00 \udc00” '.repeat(5_000)]],
  ];
  it.each(table)('%s', (_, blocks) => {
    const article = {
      blocks: blocks.map((text) => ({ role: 'paragraph' as const, text })),
      title: null,
      url: null,
      published: null,
      language: 'en',
    };
    const began = performance.now();
    const quotes = findQuotes(article, [], [], [], PACK);
    expect(performance.now() - began).toBeLessThan(LONGEST_MS);
    check(quotes.slice(0, MOST_CHECKED), blocks);
  });

  it('many names beside verbs of speech', () => {
    const { article, mentions, entities } = readMarked(
      Array.from({ length: 2_000 }, () => '[Anna Lind], [Ola Berg], he and [Ivan] said it claims'),
    );
    const began = performance.now();
    const quotes = findQuotes(article, mentions, entities, [], PACK);
    expect(performance.now() - began).toBeLessThan(LONGEST_MS);
    check(
      quotes.slice(0, MOST_CHECKED),
      article.blocks.map(({ text }) => text),
    );
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '»',
    'he',
    'she',
    'said',
    'told',
    'claims',
    'according to',
    'that',
    ',',
    '.',
    ':',
    '—',
    'Anna',
    'the minister',
    'who',
    'and',
    '(',
    ')',
    'asked',
    'reports',
    'It rained',
    '?',
    '\n',
    'saying',
    '[',
    ' ',
  );
  it('gives quotes in order, without overlaps within a kind, inside their blocks', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.array(word, { maxLength: 30 }),
            fc.constantFrom('paragraph' as const, 'quote' as const),
          ),
          { maxLength: 5 },
        ),
        (written) => {
          const blocks = written.map(([words, role]) => ({ role, text: words.join(' ') }));
          const mentions: Mention[] = blocks.flatMap(({ text }, block) =>
            [...text.matchAll(/Anna/g)].map(({ index }) => ({
              block,
              start: index,
              end: index + 4,
              text: 'Anna',
              kind: 'person' as const,
              confidence: 1,
            })),
          );
          const entities = mentions.length
            ? [
                {
                  kind: 'person' as const,
                  name: 'Anna',
                  mentions: mentions.map((_, i) => i),
                  record: null,
                  candidates: [],
                  roleInArticle: null,
                },
              ]
            : [];
          const article = { blocks, title: null, url: null, published: null, language: 'en' };
          check(
            findQuotes(article, mentions, entities, [], PACK),
            blocks.map(({ text }) => text),
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});
