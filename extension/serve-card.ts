// Requests of the card's frame -> the card, and the reader's wishes passed on to the page it stands on.
import type { Card } from '../reading/cards/card.ts';
import { browser } from './browser.ts';
import { rememberChoice } from './choices.ts';
import { markOfNaming, markTarget } from './list-marks.ts';
import { findMetRemarks } from './memory.ts';
import type { CardReplies, CardRequest, PageCommand } from './messages.ts';
import { loadReader } from './reader.ts';
import { readingOf } from './readings.ts';
import { muteName, readSettings, switchSite } from './settings.ts';
import { type OpenCard, readOpenCard, replaceOpenCard } from './tab-state.ts';

/** Sends a command to a tab's page script. A page that has gone away is no error. */
export async function commandPage(tab: number, command: PageCommand): Promise<void> {
  await browser.tabs.sendMessage(tab, command, { frameId: 0 }).catch(() => undefined);
}

async function withMet(card: Card): Promise<NonNullable<CardReplies['get-card']>> {
  const { memoryOn } = await readSettings();
  return { card, met: memoryOn && card.type === 'remark' ? await findMetRemarks(card) : [] };
}

/** The card of the record that the reader chose among candidates, in the place of the question. */
async function choose(open: OpenCard, token: string, id: string): Promise<CardReplies['choose']> {
  const { tab, pass, mark } = open;
  await rememberChoice(tab, pass, mark, id);
  const reading = await readingOf(tab, pass);
  const target = reading && markTarget(reading, mark);
  if (!reading || !target) return null;
  const card = (await loadReader()).makeCard(reading, target);
  await replaceOpenCard(token, { ...open, card });
  return withMet(card);
}

/**
 * Serves one request of the card's frame. Who holds no token of an open card gets nothing: null.
 */
export async function serveCard(request: CardRequest): Promise<CardReplies[CardRequest['type']]> {
  const open = await readOpenCard(request.token);
  if (!open) return null;
  switch (request.type) {
    case 'get-card':
      return withMet(open.card);
    case 'choose':
      return choose(open, request.token, request.id);
    case 'close-card':
      await commandPage(open.tab, { type: 'close-card' });
      return null;
    case 'set-height':
      await commandPage(open.tab, { type: 'set-height', height: request.height });
      return null;
    case 'show-mention': {
      const mark = await mentionMark(open, request.index);
      if (mark !== null) await commandPage(open.tab, { type: 'show-mark', mark, open: false });
      return null;
    }
    case 'show-span': {
      const { block, start, end } = request;
      await commandPage(open.tab, { type: 'show-span', block, start, end });
      return null;
    }
    case 'mute-name':
      if (open.card.type !== 'remark') await muteName(open.card.name, open);
      return null;
    case 'switch-site-off':
      await switchSite(open.host, false, open);
      return null;
  }
}

/** The mark of the n-th words that name the entity whose card is open, or null. */
async function mentionMark(open: OpenCard, index: number): Promise<number | null> {
  const reading = await readingOf(open.tab, open.pass);
  return reading && markOfNaming(reading, open.mark, index);
}
