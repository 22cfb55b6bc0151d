// Facts about tabs and opened cards -> the session's memory (never on disk), so that a stopped worker loses nothing.
import type { Card } from '../reading/cards/card.ts';
import { browser } from './browser.ts';
import type { FoundName } from './messages.ts';

/** What the popup lists for a tab. */
export interface TabState {
  readonly pass: string;
  readonly title: string | null;
  readonly names: readonly FoundName[];
}

/** A card that is open in a tab. */
export interface OpenCard {
  readonly tab: number;
  readonly host: string;
  readonly incognito: boolean;
  readonly pass: string;
  readonly mark: number;
  readonly card: Card;
}

const tabKey = (tab: number) => `tab ${tab}`;
const cardKey = (token: string) => `card ${token}`;
const tokenKey = (tab: number) => `token ${tab}`;

async function get(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export async function writeTabState(tab: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [tabKey(tab)]: state });
}

export async function readTabState(tab: number): Promise<TabState | null> {
  // Only this file writes these keys, and content scripts cannot reach the session's memory: the shape is known.
  return ((await get(tabKey(tab))) as TabState | undefined) ?? null;
}

/** Remembers a card under a new token, in place of the tab's card before it. Returns the token. */
export async function writeOpenCard(open: OpenCard): Promise<string> {
  const before = (await get(tokenKey(open.tab))) as string | undefined; // written below
  if (before) await browser.storage.session.remove(cardKey(before));
  const token = crypto.randomUUID();
  await browser.storage.session.set({ [cardKey(token)]: open, [tokenKey(open.tab)]: token });
  return token;
}

/** Puts another card in the place of the one that a token names: the reader chose between candidates. */
export async function replaceOpenCard(token: string, open: OpenCard): Promise<void> {
  await browser.storage.session.set({ [cardKey(token)]: open });
}

export async function readOpenCard(token: string): Promise<OpenCard | null> {
  return ((await get(cardKey(token))) as OpenCard | undefined) ?? null; // written above
}

/** Forgets all about a closed tab. */
export async function removeTabState(tab: number): Promise<void> {
  const token = (await get(tokenKey(tab))) as string | undefined; // written above
  await browser.storage.session.remove([tabKey(tab), tokenKey(tab), ...(token ? [cardKey(token)] : [])]);
}
