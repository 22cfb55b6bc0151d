// A page -> its article sent to be read, its marks painted and followed, and their cards opened.
import type { Article } from '../reading/article.ts';
import type { FoundArticle } from './find-article.ts';
import { followKeys } from './follow-keys.ts';
import { PageFollower } from './follow-page.ts';
import { followPointer } from './follow-pointer.ts';
import { ArticleSearch, findReadable } from './look-for-article.ts';
import { Marks, type PlacedMark } from './marks.ts';
import { newPass } from './new-pass.ts';
import { OpenCard } from './open-card.ts';
import type { PageServices } from './page-mark.ts';
import { RereadLimit } from './reread-limit.ts';
import { RestingCard } from './resting-card.ts';
import { MarkSteps } from './step-marks.ts';

/** A site that swaps its pages mostly has the new text in place by then. */
const MOVE_SETTLE_MS = 300;
/** How often the pointer's way makes us see whether the page has cleared the marks. */
const REPAINT_CHECK_MS = 1_000;

function isSameText({ blocks: one }: Article, { blocks: other }: Article): boolean {
  return (
    one.length === other.length &&
    one.every(({ role, text }, index) => other[index]?.text === text && other[index]?.role === role)
  );
}

interface Current {
  readonly pass: string;
  readonly found: FoundArticle;
}

/** A page that is being read: what the background may want of it. */
export class PageReader {
  private readonly search: ArticleSearch;
  private readonly card: OpenCard;
  private readonly resting: RestingCard;
  private readonly steps: MarkSteps;
  private follower: PageFollower | null = null;
  private current: Current | null = null;
  private marks: Marks | null = null;
  private listening: AbortController | null = null;
  private pointing: AbortController | null = null;
  private limit = new RereadLimit();
  private repaintChecked = 0;
  private pointed: PlacedMark | null = null;

  constructor(
    private readonly document: Document,
    private readonly services: PageServices,
  ) {
    this.search = new ArticleSearch(
      document,
      (act) => this.whileAlive(act),
      (found) => void this.read(found),
    );
    this.card = new OpenCard(
      document,
      async (mark) => (this.current ? this.services.requestCard(this.current.pass, mark) : null),
      (inside) => this.resting.pointerOnCard(inside),
      () => {
        this.resting.closed();
        this.showActive();
      },
    );
    this.resting = new RestingCard(
      () => this.card.openedBy === 'rest',
      () => this.card.close(),
    );
    this.steps = new MarkSteps(
      () => this.marks,
      (words) => this.card.speak(words),
    );
  }

  /** Reads the page again from the start, under the settings as they are now. */
  start(): void {
    this.stop();
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.follower = new PageFollower(
      this.document,
      {
        rewritten: (nodes) => nodes.some((node) => this.marks?.touches(node)) && this.marks?.place(),
        changed: (grew) => this.whileAlive(() => this.catchUp(grew)),
        moved: () => this.whileAlive(() => this.move()),
        returned: () => this.whileAlive(() => this.begin()),
        left: () => this.card.remove(),
      },
      signal,
    );
    this.begin();
  }

  /**
   * Starts only where nothing is being read: a page that was read already keeps its marks, its open card and the click
   * that is on its way.
   */
  startIfIdle(): void {
    if (!this.listening || !this.current) this.start();
  }

  /** Takes everything out of the page. */
  stop(): void {
    this.listening?.abort();
    this.listening = null;
    this.forgetArticle();
    this.follower = null;
  }

  /** A script whose extension is gone takes everything away and goes silent. */
  private whileAlive(act: () => void): void {
    if (this.services.isAlive()) act();
    else this.stop();
  }

  private forgetArticle(): void {
    this.search.stop();
    this.pointing?.abort();
    this.pointing = null;
    this.pointed = null;
    this.steps.reset();
    this.card.remove();
    this.marks?.remove();
    this.marks = null;
    this.current = null;
    this.follower?.unwatch();
  }

  /** Reads the page as one that was not read before. */
  private begin(): void {
    this.forgetArticle();
    this.limit = new RereadLimit();
    this.search.start();
  }

  /** The address has changed. The text comes after it or stays the same: sites also tidy their addresses. */
  private move(): void {
    this.limit = new RereadLimit();
    if (this.current) this.follower?.lookLater(MOVE_SETTLE_MS);
    else this.search.startLater();
  }

  /** Sends an article to be read and paints what comes back, unless the page has moved on meanwhile. */
  private async read(found: FoundArticle): Promise<void> {
    this.limit.note(performance.now());
    const current = { pass: newPass(), found };
    this.current = current;
    this.follower?.watch(found.container);
    const shown = await this.services.requestMarks(found.article, current.pass);
    if (this.current !== current) return;
    if (!shown) {
      if (this.services.isAlive()) this.forgetArticle();
      else this.stop();
      return;
    }
    this.marks?.remove();
    this.marks = new Marks(this.document, found.places, shown, found.container);
    this.pointed = null;
    this.steps.reset();
    this.card.place();
    this.listen(shown.openBy);
  }

