// A page -> its article sent to be read, its marks painted and followed, and their cards opened.
import type { Article } from '../reading/article.ts';
import { type FoundArticle, findArticle } from './find-article.ts';
import { followKeys } from './follow-keys.ts';
import { PageFollower } from './follow-page.ts';
import { followPointer } from './follow-pointer.ts';
import { articleIsEnglish } from './is-english.ts';
import { Marks, type PlacedMark } from './marks.ts';
import { OpenCard } from './open-card.ts';
import { looksLikeArticle, mayRead } from './page-gate.ts';
import type { PageServices } from './page-mark.ts';
import { RereadLimit } from './reread-limit.ts';
import { MarkSteps } from './step-marks.ts';

/** Pages that build themselves by script are looked at again after these times, when they had no article at first. */
const LOOK_AGAIN_MS = [1_000, 3_000];
/** A site that swaps its pages mostly has the new text in place by then. */
const MOVE_SETTLE_MS = 300;
/** How often the pointer's way makes us see whether the page has cleared the marks. */
const REPAINT_CHECK_MS = 1_000;

/** A name of one reading of the page. getRandomValues, as randomUUID is missing on pages without https. */
function newPass(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))]
    .map((part) => part.toString(16).padStart(8, '0'))
    .join('');
}

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
  private readonly card: OpenCard;
  private readonly steps: MarkSteps;
  private follower: PageFollower | null = null;
  private current: Current | null = null;
  private marks: Marks | null = null;
  private listening: AbortController | null = null;
  private pointing: AbortController | null = null;
  private limit = new RereadLimit();
  private lookAgain = 0;
  private leaveTimer = 0;
  private repaintChecked = 0;
  private pointed: PlacedMark | null = null;
  private isOnCard = false;

  constructor(
    private readonly document: Document,
    private readonly services: PageServices,
  ) {
    this.card = new OpenCard(
      document,
      async (mark) => (this.current ? this.services.requestCard(this.current.pass, mark) : null),
      (inside) => {
        this.isOnCard = inside;
        this.keepOrLeave(false);
      },
      () => {
        this.isOnCard = false; // what is taken from under the pointer is never left by it
        this.showActive();
      },
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
    clearTimeout(this.lookAgain);
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
    this.look(0);
  }

  /** The address has changed. The text comes after it or stays the same: sites also tidy their addresses. */
  private move(): void {
    this.limit = new RereadLimit();
    if (this.current) this.follower?.lookLater(MOVE_SETTLE_MS);
    else this.lookLater(0);
  }

  private look(times: number): void {
    const found = this.find();
    if (found) void this.read(found);
    else this.lookLater(times);
  }

  private lookLater(times: number): void {
    clearTimeout(this.lookAgain);
    const wait = LOOK_AGAIN_MS[times];
    if (wait !== undefined) {
      this.lookAgain = window.setTimeout(() => this.whileAlive(() => this.look(times + 1)), wait);
    }
  }

  private find(): FoundArticle | null {
    if (!mayRead(this.document) || !looksLikeArticle(this.document)) return null;
    const found = findArticle(this.document);
    return found && articleIsEnglish(found.article) ? found : null;
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
    this.keepOrLeave(placed !== null && this.card.shows(placed));
  }

  /** One mark at a time looks active: the one pointed at, else the one whose card is open, else the one stepped to. */
  private showActive(): void {
    const placed = this.pointed ?? this.card.placed ?? this.steps.placed;
    this.marks?.activate(placed?.range ?? null);
  }

  /** A card that came by resting goes when the pointer has been off both mark and card for a while. */
  private keepOrLeave(keep: boolean): void {
    clearTimeout(this.leaveTimer);
    if (keep || this.isOnCard || this.card.openedBy !== 'rest') return;
    // 300 ms: the grace that Wikipedia's previews give.
    this.leaveTimer = window.setTimeout(() => this.card.openedBy === 'rest' && this.card.close(), 300);
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
    const found = this.find();
    if (!found) {
      this.forgetArticle();
      this.lookLater(0);
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
