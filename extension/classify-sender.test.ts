// Senders as browsers describe them -> what they may ask.
import { describe, expect, it, vi } from 'vitest';

vi.mock('./browser.ts', () => ({
  browser: { runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` } },
}));
const { classifySender } = await import('./classify-sender.ts');

const tab = { id: 3, index: 0, highlighted: true, active: true, pinned: false, incognito: false };

const cases: [string, Parameters<typeof classifySender>[0], ReturnType<typeof classifySender>][] = [
  ['the page script', { id: 'us', url: 'https://news.example/a', tab, frameId: 0 }, 'page-script'],
  ['a frame of the page', { id: 'us', url: 'https://ads.example/', tab, frameId: 7 }, null],
  ['the card in its frame', { id: 'us', url: 'chrome-extension://us/card.html#t', tab, frameId: 9 }, 'card'],
  ['the popup', { id: 'us', url: 'chrome-extension://us/popup.html' }, 'extension-page'],
  ['another extension', { id: 'them', url: 'chrome-extension://them/card.html' }, null],
  ['a site that calls itself like us', { id: 'us', url: 'https://us/card.html', tab, frameId: 4 }, null],
  ['nobody', {}, null],
];

describe('senders', () => {
  for (const [name, sender, expected] of cases) {
    it(name, () => expect(classifySender(sender)).toBe(expected));
  }
});
