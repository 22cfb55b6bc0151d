// Requests of the page script -> marks to paint and cards to open.
import { browser } from './browser.ts';
import { listMarks, listNames, markTarget } from './list-marks.ts';
import { rememberRemarks } from './memory.ts';
import type { PageReplies, PageRequest, RequestOf } from './messages.ts';
import { loadReader } from './reader.ts';
import { readFor, readingOf } from './readings.ts';
import { readSettingsFor } from './settings.ts';
import { writeOpenCard, writeTabState } from './tab-state.ts';
import { tellFallback } from './tell-fallback.ts';

/** The tab a request came from. `incognito`: nothing of it may be stored. */
export interface PageSender {
  readonly tab: number;
  readonly host: string;
  readonly incognito: boolean;
  /** Where the browser says that the tab is. */
  readonly address: string;
}

/**
 * True when the page script's article stands where the browser says that its tab is. A page script is a stranger to the
 * memory: a site that had broken into its own renderer could else put words at another site's address. What stands
 * behind "?" and "#" may differ, as sites change it while they are read.
 */
function standsAt(url: string | null, address: string): boolean {
  if (url === null || !URL.canParse(url) || !URL.canParse(address)) return false;
  const [told, known] = [new URL(url), new URL(address)];
  return told.origin === known.origin && told.pathname === known.pathname;
}

/** Reads the article of a page; answers `off` without reading when the reader switched the site off. */
export async function serveRead(
  request: RequestOf<PageRequest, 'read'>,
  sender: PageSender,
): Promise<PageReplies['read']> {
  const settings = await readSettingsFor(sender);
  if (settings.sitesOff.includes(sender.host)) return { state: 'off' };
  const reading = await readFor(sender.tab, request.pass, request.article);
  const { pack } = await loadReader();
  const marks = listMarks(reading, settings.mutedNames, pack);
  await writeTabState(sender.tab, {
    pass: request.pass,
    title: request.article.title,
    names: listNames(reading, marks),
  });
  const mayRemember = settings.memoryOn && !sender.incognito && standsAt(request.article.url, sender.address);
  if (mayRemember) await rememberRemarks(reading);
  return { state: 'marks', marks, openBy: settings.openBy, strength: settings.markStrength };
}

/** Makes the card of a mark and the address under which its frame asks for it. */
export async function serveOpenCard(
  request: RequestOf<PageRequest, 'open-card'>,
  sender: PageSender,
): Promise<PageReplies['open-card']> {
  const reading = await readingOf(sender.tab, request.pass);
  const target = reading && markTarget(reading, request.mark);
  if (!reading || !target) return null;
  const { makeCard, makeOwnCard } = await loadReader();
  const card = makeCard(reading, target);
  const token = await writeOpenCard({ ...sender, pass: request.pass, mark: request.mark, card });
  // The token stands behind "#": it never reaches a server or a history entry of the page.
  return {
    url: `${browser.runtime.getURL('card.html')}#${token}`,
    fallback: tellFallback(makeOwnCard(reading, target)),
  };
}
