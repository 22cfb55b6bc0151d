// Marks of an article -> ranges painted by the CSS Custom Highlight API, and the mark at a point of the page.
import { HIGHLIGHTS, isOnDark, markStyles } from './mark-styles.ts';
import type { PageMark, PageMarks } from './page-mark.ts';
import type { PlacedText } from './text-places.ts';
import { holdsPoint, rangeOf, rectsOf } from './text-ranges.ts';

/** More ranges than any article has names; a hostile page must not make painting slow. */
const MOST_RANGES = 2_000;
/** Letters after which an entity's mark is painted again: some 600 words. */
const AGAIN_AFTER = 3_600;
/** Times the marks are set again after the page cleared the registry. */
const MOST_REPAINTS = 3;

export interface PlacedMark {
  readonly mark: PageMark;
  readonly range: StaticRange;
}

/** The marks of one pass over a page. */
export class Marks {
  private placed: PlacedMark[] = [];
  private byNode = new WeakMap<Node, PlacedMark[]>();
  private readonly sheet: CSSStyleSheet;
  private visible = true;
  private repaints = 0;
  private dark: boolean | null = null;
  private painted = new Map<string, Highlight>();

  constructor(
    private readonly document: Document,
    private places: readonly PlacedText[],
    private readonly shown: PageMarks,
    private readonly container: Element,
  ) {
    this.sheet = new CSSStyleSheet();
    this.place(places);
  }

  /** Finds every mark's range anew in the same blocks and paints. Marks whose text is gone are dropped. */
  place(places: readonly PlacedText[] = this.places): void {
    this.places = places;
    this.placed = [];
    this.byNode = new WeakMap();
    const current = places.map((place) => place.isCurrent());
    for (const mark of this.shown.marks.slice(0, MOST_RANGES)) {
      const text = places[mark.block];
      const range = text && current[mark.block] ? rangeOf(text, mark.start, mark.end) : null;
      if (range) this.keep({ mark, range });
    }
    this.placed.sort(({ mark: one }, { mark: other }) => one.block - other.block || one.start - other.start);
    this.paint();
  }

  private keep(placed: PlacedMark): void {
    this.placed.push(placed);
    for (const node of new Set([placed.range.startContainer, placed.range.endContainer])) {
      const others = this.byNode.get(node);
      if (others) others.push(placed);
      else this.byNode.set(node, [placed]);
    }
  }

  /**
   * The marks that are painted, in the order of the text: with `quiet` the first of each entity, and again after a good
   * stretch of text; with `clear` all.
   */
  chosen(): PlacedMark[] {
    if (this.shown.strength === 'clear') return this.placed;
    const before = new Map<number, number>();
    const starts: number[] = [];
    let letters = 0;
    for (const place of this.places) {
      starts.push(letters);
      letters += place.text.length;
    }
    return this.placed.filter(({ mark: { entity, block, start, kind } }) => {
      const at = (starts[block] ?? 0) + start;
      const last = before.get(entity);
      if (kind !== 'remark' && last !== undefined && at - last < AGAIN_AFTER) return false;
      before.set(entity, at);
      return true;
    });
  }

  private paint(): void {
    const highlights = new Map<string, Highlight>();
    if (this.visible) {
      for (const { mark, range } of this.chosen()) {
        const name = HIGHLIGHTS[mark.kind];
        const highlight = highlights.get(name) ?? new Highlight();
        highlight.add(range);
        highlights.set(name, highlight);
      }
    }
    this.unpaint();
    for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
    this.painted = highlights;
    this.ink();
  }

  /** Sets the colours that suit the ground of the page, which may have changed with a switch on it. */
  private ink(): void {
    const dark = isOnDark(this.container);
    if (dark !== this.dark) this.sheet.replaceSync(markStyles(dark, this.shown.strength));
    this.dark = dark;
    const { adoptedStyleSheets } = this.document;
    if (!adoptedStyleSheets.includes(this.sheet)) adoptedStyleSheets.push(this.sheet);
  }

  /** Takes our own highlights away; a set of the same name by a newer script (after an update) is left alone. */
  private unpaint(): void {
    for (const [name, highlight] of this.painted) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.painted = new Map();
  }

  /** Paints again what the page cleared; a few times only, as a page that insists shall have its way. */
  repaintIfCleared(): void {
    if (isOnDark(this.container) !== this.dark) this.ink();
    const sheetGone = !this.document.adoptedStyleSheets.includes(this.sheet);
    const cleared = sheetGone || [...this.painted.keys()].some((name) => !CSS.highlights.has(name));
    if (!cleared || this.repaints >= MOST_REPAINTS) return;
    this.repaints += 1;
    this.paint();
  }

  find(id: number): PlacedMark | null {
    return this.placed.find(({ mark }) => mark.id === id) ?? null;
  }

  /** The range of any span of a block, marked or not; null when the page no longer holds it. */
  rangeOf(block: number, start: number, end: number): StaticRange | null {
    const place = this.places[block];
    return place?.isCurrent() ? rangeOf(place, start, end) : null;
  }

  /** True when a mark begins or ends in this text node. */
  touches(node: Node): boolean {
    return this.byNode.has(node);
  }

  /** The mark at a point of the viewport, or null; a name inside a remark reference wins over the reference. */
  at(x: number, y: number): PlacedMark | null {
    // caretPositionFromPoint costs 0.01 ms where highlightsFromPoint costs 2 to 4 in Chromium; Chrome 128 has it.
    const caret = this.document.caretPositionFromPoint(x, y);
    if (!caret) return null;
    const length = ({ mark }: PlacedMark) => mark.end - mark.start;
    const near = this.near(caret.offsetNode, caret.offset).sort((one, other) => length(one) - length(other));
    // The caret snaps to the nearest text: only a point inside the painted boxes counts.
    return near.find(({ range }) => rectsOf(range).some((rect) => holdsPoint(rect, x, y))) ?? null;
  }

  /** The marks in one text node that reach an offset. Marks over whole nodes between two others are in neither. */
  private near(node: Node, offset: number): PlacedMark[] {
    return (this.byNode.get(node) ?? []).filter(({ range }) => {
      const from = range.startContainer === node ? range.startOffset : 0;
      const to = range.endContainer === node ? range.endOffset : Number.POSITIVE_INFINITY;
      return offset >= from && offset <= to;
    });
  }

  /** Shows which range the pointer or the reader's step is on; null for none. */
  activate(range: StaticRange | null): void {
    const name = HIGHLIGHTS.active;
    if (range && this.visible) {
      const highlight = new Highlight(range);
      highlight.priority = 1;
      CSS.highlights.set(name, highlight);
      this.painted.set(name, highlight);
    } else if (CSS.highlights.get(name) === this.painted.get(name)) {
      CSS.highlights.delete(name);
      this.painted.delete(name);
    }
  }

  /** Shows or hides the paint. Marks stay clickable while hidden. */
  toggle(): void {
    this.visible = !this.visible;
    this.paint();
  }

  /** Takes everything away again. */
  remove(): void {
    this.unpaint();
    const { adoptedStyleSheets } = this.document;
    const index = adoptedStyleSheets.indexOf(this.sheet);
    if (index >= 0) adoptedStyleSheets.splice(index, 1);
    this.placed = [];
    this.byNode = new WeakMap();
  }
}
