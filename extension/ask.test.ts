// Requests to a background that is being stopped -> the answer of the next one.
import { beforeEach, expect, it, vi } from 'vitest';
import { askCard } from './ask.ts';
import { browser } from './browser.ts';

vi.mock('./browser.ts', () => ({ browser: { runtime: { sendMessage: vi.fn() } } }));

const sendMessage = vi.mocked(browser.runtime.sendMessage);
const ask = () => askCard({ type: 'get-card', token: '11111111-2222-4333-8444-555555555555' });
const card = { card: {}, met: [] };

beforeEach(() => void sendMessage.mockReset());

it.each<[string, () => Promise<unknown>]>([
  ['no answer', async () => undefined],
  ['a closed channel', () => Promise.reject(new Error('the channel closed'))],
])('asks again after %s', async (_, first) => {
  sendMessage.mockImplementationOnce(first).mockResolvedValueOnce(card);
  expect(await ask()).toBe(card);
});

it('takes null for an answer', async () => {
  sendMessage.mockResolvedValueOnce(null);
  expect(await ask()).toBeNull();
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

it('rejects when nobody is there any more', async () => {
  sendMessage.mockRejectedValue(new Error('no such extension'));
  await expect(ask()).rejects.toThrow('no such extension');
});
