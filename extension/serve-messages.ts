// Messages of any sender -> the one part of the background that may answer them, or nothing.

import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { classifySender } from './classify-sender.ts';
import { CardRequest, PageRequest, PopupRequest } from './messages.ts';
import { serveCard } from './serve-card.ts';
import { type PageSender, serveOpenCard, serveRead } from './serve-page.ts';
import { servePopup } from './serve-popup.ts';

function describePage(sender: Runtime.MessageSender): PageSender | null {
  const { tab, url } = sender;
  if (tab?.id === undefined || !url) return null;
  // The tab's own address first: Firefox tells the frame's as it was when the script began, however it has moved on.
  return { tab: tab.id, host: new URL(url).hostname, incognito: tab.incognito, address: tab.url ?? url };
}

function servePage(request: PageRequest, sender: Runtime.MessageSender): Promise<unknown> {
  const page = describePage(sender);
  if (!page) return Promise.resolve(null);
  return request.type === 'read' ? serveRead(request, page) : serveOpenCard(request, page);
}

/**
 * Answers one message. What is not in the contract for this class of sender gets undefined, as if nobody listened:
 * a page script can never ask for what the card or the popup may see.
 */
export function serveMessage(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  switch (classifySender(sender)) {
    case 'page-script': {
      const request = v.safeParse(PageRequest, message);
      return request.success ? servePage(request.output, sender) : undefined;
    }
    case 'card': {
      const request = v.safeParse(CardRequest, message);
      return request.success ? serveCard(request.output) : undefined;
    }
    case 'extension-page': {
      const request = v.safeParse(PopupRequest, message);
      return request.success ? servePopup(request.output) : undefined;
    }
    case null:
      return undefined;
  }
}

/** Listens for messages. Call at the top level of the background: a worker is woken only for listeners it had. */
export function serveMessages(): void {
  browser.runtime.onMessage.addListener(serveMessage);
}
