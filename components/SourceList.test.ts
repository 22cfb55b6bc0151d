// Addresses from packs -> links only where they are https.
import { expect, it } from 'vitest';
import { isSafeAddress } from './SourceList.tsx';

const addresses: [address: string | null, safe: boolean][] = [
  ['https://example.org/a', true],
  ['HTTPS://example.org', true],
  ['http://example.org', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  [' java\nscript:alert(1)', false],
  ['//example.org', false],
  ['', false],
  [null, false],
];
it.each(addresses)('%s: %s', (address, safe) => {
  expect(isSafeAddress(address)).toBe(safe);
});
