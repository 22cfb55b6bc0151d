// "Next name", "previous name" -> the mark to go to, shown, and told to screen readers.
import type { Marks, PlacedMark } from './marks.ts';
import { rectsOf } from './text-ranges.ts';

/** A mark nearer to the edge than this may lie under a site's fixed header or footer. */
const EDGE_PX = 80;

/** Scrolls a range into sight when it is not. At once: a step is a jump, and some readers are made ill by motion. */
function bringIntoSight(range: StaticRange): void {
  const isOutside = (rect: DOMRect | undefined) =>
    rect !== undefined && (rect.top < EDGE_PX || rect.bottom > innerHeight - EDGE_PX);
  if (!isOutside(rectsOf(range)[0])) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The middle of a long paragraph may be far from the mark.
  const rect = rectsOf(range)[0];
  if (rect && isOutside(rect)) scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
}

/** The mark that the reader has come to by steps. */
export class MarkSteps {
  placed: PlacedMark | null = null;

  constructor(
    private readonly marks: () => Marks | null,
    private readonly speak: (words: string) => void,
  ) {}

  /** Goes to the next or previous painted mark; from nowhere, to the first one in sight or beyond. */
  step(direction: 1 | -1): void {
    const chosen = this.marks()?.chosen() ?? [];
    const at = chosen.findIndex(({ mark }) => mark.id === this.placed?.mark.id);
    const next = at >= 0 ? at + direction : this.entry(chosen, direction);
    const placed = chosen[(next + chosen.length) % chosen.length];
    if (!placed) return;
    // The Enter that is announced would go to the link or button that has the focus.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    this.goTo(placed);
    this.speak(`${placed.mark.label}. Enter for background.`);
  }

  private entry(chosen: readonly PlacedMark[], direction: 1 | -1): number {
    const top = ({ range }: PlacedMark) => rectsOf(range)[0]?.top ?? Number.NEGATIVE_INFINITY;
    if (direction === 1)
      return Math.max(
        0,
        chosen.findIndex((placed) => top(placed) >= 0),
      );
    const below = chosen.findIndex((placed) => top(placed) > innerHeight);
    return below === -1 ? chosen.length - 1 : below - 1;
  }

  goTo(placed: PlacedMark): void {
    this.placed = placed;
    this.showRange(placed.range);
  }

  showRange(range: StaticRange): void {
    bringIntoSight(range);
    this.marks()?.activate(range);
  }

  /** Back to no mark at all. */
  reset(): void {
    this.placed = null;
    this.marks()?.activate(null);
  }
}
