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

/** A worker that is being stopped drops what it was asked; the next one is up well within this. */
const ASK_AGAIN_MS = [100, 500];

/** Asks, again when the background was stopped while answering. Every request may be served twice. */
async function ask<Answer>(request: CardRequest | PopupRequest | PageRequest): Promise<Answer> {
  for (const wait of ASK_AGAIN_MS) {
    const answer = await browser.runtime
      .sendMessage<unknown, Answer | undefined>(request)
      .catch(() => undefined);
    // undefined: nobody answered. Null is an answer.
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return browser.runtime.sendMessage(request);
}

/** Asks as the card's frame. Rejects when the background is gone (the extension was updated). */
export function askCard<R extends CardRequest>(request: R): Promise<CardReplies[R['type']]> {
  return ask(request);
}

/** Asks as the popup. */
export function askPopup<R extends PopupRequest>(request: R): Promise<PopupReplies[R['type']]> {
  return ask(request);
}

/** Asks as the page script. */
export function askAsPage<R extends PageRequest>(request: R): Promise<PageReplies[R['type']]> {
  return ask(request);
}
