// The sites a reader granted -> the page script registered for exactly those.
import { browser } from './browser.ts';
import { commandPage } from './serve-card.ts';

const ID = 'article';
const FILE = 'article.js';

/** Sites on which the browser lets us run, as match patterns. */
async function grantedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Makes the registration equal to the grants. Safe to call at any time and more than once. True when there was none
 * before: pages opened meanwhile have no page script.
 */
export async function registerPageScript(): Promise<boolean> {
  const matches = await grantedSites();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return false;
  }
  const script = { id: ID, matches, js: [FILE], runAt: 'document_idle', allFrames: false } as const;
  const details = { ...script, js: [...script.js], persistAcrossSessions: true };
  if (registered) await browser.scripting.updateContentScripts([details]);
  else await browser.scripting.registerContentScripts([details]);
  return !registered;
}

/** Runs the page script in pages that were open before: a grant should show at once, not after a reload. */
export async function runInOpenTabs(): Promise<void> {
  const matches = await grantedSites();
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded
        ? undefined
        : // A tab can close or move on meanwhile; then there is nothing to do.
          browser.scripting
            .executeScript({ target: { tabId: id }, files: [`/${FILE}`] })
            .catch(() => undefined),
    ),
  );
}

/** Has every page script go silent. Which pages were withdrawn cannot be asked: their addresses are hidden from us now. */
async function stopInAllTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : commandPage(id, { type: 'stop' }))));
}

/** Follows grants and installs. Call at the top level of the background. */
export function followGrants(): void {
  // One after the other: two registrations at once end in "duplicate script id".
  let last = Promise.resolve();
  const follow = (run: boolean) => {
    last = last
      .then(registerPageScript)
      .then((isNew) => (run || isNew ? runInOpenTabs() : undefined))
      .catch((error: unknown) => console.error('Backstory could not register its page script:', error));
  };
  // At each start of the background too: Chromium drops the registration without a word, neither installed nor started,
  // when the reader allows the extension in private windows.
  follow(false);
  browser.runtime.onInstalled.addListener(() => follow(true));
  browser.runtime.onStartup.addListener(() => follow(false));
  browser.permissions.onAdded.addListener(() => follow(true));
  browser.permissions.onRemoved.addListener(() => {
    last = last.then(stopInAllTabs);
    follow(true);
  });
}
