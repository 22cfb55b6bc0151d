// Acronyms that a document explains, and the words of their long forms.
import { describe, expect, test } from 'vitest';
import { Acronyms } from './acronyms.ts';
import { TokenStore } from './token-store.ts';
import { tokenize } from './tokenize.ts';

/** Words marked as acronym or long form, in order. */
function explained(...texts: string[]): string[] {
  const tokens = new TokenStore();
  texts.forEach((text, block) => {
    tokenize(tokens, text, block);
  });
  const acronyms = new Acronyms();
  acronyms.find(tokens, texts);
  return Array.from({ length: tokens.count }, (_, at) => at)
    .filter((at) => acronyms.of(tokens, at) > 0)
    .map((at) => texts[tokens.block[at] ?? 0]?.slice(tokens.start[at], tokens.end[at]) ?? '');
}

describe('acronyms', () => {
  test.each<[string[], string[]]>([
    [['the World Health Organization (WHO) said'], ['World', 'Health', 'Organization', 'WHO']],
    [['the Indian Institute of Science (IISc)'], ['Indian', 'Institute', 'of', 'Science', 'IISc']],
    [
      ['Bank of the South (BS) grew.', 'Today BS fell.'],
      ['Bank', 'of', 'the', 'South', 'BS', 'BS'],
    ],
    [['he flew home (BBC) late'], []],
    [['World Health Organization', '(WHO)'], []],
    [['a very Wide Heavy Open thing called so (WHO)'], []],
  ])('%s', (texts, expected) => {
    expect(explained(...texts)).toEqual(expected);
  });

  test('brackets without end are read in little time', () => {
    const began = performance.now();
    explained('A (A) '.repeat(40_000), `B (${'A'.repeat(500_000)})`);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
