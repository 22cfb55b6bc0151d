// A part of the page -> its blocks of text in order, each with its element, role signs and the way back to its nodes.
import { findMainElements, isBlock, isByline, isCaption, isOutside } from './judge-element.ts';
import { PlacedText } from './text-places.ts';

export interface PageBlock {
  /** The innermost block element that holds the text. */
  readonly element: Element;
  readonly placed: PlacedText;
  /** Letters of the text that stand inside links. */
  readonly linkLetters: number;
  readonly inQuote: boolean;
  readonly inList: boolean;
  readonly caption: boolean;
  readonly byline: boolean;
}

/** A page may nest without end; deeper text is nobody's article. */
const DEEPEST = 200;
/** Text beyond this is not read: some 35,000 words, more than any article, and what the background takes at most. */
const MOST_LETTERS = 200_000;

interface Place {
  readonly element: Element;
  readonly link: boolean;
  readonly quote: boolean;
  readonly list: boolean;
  readonly caption: boolean;
  readonly byline: boolean;
}

class Collector {
  readonly blocks: PageBlock[] = [];
  private placed = new PlacedText();
  private linkLetters = 0;
  private place: Place | null = null;
  private letters = 0;
  private lastNode: Text | null = null;
  private breaks = 0;

  isFull = false;

  addText(node: Text, place: Place): void {
    if (!/\S/.test(node.data)) {
      if (this.placed.text) this.placed.addNode(node);
      return;
    }
    if (this.letters + node.data.length > MOST_LETTERS) {
      this.isFull = true;
      return;
    }
    this.breaks = 0;
    this.place ??= place;
    const before = this.placed.text.length;
    this.placed.addNode(node);
    this.lastNode = node;
    const added = this.placed.text.length - before;
    this.letters += added;
    if (place.link) this.linkLetters += added;
  }

  /** One line break is a space; two in a row end a paragraph, as in pages older than `<p>`. */
  addBreak(): void {
    this.breaks += 1;
    if (this.breaks >= 2) this.endBlock();
    else this.placed.addSpace(this.lastNode);
  }

  endBlock(): void {
    const { place, placed, linkLetters } = this;
    if (place && placed.text) {
      const { element, quote, list, caption, byline } = place;
      this.blocks.push({ element, placed, linkLetters, inQuote: quote, inList: list, caption, byline });
    }
    this.placed = new PlacedText();
    this.place = null;
    this.linkLetters = 0;
    this.breaks = 0;
  }
}

function enter(element: Element, place: Place): Place {
  const tag = element.tagName.toUpperCase();
  return {
    element: isBlock(element) ? element : place.element,
    link: place.link || tag === 'A',
    quote: place.quote || tag === 'BLOCKQUOTE',
    list: tag === 'LI' || (place.list && tag !== 'ARTICLE'),
    caption: place.caption || isCaption(element),
    // A byline inside a paragraph ("By X" as the first words) does not make the whole paragraph one.
    byline: place.byline || (isBlock(element) && isByline(element)),
  };
}

/** All blocks of text inside `root` that could be article text, in the page's order. */
export function collectBlocks(root: Element): PageBlock[] {
  const collector = new Collector();
  const main = findMainElements(root);
  const start: Place = {
    element: root,
    link: false,
    quote: false,
    list: false,
    caption: false,
    byline: false,
  };
  // An own stack: pages nest deeper than the engine's.
  const stack: { node: Node | null; place: Place; block: boolean; depth: number }[] = [
    { node: root.firstChild, place: start, block: true, depth: 0 },
  ];
  for (let top = stack.at(-1); top && !collector.isFull; top = stack.at(-1)) {
    const { node } = top;
    if (!node) {
      if (top.block) collector.endBlock();
      stack.pop();
      continue;
    }
    top.node = node.nextSibling;
    if (node.nodeType === 3) {
      collector.addText(node as Text, top.place); // nodeType 3 is a Text
    } else if (node.nodeType === 1) {
      const element = node as Element; // nodeType 1 is an Element
      if (element.tagName.toUpperCase() === 'BR') {
        collector.addBreak();
        continue;
      }
      const block = isBlock(element);
      if (isOutside(element, main)) {
        if (block) collector.endBlock();
        continue;
      }
      if (block) collector.endBlock();
      if (top.depth < DEEPEST) {
        stack.push({
          node: element.firstChild,
          place: enter(element, top.place),
          block,
          depth: top.depth + 1,
        });
      }
    }
  }
  collector.endBlock();
  return collector.blocks;
}
