// Requests of page scripts in public and private windows -> what is remembered of them.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../reading/article.ts';
import { rememberRemarks } from './memory.ts';
import type { PageRequest, RequestOf } from './messages.ts';
import { type PageSender, serveRead } from './serve-page.ts';
import { DEFAULT_SETTINGS, readSettingsFor, type Settings } from './settings.ts';

vi.mock('./browser.ts', () => ({ browser: {} }));
vi.mock('./memory.ts', () => ({ rememberRemarks: vi.fn() }));
vi.mock('./reader.ts', () => ({ loadReader: async () => ({ pack: { record: vi.fn() } }) }));
vi.mock('./tab-state.ts', () => ({ writeTabState: vi.fn(), writeOpenCard: vi.fn() }));
vi.mock('./readings.ts', () => ({
  readFor: async (_tab: number, _pass: string, article: Article) => {
    return { article, mentions: [], entities: [], offices: [], quotes: [], references: [] };
  },
  readingOf: vi.fn(),
}));
vi.mock('./settings.ts', async (original) => ({
  ...(await original<typeof import('./settings.ts')>()),
  readSettingsFor: vi.fn(),
}));

const request: RequestOf<PageRequest, 'read'> = {
  type: 'read',
  pass: 'abcdefgh',
  article: {
    blocks: [{ role: 'paragraph', text: 'Ann Smith spoke.' }],
    title: null,
    url: 'https://news.example/a',
    published: null,
    language: 'en',
  },
};
const sender = (incognito: boolean, address = 'https://news.example/a'): PageSender => {
  return { tab: 1, host: 'news.example', incognito, address };
};
const set = (changes: Partial<Settings>) =>
  vi.mocked(readSettingsFor).mockResolvedValue({ ...DEFAULT_SETTINGS, ...changes });

beforeEach(() => vi.mocked(rememberRemarks).mockClear());

describe('reading remembers', () => {
  const cases: [name: string, memoryOn: boolean, incognito: boolean, times: number][] = [
    ['nothing while the memory is off', false, false, 0],
    ['what is read while it is on', true, false, 1],
    ['nothing of private windows', true, true, 0],
    ['nothing of private windows while it is off', false, true, 0],
  ];
  it.each(cases)('%s', async (_, memoryOn, incognito, times) => {
    set({ memoryOn });
    expect(await serveRead(request, sender(incognito))).toMatchObject({ state: 'marks' });
    expect(rememberRemarks).toHaveBeenCalledTimes(times);
  });

  const addresses: [name: string, url: string | null, address: string, times: number][] = [
    ['what stands where its tab is', 'https://news.example/a', 'https://news.example/a', 1],
    ['it whatever stands behind “?” and “#”', 'https://news.example/a?b#c', 'https://news.example/a?d', 1],
    ['nothing of another site', 'https://other.example/a', 'https://news.example/a', 0],
    ['nothing of another page', 'https://news.example/b', 'https://news.example/a', 0],
    ['nothing of another port', 'https://news.example:8443/a', 'https://news.example/a', 0],
    ['nothing by another scheme', 'http://news.example/a', 'https://news.example/a', 0],
    ['nothing without an address', null, 'https://news.example/a', 0],
    ['nothing of what is no address', 'news.example/a', 'https://news.example/a', 0],
  ];
  it.each(addresses)('%s', async (_, url, address, times) => {
    set({ memoryOn: true });
    const told = { ...request, article: { ...request.article, url } };
    expect(await serveRead(told, sender(false, address))).toMatchObject({ state: 'marks' });
    expect(rememberRemarks).toHaveBeenCalledTimes(times);
  });

  it('nothing of a site that is switched off, and reads nothing there', async () => {
    set({ memoryOn: true, sitesOff: ['news.example'] });
    expect(await serveRead(request, sender(false))).toEqual({ state: 'off' });
    expect(rememberRemarks).not.toHaveBeenCalled();
  });
});
