// Blocks of a page -> the element that holds the article's running text.
import type { PageBlock } from './collect-blocks.ts';

/** Share of the page's running text that one child must hold for the search to go on inside it. */
const MAIN_SHARE = 0.7;
/** A paragraph shorter than this says little about where the article is. */
const LEAST_PARAGRAPH = 60;

/** True for running text: long enough, few links, a sentence's punctuation. */
export function isDense({ placed: { text }, linkLetters, caption, byline, inList }: PageBlock): boolean {
  if (caption || byline || text.length < LEAST_PARAGRAPH || linkLetters > text.length * 0.4) return false;
  return /[.,;!?…"”’)]/.test(text) && (!inList || text.length > 120);
}

/** How much a block speaks for the elements around it: longer paragraphs more, but none decides alone. */
function massOf(block: PageBlock): number {
  return Math.min(block.placed.text.length, 600);
}

/**
 * Goes down from `root` as long as one child holds most of the running text. Paragraphs that stand in several boxes
 * (between them advertisements) end the walk at the element around those boxes. Null when there is no running text.
 */
function goDown(blocks: readonly PageBlock[], root: Element): Element | null {
  const dense = blocks.filter(isDense);
  if (dense.length === 0) return null;
  const masses = new Map<Element, number>();
  let total = 0;
  for (const block of dense) {
    const mass = massOf(block);
    total += mass;
    for (let element: Element | null = block.element; element; element = element.parentElement) {
      masses.set(element, (masses.get(element) ?? 0) + mass);
      if (element === root) break;
    }
  }
  let container = root;
  let held = total;
  for (;;) {
    let best: Element | null = null;
    let most = 0;
    for (const child of container.children) {
      const mass = masses.get(child) ?? 0;
      if (mass > most) [best, most] = [child, mass];
    }
    // A single paragraph is no container of an article.
    if (!best || most < held * MAIN_SHARE || best.tagName === 'P' || best.tagName === 'LI') return container;
    container = best;
    held = most;
  }
}

/** How far to look above the densest element for paragraphs that belong to it. */
const MOST_STEPS = 4;
/** Of the text that a step up would add, this much must be running text: else it adds lists and teasers. */
const DENSE_SHARE = 0.6;

/**
 * Goes up again while that adds running text and little else: the lead often stands beside the box of the other
 * paragraphs, and so does what a "continue reading" button unfolds.
 */
function goUp(blocks: readonly PageBlock[], found: Element, root: Element): Element {
  let container = found;
  let candidate = found.parentElement;
  for (let step = 0; step < MOST_STEPS && candidate && candidate !== root; step++) {
    const within = candidate;
    const added = blocks.filter(({ element }) => within.contains(element) && !container.contains(element));
    const dense = added.filter(isDense);
    const letters = (list: readonly PageBlock[]) =>
      list.reduce((sum, { placed }) => sum + placed.text.length, 0);
    const beside = dense.some(({ element }) => element.parentElement === within);
    const inArticle = within.closest('article') !== null;
    if (dense.length > 0 && (beside || inArticle) && letters(dense) >= letters(added) * DENSE_SHARE) {
      container = within;
    }
    candidate = within.parentElement;
  }
  return container;
}

/** The element that holds the article's running text, or null when the page has none. */
export function findContainer(blocks: readonly PageBlock[], root: Element): Element | null {
  const found = goDown(blocks, root);
  return found && found !== root ? goUp(blocks, found, root) : found;
}