  private listen(openBy: 'click' | 'rest'): void {
    this.pointing?.abort();
    this.pointing = new AbortController();
    const { signal } = this.pointing;
    const open = (by: 'click' | 'rest') => (placed: PlacedMark, point: { x: number; y: number }) =>
      this.whileAlive(() => {
        if (!this.card.shows(placed)) void this.card.show(placed, by, point);
        else if (by === 'click') this.card.hold();
      });
    followPointer(
      {
        at: ({ x, y }) => this.marks?.at(x, y) ?? null,
        isCard: (target) => this.card.holds(target),
        point: (placed) => this.whileAlive(() => this.point(placed)),
        click: open('click'),
        clickElsewhere: () => this.card.close(),
        rest: openBy === 'rest' ? open('rest') : null,
      },
      signal,
    );
    followKeys(
      this.document,
      {
        escape: () => (this.card.isOpen ? this.card.close() : this.steps.reset()),
        enter: () => this.whileAlive(() => this.openStep()),
      },
      signal,
    );
    const place = () => this.card.isOpen && requestAnimationFrame(() => this.card.place());
    window.addEventListener('scroll', place, { signal, passive: true, capture: true });
    window.addEventListener('resize', () => this.card.placeAnew(), { signal });
  }

  private openStep(): void {
    const { placed } = this.steps;
    if (placed && !this.card.isOpen) void this.card.show(placed, 'key', null);
  }

  private point(placed: PlacedMark | null): void {
    const now = performance.now();
    if (now - this.repaintChecked > REPAINT_CHECK_MS) {
      this.repaintChecked = now;
      this.marks?.repaintIfCleared();
    }
    this.pointed = placed;
    this.showActive();
    this.resting.follow(placed !== null && this.card.shows(placed));
  }

  /** One mark at a time looks active: the one pointed at, else the one whose card is open, else the one stepped to. */
  private showActive(): void {
    const placed = this.pointed ?? this.card.placed ?? this.steps.placed;
    this.marks?.activate(placed?.range ?? null);
  }

  /** The watched part has changed: marks follow their text, and new or other text is read. */
  private catchUp(grew: boolean): void {
    const { current, marks } = this;
    if (!current) return;
    // The first reading is still on its way: what changed meanwhile is looked at when it has come.
    if (!marks) {
      this.follower?.lookLater(MOVE_SETTLE_MS);
      return;
    }
    marks.repaintIfCleared();
    if (!grew && current.found.places.every((place) => place.isCurrent())) return;
    marks.place();
    const wait = this.limit.wait(performance.now());
    if (wait === 0) this.readAgain(current, marks);
    else if (wait !== null) this.follower?.lookLater(wait);
  }

  private readAgain(current: Current, marks: Marks): void {
    const found = findReadable(this.document);
    if (!found) {
      this.forgetArticle();
      this.search.startLater();
    } else if (isSameText(found.article, current.found.article)) {
      this.limit.note(performance.now());
      // The page has put the same text into other nodes.
      this.current = { pass: current.pass, found };
      this.follower?.watch(found.container);
      marks.place(found.places);
      this.card.place();
    } else {
      void this.read(found);
    }
  }

  closeCard(): void {
    this.card.close();
  }

  /** The height that the drawn card wants, in CSS pixels. */
  setHeight(height: number): void {
    this.card.setHeight(height);
  }

  /** Goes to a mark and opens its card, or takes the card that is open along. */
  showMark(id: number, open: boolean): void {
    const placed = this.marks?.find(id);
    if (!placed) return;
    this.steps.goTo(placed);
    if (open) void this.card.show(placed, 'click', null);
    else this.card.moveTo(placed);
  }

  /** Goes to a span of a block of the article. */
  showSpan(block: number, start: number, end: number): void {
    const range = this.marks?.rangeOf(block, start, end);
    if (range) this.steps.showRange(range);
  }

  /** Goes to the next (1) or previous (-1) painted mark. */
  stepName(direction: 1 | -1): void {
    this.card.close();
    this.steps.step(direction);
  }

  toggleMarks(): void {
    this.marks?.toggle();
  }

  /** The article of a pass, or null when the page has moved on. */
  articleOf(pass: string): Article | null {
    return this.current?.pass === pass ? this.current.found.article : null;
  }
}

/** Reads a page and follows it. What it is no business of ours to read is left alone. */
export function readPage(document: Document, services: PageServices): PageReader {
  const reader = new PageReader(document, services);
  reader.start();
  return reader;
}
