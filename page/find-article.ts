// DOM -> Article with the place of every letter, or null: not an article, do nothing.
import type { Article, BlockRole, TextBlock } from '../reading/article.ts';
import { collectBlocks, type PageBlock } from './collect-blocks.ts';
import { findContainer, isDense } from './find-container.ts';
import { readMetadata } from './read-metadata.ts';
import type { PlacedText } from './text-places.ts';

export interface FoundArticle {
  readonly article: Article;
  /** For each block of the article, the way from its offsets to the page's text nodes. */
  readonly places: readonly PlacedText[];
  /** The element that holds the article's text: what is watched for changes. */
  readonly container: Element;
}

/** Less running text than this is no article: a teaser, a caption, a form. */
const LEAST_LETTERS = 400;
/** Where the page itself says that it is an article, short news counts too. */
const LEAST_LETTERS_SAID = 200;

/** Longer ones are not written by people, and the background takes no longer ones. */
const LONGEST_TITLE = 2_000;
const LONGEST_ADDRESS = 4_000;
const MOST_BLOCKS = 4_000;

/** How a byline or photo credit begins. */
export const BYLINE_TEXT =
  /^(?:by|from|written by|reporting by|story by|original author|author|photos?|image|picture|credit|source|updated|published|posted|last updated)\b[:\s]/i;
const FURNITURE =
  /^(?:advertisement|read more|related|see also|share this|sign up|subscribe|follow us|click here|watch|listen|this article (?:was|is)|copyright|©|all rights reserved|more on this|recommended|comments?|loading|newsletter|continue reading)\b/i;

/** A heading that ends the article: what follows it lists other things. */
export const LIST_HEADING =
  /^(?:latest|related|most (?:read|popular|viewed)|more (?:from|on|stories)|you (?:may|might)|recommended|read (?:more|next)|top stories|trending|also (?:on|in|read)|comments?|share|follow|sign up|newsletter|about the author)\b/i;

function roleOf(block: PageBlock): BlockRole | null {
  const tag = block.element.tagName.toUpperCase();
  const { text } = block.placed;
  if (block.caption) return 'caption';
  if (/^H[1-6]$/.test(tag)) return tag === 'H1' ? 'headline' : 'heading';
  if (block.byline || (text.length < 120 && BYLINE_TEXT.test(text) && !/[.!?]["”]?$/.test(text)))
    return 'byline';
  if (text.length < 140 && FURNITURE.test(text)) return null;
  // A line that is mostly links leads elsewhere, unless it is a sentence of the article that happens to have some.
  if (block.linkLetters > text.length * 0.6 && text.length < 200) return null;
  if (block.inQuote) return 'quote';
  return block.inList ? 'list-item' : 'paragraph';
}

/** The page's headline: the H1 that stands nearest before or in the article, else what structured data says. */
function findHeadline(all: readonly PageBlock[], first: number): number {
  for (let index = Math.min(first + 3, all.length - 1); index >= 0; index--) {
    if (all[index]?.element.tagName.toUpperCase() === 'H1') return index;
  }
  return -1;
}

interface RoledBlock {
  readonly block: PageBlock;
  readonly role: BlockRole;
}

/** Lists are read only inside the running text: a list of links or of short items is furniture. */
function isLooseList(block: PageBlock): boolean {
  return (
    block.inList && (block.placed.text.length < 40 || block.linkLetters > block.placed.text.length * 0.5)
  );
}

function assignRoles(blocks: readonly PageBlock[]): RoledBlock[] {
  const roled: RoledBlock[] = [];
  let skipping = false;
  for (const block of blocks) {
    const role = roleOf(block);
    const { text } = block.placed;
    if (role === 'heading') skipping = LIST_HEADING.test(text);
    else if (role === 'paragraph' && skipping && isDense(block) && text.length > 200) skipping = false;
    if (!role || skipping || isLooseList(block) || role === 'headline') continue;
    roled.push({ block, role });
  }
  // Headings and bylines at the end lead to what was left out.
  while (roled.length > 0 && ['heading', 'byline', 'caption'].includes(roled.at(-1)?.role ?? '')) roled.pop();
  return roled;
}

/**
 * Finds the article of a page: which blocks belong to it and in which role, its title, date and language.
 * Null for pages that are no article. Reads only; also works without layout (a page from a file). Whether the language is
 * one that is read is another question: see `articleIsEnglish`.
 */
export function findArticle(document: Document): FoundArticle | null {
  const { body } = document;
  if (!body) return null;
  const metadata = readMetadata(document);
  const all = collectBlocks(body);
  const container = findContainer(all, body);
  if (!container) return null;
  const inside = all.filter(({ element }) => container.contains(element));
  const roled = assignRoles(inside);
  const letters = roled.reduce(
    (sum, { block, role }) => sum + (role === 'paragraph' || role === 'quote' ? block.placed.text.length : 0),
    0,
  );
  if (letters < (metadata.saysArticle ? LEAST_LETTERS_SAID : LEAST_LETTERS)) return null;
  const firstRoled = roled[0] ? all.indexOf(roled[0].block) : 0;
  const headline = all[findHeadline(all, firstRoled)];
  const blocks: RoledBlock[] = [
    ...(headline ? [{ block: headline, role: 'headline' as const }] : []),
    ...roled,
  ].slice(0, MOST_BLOCKS);
  return {
    article: {
      blocks: blocks.map(({ block, role }): TextBlock => ({ role, text: block.placed.text })),
      title: (headline?.placed.text ?? metadata.title)?.slice(0, LONGEST_TITLE) ?? null,
      url: addressOf(document),
      published: metadata.published,
      language: metadata.language,
    },
    places: blocks.map(({ block }) => block.placed),
    container: commonAncestor(container, headline?.element ?? null),
  };
}

/** The page's address when it is one of the web; null for pages from a file. */
function addressOf(document: Document): string | null {
  const address = document.location?.href ?? '';
  return /^https?:/.test(address) && address.length <= LONGEST_ADDRESS ? address : null;
}

/** The smallest element that holds both. */
function commonAncestor(one: Element, other: Element | null): Element {
  let ancestor: Element = one;
  while (other && !ancestor.contains(other) && ancestor.parentElement) ancestor = ancestor.parentElement;
  return ancestor;
}
