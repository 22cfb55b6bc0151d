// Readings -> remembered remarks, and a remark card -> what the reader met of it before.
import type { Card } from '../reading/cards/card.ts';
import type { Quote } from '../reading/quotes/quote.ts';
import type { Reading } from '../reading/reading.ts';
import { browser } from './browser.ts';
import { addRemarks, listRemarksBy, type RememberedRemark } from './memory-store.ts';
import type { MetRemark } from './messages.ts';
import { loadReader } from './reader.ts';

// Shorter quotes ("chaos") say nothing without their sentence; longer ones are cut, as a memory is no archive of pages.
const LEAST_WORDS = 5;
const MOST_LETTERS = 1_000;
const MOST_MET = 5;

/** A short name for words at an address: 64 bits of SHA-256 in hexadecimal. */
async function nameRemark(url: string, words: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${url}\n${words}`));
  return [...new Uint8Array(digest.slice(0, 8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** All fragments of one utterance as one text, without their outer quotation marks. */
function utteranceWords(reading: Reading, first: number): string {
  return reading.quotes
    .filter((quote) => quote.utterance === first && quote.kind === 'direct')
    .map(({ block, start, end }) => reading.article.blocks[block]?.text.slice(start, end) ?? '')
    .map((words) => words.replace(/^["“”„«»\s]+|["“”„«»,\s]+$/gu, ''))
    .join(' ');
}

/** Where and when an utterance was made, as far as a reference to it in the article tells. */
function toldOf(reading: Reading, quote: number): { occasion: string | null; said: string | null } {
  const reference = reading.references.find((each) => each.quote === quote);
  const time = reference?.time ?? null;
  return {
    occasion: reference?.venueText ?? null,
    said: time && /^\d{4}(-\d\d){0,2}$/.test(time) ? time : null,
  };
}

async function rememberQuote(
  reading: Reading,
  quote: Quote,
  index: number,
  read: string,
): Promise<RememberedRemark | null> {
  const { url, title, published } = reading.article;
  const entity = quote.speaker?.entity == null ? null : reading.entities[quote.speaker.entity];
  const words = utteranceWords(reading, index).slice(0, MOST_LETTERS);
  if (!url || entity?.kind !== 'person' || words.split(/\s+/).length < LEAST_WORDS) return null;
  const { pack } = await loadReader();
  const record = entity.record === null ? null : pack.record(entity.record);
  return {
    id: await nameRemark(url, words),
    speaker: record?.id ?? null,
    speakerName: record?.name ?? entity.name,
    words,
    ...toldOf(reading, index),
    title: title ?? url,
    url,
    site: new URL(url).hostname,
    published,
    read,
  };
}

/** The direct quotes of named people in a reading, as they are remembered. `today` is an ISO day. */
export async function quotesToRemember(reading: Reading, today: string): Promise<RememberedRemark[]> {
  const firsts = reading.quotes.flatMap((quote, index) =>
    quote.kind === 'direct' && quote.utterance === index ? [rememberQuote(reading, quote, index, today)] : [],
  );
  return (await Promise.all(firsts)).filter((remark) => remark !== null);
}

/**
 * Keeps the remarks of a reading. Call only when the reader switched the memory on and the tab is not private.
 * A memory that cannot be written must not stop reading: it is told on the memory's page instead.
 */
export async function rememberRemarks(reading: Reading): Promise<void> {
  try {
    const remarks = await quotesToRemember(reading, new Date().toISOString().slice(0, 10));
    if (remarks.length > 0) await addRemarks(remarks);
    await writeNotice(null);
  } catch (error) {
    await writeNotice(error instanceof Error ? error.message : String(error));
  }
}

/** What the reader met before of the speaker whose remark a card is about, nearest in time first. */
export async function findMetRemarks(card: Extract<Card, { type: 'remark' }>): Promise<MetRemark[]> {
  const [match] = card.matches;
  const names = match ? [match.speaker] : card.speakers;
  const met = await Promise.all(names.map(listRemarksBy)).catch(() => []); // a card works without the memory
  const day = match?.isoDate ?? null;
  return met
    .flat()
    .map((remark) => ({ remark, distance: distanceInDays(remark.said ?? remark.published, day) }))
    .filter(({ distance }) => distance <= 14)
    .sort((a, b) => a.distance - b.distance || b.remark.read.localeCompare(a.remark.read))
    .slice(0, MOST_MET)
    .map(({ remark: { words, occasion, said, title, url, published, read } }) => {
      return { words, occasion, said, title, url, published, read };
    });
}

const NOTICE = 'memory notice';

async function writeNotice(notice: string | null): Promise<void> {
  if (notice) await browser.storage.session.set({ [NOTICE]: notice });
  else await browser.storage.session.remove(NOTICE);
}

/** Why the last attempt to remember failed, in words for the reader; null when it did not. */
export async function readNotice(): Promise<string | null> {
  const notice = (await browser.storage.session.get(NOTICE))[NOTICE];
  return typeof notice === 'string' ? notice : null;
}

/** Days between two ISO dates; a remark of unknown day counts as near when the card's day is unknown too. */
function distanceInDays(one: string | null, other: string | null): number {
  if (!other) return 0;
  if (!one) return Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
