// The HTML of a saved page -> its article, found by the same code as in the browser.
import { JSDOM, VirtualConsole } from 'jsdom';
import { findArticle } from '../page/find-article.ts';
import type { Article } from '../reading/article.ts';

/** Returns null when the page is no article. Nothing of the page is run or fetched. */
export function findSavedArticle(html: string, url: string | null): Article | null {
  // jsdom reports style sheets that it cannot parse; they are the page's business.
  const options = { virtualConsole: new VirtualConsole(), ...(url ? { url } : {}) };
  const { window } = new JSDOM(html, options);
  const found = findArticle(window.document);
  window.close();
  return found?.article ?? null;
}
