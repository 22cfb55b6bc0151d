// A name in a sentence -> whether it is part of a currency.
import { expect, it } from 'vitest';
import { isCurrency } from './is-currency.ts';

it.each<[string, string, boolean]>([
  ['It cost US$5 million.', 'US', true],
  ['It cost US $5 million.', 'US', true],
  ['It cost U.S. $5 million.', 'U.S.', true],
  ['They paid 10,000 US dollars for it.', 'US', true],
  ['The Hong Kong dollar fell.', 'Hong Kong', true],
  ['The US said so.', 'US', false],
  ['In the US, $5 buys little.', 'US', false],
  ['The US dollarized it.', 'US', false],
  ['That gives Israel $3.8 billion.', 'Israel', false],
])('%s', (text, name, expected) => {
  const start = text.indexOf(name);
  expect(isCurrency(text, start, start + name.length)).toBe(expected);
});
