// The active tab -> the site in it and whether we may run there.
import { browser } from './browser.ts';

export interface ActiveSite {
  readonly tab: number;
  /** null on pages of the browser itself. */
  readonly host: string | null;
  readonly origin: string | null;
  /** True in a private window: nothing of the site may be stored. */
  readonly incognito: boolean;
}

/** The site of the active tab. A page opened as a tab (as the tests do) names another tab by `?tab=`. */
export async function findActiveSite(): Promise<ActiveSite> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named
    ? await browser.tabs.get(Number(named))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const isSite = url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
  return {
    tab: tab?.id ?? 0,
    host: isSite ? url.hostname : null,
    origin: isSite ? url.origin : null,
    incognito: tab?.incognito ?? false,
  };
}

/** True when Backstory reads this site by itself. */
export async function siteIsGranted({ origin }: ActiveSite): Promise<boolean> {
  // Match patterns have no ports.
  if (!origin) return false;
  const { protocol, hostname } = new URL(origin);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
