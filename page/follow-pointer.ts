// The reader's pointer and clicks -> the marks they are meant for.
import type { PlacedMark } from './marks.ts';
import type { Point } from './open-card.ts';

/** What the pointer may mean. */
export interface PointerMeanings {
  /** The mark at a point of the viewport. */
  at(point: Point): PlacedMark | null;
  /** True for the target of an event on our own card. */
  isCard(target: EventTarget | null): boolean;
  /** The pointer came to another mark, or left all of them. */
  point(placed: PlacedMark | null): void;
  click(placed: PlacedMark, point: Point): void;
  clickElsewhere(): void;
  /** The pointer came to rest on a mark; only where the reader asked for that. */
  rest: ((placed: PlacedMark, point: Point) => void) | null;
}

/** A click on one of these is always the page's. Not `[onclick]`: sites have that on whole pages, to count clicks. */
const PAGE_CONTROLS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [contenteditable]:not([contenteditable="false"])';

/** How long the pointer must stay: what Wikipedia's page previews settled on. */
const REST_MS = 500;
/** A pointer faster than this, in pixels a millisecond, is on its way elsewhere (10ten's measure). */
const SLOW = 0.5;
/** Marks that come under a still pointer by scrolling are not meant. */
const AFTER_SCROLL_MS = 250;
/** A press that moved as far as this was a drag. */
const DRAG_PX = 4;

function isPlain(event: MouseEvent): boolean {
  return (
    event.isTrusted &&
    event.button === 0 &&
    !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
  );
}

function isSelecting(): boolean {
  return getSelection()?.type === 'Range';
}

/** Follows the pointer until `signal` ends it. */
export function followPointer(meanings: PointerMeanings, signal: AbortSignal): void {
  let pointed: PlacedMark | null = null;
  let last = { x: 0, y: 0, time: 0 };
  let pressed: Point | null = null;
  let scrolled = 0;
  let resting = 0;
  let frame = 0;

  const rest = () => {
    if (!pointed || isSelecting() || performance.now() - scrolled < AFTER_SCROLL_MS) return;
    meanings.rest?.(pointed, last);
  };
  const look = (event: PointerEvent) => {
    frame = 0;
    const { clientX: x, clientY: y, buttons, timeStamp: time, target } = event;
    const speed = Math.hypot(x - last.x, y - last.y) / Math.max(1, time - last.time);
    last = { x, y, time };
    const found = buttons !== 0 || meanings.isCard(target) ? null : meanings.at(last);
    const isNew = found?.mark.id !== pointed?.mark.id;
    pointed = found;
    if (isNew) meanings.point(found);
    if (!meanings.rest || (!isNew && speed < SLOW)) return;
    clearTimeout(resting);
    if (found) resting = window.setTimeout(rest, REST_MS);
  };
  const forget = () => {
    clearTimeout(resting);
    if (pointed) meanings.point(null);
    pointed = null;
  };

  const passive = { signal, passive: true, capture: true } as const;
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => look(event));
    },
    passive,
  );
  window.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => (pressed = { x, y }), passive);
  window.addEventListener(
    'scroll',
    () => {
      scrolled = performance.now();
      clearTimeout(resting);
    },
    passive,
  );
  document.documentElement.addEventListener('pointerleave', forget, { signal });
  // In the capture phase: pages stop clicks on their way up, but ours changes nothing for them.
  window.addEventListener(
    'click',
    (event) => {
      const { clientX: x, clientY: y, target } = event;
      if (!isPlain(event) || meanings.isCard(target)) return;
      const dragged = pressed !== null && Math.hypot(x - pressed.x, y - pressed.y) > DRAG_PX;
      const onControl = target instanceof Element && target.closest(PAGE_CONTROLS) !== null;
      if (dragged || isSelecting()) return;
      const placed = onControl ? null : meanings.at({ x, y });
      if (placed) meanings.click(placed, { x, y });
      else meanings.clickElsewhere();
    },
    passive,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    cancelAnimationFrame(frame);
  });
}
