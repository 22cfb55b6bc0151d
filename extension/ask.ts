// Requests of our own pages -> answers of the background, typed by the contract.
import { browser } from './browser.ts';
import type {
  CardReplies,
  CardRequest,
  PageReplies,
  PageRequest,
  PopupReplies,
  PopupRequest,
} from './messages.ts';

/** Asks as the card's frame. Rejects when the background is gone (the extension was updated). */
export function askCard<R extends CardRequest>(request: R): Promise<CardReplies[R['type']]> {
  return browser.runtime.sendMessage(request);
}

/** Asks as the popup. */
export function askPopup<R extends PopupRequest>(request: R): Promise<PopupReplies[R['type']]> {
  return browser.runtime.sendMessage(request);
}

/** Asks as the page script. */
export function askAsPage<R extends PageRequest>(request: R): Promise<PageReplies[R['type']]> {
  return browser.runtime.sendMessage(request);
}
