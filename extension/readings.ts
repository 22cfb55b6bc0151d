// A tab and the pass over its page -> its reading, also after the worker was stopped.
import * as v from 'valibot';
import type { Article } from '../reading/article.ts';
import type { Reading } from '../reading/reading.ts';
import { browser } from './browser.ts';
import { withChoices } from './choices.ts';
import { type PageCommand, SentArticle } from './messages.ts';
import { loadReader } from './reader.ts';

// A reading of a long article holds some 2 MB; eight are more than the tabs a reader switches between in a minute.
const KEPT = 8;
const kept = new Map<string, Reading>();

const nameOf = (tab: number, pass: string) => `${tab} ${pass}`;

function keep(name: string, reading: Reading): void {
  kept.delete(name);
  kept.set(name, reading);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
}

/** Reads an article and keeps the reading for the clicks that follow. */
export async function readFor(tab: number, pass: string, article: Article): Promise<Reading> {
  const reader = await loadReader();
  const reading = reader.read(article);
  keep(nameOf(tab, pass), reading);
  return reading;
}

/** The article of one pass as the page still has it; null when the page has moved on or is gone. */
export async function askForArticle(tab: number, pass: string): Promise<Article | null> {
  const command: PageCommand = { type: 'send-article', pass };
  const answer = await browser.tabs.sendMessage(tab, command, { frameId: 0 }).catch(() => null);
  const sent = v.safeParse(SentArticle, answer ?? null);
  return sent.success ? sent.output : null;
}

async function keptOrReadAgain(tab: number, pass: string): Promise<Reading | null> {
  const found = kept.get(nameOf(tab, pass));
  if (found) return found;
  const article = await askForArticle(tab, pass);
  return article && readFor(tab, pass, article);
}

/**
 * The reading of one pass over a tab's page, with what the reader has chosen there. A worker that was stopped has lost
 * it: the page script still has the article and sends it again. Null when the page has moved on.
 */
export async function readingOf(tab: number, pass: string): Promise<Reading | null> {
  const reading = await keptOrReadAgain(tab, pass);
  return reading && withChoices(reading, tab, pass, (await loadReader()).pack);
}

/** Drops what is kept of a tab. */
export function forgetTab(tab: number): void {
  for (const name of kept.keys()) if (name.startsWith(`${tab} `)) kept.delete(name);
}
