// A span of a block -> the range of the page that holds it, and where that is painted.
import type { PlacedText } from './text-places.ts';

/**
 * The range of [start, end) of a block's text; null when the page no longer holds that text. A StaticRange: two thousand
 * live ranges make the page itself pay for every change of its own (75 ms for 2,000 removals in Chromium), and frames
 * that replace text kill live ones all the same.
 */
export function rangeOf(placed: PlacedText, start: number, end: number): StaticRange | null {
  const from = placed.placeAt(start);
  const to = placed.placeAt(end, true);
  if (start >= end || !from?.node.isConnected || !to?.node.isConnected) return null;
  if (from.offset > from.node.data.length || to.offset > to.node.data.length) return null;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** A live range for a moment, or null when the page has changed under it. */
function liveRange(range: StaticRange): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  const live = new Range();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
  } catch {
    return null; // the text has become shorter than the offset
  }
  return live;
}

/** Where a range is painted, in viewport pixels, one rectangle a line; none when its text is gone. */
export function rectsOf(range: StaticRange): DOMRect[] {
  return [...(liveRange(range)?.getClientRects() ?? [])].filter(({ width }) => width > 0);
}

/** The text that a range holds now, as it stands in the page; empty when the page has changed under it. */
export function textOf(range: StaticRange): string {
  return liveRange(range)?.toString() ?? '';
}

/** True when a point is in a rectangle, or a pixel beside it. */
export function holdsPoint(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 1 && y <= rect.bottom + 1;
}
