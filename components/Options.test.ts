// Granted match patterns -> what the settings page calls them.
import { expect, it } from 'vitest';
import { describeOrigin } from './Options.tsx';

const patterns: [pattern: string, words: string][] = [
  ['https://*/*', 'All sites'],
  ['*://*/*', 'All sites'],
  ['<all_urls>', 'All sites'],
  ['https://www.example.org/*', 'www.example.org'],
  ['https://*.example.org/*', 'all of example.org'],
];
it.each(patterns)('%s is “%s”', (pattern, words) => {
  expect(describeOrigin(pattern)).toBe(words);
});
