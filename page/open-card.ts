// A mark that the reader chose -> its card over the page, kept beside the mark, closed when the mark leaves.
import { CardHost } from './card-host.ts';
import { isOnDark } from './mark-styles.ts';
import type { PlacedMark } from './marks.ts';
import type { PageCard } from './page-mark.ts';
import { type Anchor, cardWidth, chooseSide, heightLimit, placeCard, type Side } from './place-card.ts';
import { holdsPoint, rectsOf, textOf } from './text-ranges.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a card was opened: by a click it stays until it is closed; by resting it goes with the pointer; by a key it gets
 * the focus. */
export type OpenedBy = 'click' | 'rest' | 'key';

/** A frame that has not told its height by then is kept from loading (Chromium, pages with COEP: require-corp). */
const FRAME_TIMEOUT_MS = 2_000;
/**
 * The page is as it was before this long after the last card was closed. Until then the next card opens faster; but
 * Chromium keeps no page in memory, for going back to it, that holds a frame of an extension.
 */
const REMOVE_AFTER_MS = 20_000;
/** A frame that is being laid out, or is not drawn, tells heights of next to nothing. */
const LEAST_HEIGHT = 24;

interface Open {
  readonly placed: PlacedMark;
  /** The text of the mark: where it has changed, the card has nothing to stand beside. */
  readonly text: string;
  /** Which of the mark's lines was pointed at. */
  readonly line: number;
  by: OpenedBy;
  side: Side | null;
  height: number;
}

/** The card of a page; there is one at most. */
export class OpenCard {
  private host: CardHost | null = null;
  private open: Open | null = null;
  private asked = 0;
  private timeout = 0;
  private removal = 0;
  private frameLives = false;
  private returnTo: Element | null = null;

  constructor(
    private readonly document: Document,
    private readonly ask: (mark: number) => Promise<PageCard | null>,
    private readonly pointerOnCard: (inside: boolean) => void,
    private readonly closed: () => void,
  ) {}

  /** The mark whose card is open or on its way. */
  get placed(): PlacedMark | null {
    return this.open?.placed ?? null;
  }

  get isOpen(): boolean {
    return this.open !== null;
  }

  /** True for the mark whose card is open or on its way. */
  shows({ mark }: PlacedMark): boolean {
    return this.open?.placed.mark.id === mark.id;
  }

  get openedBy(): OpenedBy | null {
    return this.open?.by ?? null;
  }

  /** A card that came by resting stays from now on. */
  hold(): void {
    if (this.open?.by === 'rest') this.open.by = 'click';
  }

  /** True for the target of a page's event on the card. */
  holds(target: EventTarget | null): boolean {
    return this.host?.holds(target) ?? false;
  }

  /** Opens the card of a mark. Of several asked for in a row, the last one is shown, whatever comes first. */
  async show(placed: PlacedMark, by: OpenedBy, point: Point | null): Promise<void> {
    const asked = ++this.asked;
    const rects = rectsOf(placed.range);
    const line = Math.max(0, point ? rects.findIndex((rect) => holdsPoint(rect, point.x, point.y)) : 0);
    this.open = { placed, text: textOf(placed.range), line, by, side: null, height: 0 };
    const card = await this.ask(placed.mark.id);
    if (asked !== this.asked) return;
    if (!card) return this.close();
    const host = this.prepareHost();
    if (by === 'key' && !host.hasFocus) this.returnTo = this.document.activeElement;
    host.raise();
    const ground = placed.range.startContainer.parentElement;
    host.veil(cardWidth(host.room), ground && isOnDark(ground) ? 'dark' : 'light');
    host.navigate(card);
    clearTimeout(this.timeout);
    this.timeout = window.setTimeout(
      () => (this.frameLives ? undefined : this.tell(card.fallback)),
      FRAME_TIMEOUT_MS,
    );
  }

  private prepareHost(): CardHost {
    clearTimeout(this.removal);
    if (this.host && !this.host.isInPage) this.removeHost();
    if (!this.host) {
      this.host = new CardHost(this.document);
      this.host.watchPointer(this.pointerOnCard);
    }
    return this.host;
  }

