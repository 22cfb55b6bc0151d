// The page script: a page -> its article sent to the background, the marks painted, cards opened on a click.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * False where a page has put a frame called "chrome" or "browser" in the place of the extension's interface, as
 * Chromium lets it. webextension-polyfill throws there as it loads, so it is loaded only behind this question.
 */
function isExtensionHere(): boolean {
  try {
    // Neither is declared: the project's one typed interface is the polyfill, which cannot be asked yet.
    const { chrome, browser } = globalThis as { chrome?: Api; browser?: Api };
    return chrome?.runtime?.id !== undefined && (!browser || browser.runtime?.id !== undefined);
  } catch {
    return false; // a frame of another site
  }
}

interface Api {
  readonly runtime?: { readonly id?: string };
}

export default defineUnlistedScript(async () => {
  if (!isExtensionHere()) return;
  const [{ runPageScript }, { readPage }] = await Promise.all([
    import('../extension/page-script.ts'),
    import('../page/read-page.ts'),
  ]);
  runPageScript(readPage);
});
