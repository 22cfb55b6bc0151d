// Requests of the popup -> the names of a tab's article, one reading on request, a jump to a name.
import { browser } from './browser.ts';
import type { PopupReplies, PopupRequest } from './messages.ts';
import { askForArticle } from './readings.ts';
import { commandPage } from './serve-card.ts';
import { readTabState } from './tab-state.ts';

/** Runs the page script in a tab that the reader opened the popup on (`activeTab`). False where no script may run. */
async function readOnce(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/article.js'] });
    return true;
  } catch {
    return false; // the browser's own pages, stores, PDFs
  }
}

/** Serves one request of the popup. */
export async function servePopup(request: PopupRequest): Promise<PopupReplies[PopupRequest['type']]> {
  const state = await readTabState(request.tab);
  switch (request.type) {
    case 'get-page':
      // Nobody tells the background that a tab moved on to a page without an article: the page itself is asked.
      return state && (await askForArticle(request.tab, state.pass))
        ? { names: state.names, title: state.title }
        : null;
    case 'read-once':
      return { started: await readOnce(request.tab) };
    case 'show-entity': {
      const row = state?.names.find(({ entity }) => entity === request.entity);
      if (row) await commandPage(request.tab, { type: 'show-mark', mark: row.mark, open: true });
      return null;
    }
  }
}