  private tell(fallback: PageCard['fallback']): void {
    const { host, open } = this;
    if (!host || !open) return;
    host.tell(fallback);
    this.draw(host, open, host.measureTold());
  }

  /** The card has been drawn in its frame and wants this height, in CSS pixels; late, it takes the plain text's place. */
  setHeight(height: number): void {
    const { host, open } = this;
    if (!host?.isShown || !open || height < LEAST_HEIGHT) return;
    this.frameLives = true;
    clearTimeout(this.timeout);
    host.showFrame();
    this.draw(host, open, height);
  }

  private draw(host: CardHost, open: Open, height: number): void {
    open.height = height;
    const first = open.side === null;
    this.place();
    if (first && open.by === 'key') host.focus();
  }

  /** Moves the card to its mark; closes it when the mark is gone or out of sight. */
  place(): void {
    const { host, open } = this;
    if (!host || !open || open.height === 0) return;
    const anchor = this.findAnchor(open);
    const { room } = host;
    if (!anchor || (open.side !== null && open.side !== 'sheet' && isOutOfSight(anchor, room.height))) {
      this.close();
      return;
    }
    const wanted = open.height + 2; // the box's border
    open.side ??= chooseSide(anchor, room, Math.min(wanted, heightLimit('after', anchor, room)));
    const height = Math.min(wanted, heightLimit(open.side, anchor, room));
    const place = placeCard(open.side, anchor, room, height);
    host.reveal(open.side, place);
    // The sheet must not lie over the line that was touched.
    if (open.side === 'sheet' && anchor.line.bottom > place.top - 8 && anchor.line.top < room.height) {
      window.scrollBy({ top: anchor.line.bottom - place.top + 8, behavior: 'instant' });
    }
  }

  /** Stands the open card beside another mark of the same entity: its reader goes from mention to mention. */
  moveTo(placed: PlacedMark): void {
    const { open } = this;
    if (open?.placed.mark.entity !== placed.mark.entity) return;
    this.open = { ...open, placed, text: textOf(placed.range), line: 0 };
    this.placeAnew();
  }

  /** The viewport is another one: the card may want another side of it. */
  placeAnew(): void {
    if (this.open) this.open.side = null;
    this.place();
  }

  private findAnchor({ placed: { range }, text, line }: Open): Anchor | null {
    const rects = rectsOf(range);
    const rect = rects[line] ?? rects[0];
    if (!rect || textOf(range) !== text) return null;
    const { startContainer } = range;
    const block = startContainer.parentElement?.closest('p, li, blockquote, h1, h2, h3, h4, figcaption, div');
    const column = block?.getBoundingClientRect() ?? rect;
    return { line: rect, column: { ...bounds(column), right: Math.max(column.right, rect.right) } };
  }

  /** Closes the card; the focus goes back to where it was. */
  close(): void {
    this.asked += 1;
    clearTimeout(this.timeout);
    if (this.open) {
      this.open = null;
      this.closed();
    }
    const { host, returnTo } = this;
    if (!host) return;
    const hadFocus = host.hasFocus;
    host.lower();
    if (hadFocus) {
      host.blur();
      if (returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
    }
    this.returnTo = null;
    clearTimeout(this.removal);
    this.removal = window.setTimeout(() => this.removeHost(), REMOVE_AFTER_MS);
  }

  /** Has a screen reader say something, by way of the layer that holds the card. */
  speak(words: string): void {
    this.prepareHost().speak(words);
  }

  private removeHost(): void {
    this.host?.remove();
    this.host = null;
    this.frameLives = false;
  }

  /** Closes the card and takes its layer out of the page. */
  remove(): void {
    this.close();
    clearTimeout(this.removal);
    this.removeHost();
  }
}

function bounds({ left, top, right, bottom }: DOMRect): Anchor['column'] {
  return { left, top, right, bottom };
}

function isOutOfSight({ line }: Anchor, height: number): boolean {
  return line.bottom < 0 || line.top > height;
}
