// A message's sender -> what it may ask: as a page script, as the card's frame, as another page of ours, or nothing.
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

export type SenderClass = 'page-script' | 'card' | 'extension-page';

/**
 * Tells who sent a message. "Has a tab" proves nothing: the card's frame has one too, and a page script's `origin` is
 * the origin of the site. An extension page is known by its address, which a page cannot forge; null means refuse.
 */
export function classifySender(sender: Runtime.MessageSender): SenderClass | null {
  if (sender.id !== browser.runtime.id) return null;
  const url = sender.url ?? '';
  if (url.startsWith(browser.runtime.getURL(''))) {
    return new URL(url).pathname === '/card.html' ? 'card' : 'extension-page';
  }
  // Page scripts run in the top frame of a tab and nowhere else.
  return sender.tab?.id !== undefined && sender.frameId === 0 ? 'page-script' : null;
}
