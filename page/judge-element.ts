// An element -> how it counts for the article: text, not text, or the border of a block.

/** Elements that never hold article text. */
const NEVER = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO BUTTON INPUT SELECT TEXTAREA FORM NAV FOOTER ASIDE DIALOG MENU PRE CODE LABEL'.split(
    ' ',
  ),
);

const NEVER_ROLES = new Set(
  'navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tablist status alert form'.split(
    ' ',
  ),
);

/** Elements that break a line: what stands before and after them are two blocks. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/**
 * Whole words of class names and ids that say "not the article". They are compared with whole words only: as parts of
 * other words ("resource", "authoritative") they would delete real paragraphs.
 */
const BOILERPLATE = new Set(
  'ad ads advert advertisement advertising sponsored sponsor promo promotion newsletter subscribe subscription signup paywall related recommended recommendations recirc trending popular mostread comments comment disqus share sharing social follow toolbar breadcrumb breadcrumbs pagination sidebar rail footer nav navigation menu cookie consent outbrain taboola teaser hidden offscreen visuallyhidden screenreader authorbio bio tags taglist tooltip modal popup overlay print supplemental marginalia interactive gallery slideshow carousel copyright correction inset rich pullquote'.split(
    ' ',
  ),
);

/** Pairs of words that say it together. */
const BOILERPLATE_PAIRS =
  /\b(?:most (?:read|viewed|popular)|read (?:more|next)|more (?:on|from|stories|coverage)|sign up|see also|also read|latest news|top stories|story footer|author info|visually hidden|sr only|screen reader|after article|article footer|pull quote)\b/;

/** Class names, ids and test names of an element as lower-case words: "RelatedLinks_box" -> "related links box". */
function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-component') ?? ''}`;
  return (
    names
      .slice(0, 400)
      // "Bxsh(modalShadow)" of functional style sheets says how it looks, not what it is.
      .replace(/\S*[()]\S*/g, ' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim()
  );
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName.toUpperCase());
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  // Absent where there is no layout (pages read from a file).
  return (
    typeof element.checkVisibility === 'function' && !element.checkVisibility({ visibilityProperty: true })
  );
}

/** Text that the reader writes is the reader's. */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** Share of the page's paragraphs from which on an element is no side matter, whatever its class names say. */
const MAIN_SHARE = 0.4;
/** So many tell which elements are the main ones. */
const MOST_PARAGRAPHS = 2_000;

/** Elements that hold a good part of all text in `<p>`: sites name their main column "story-body-supplemental", too. */
export function findMainElements(root: Element): ReadonlySet<Element> {
  const letters = new Map<Element, number>();
  let total = 0;
  const paragraphs = root.getElementsByTagName('p');
  for (let index = 0; index < MOST_PARAGRAPHS; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    const length = Math.min(600, paragraph.textContent?.length ?? 0);
    if (length < 60) continue;
    total += length;
    for (
      let element: Element | null = paragraph;
      element && element !== root;
      element = element.parentElement
    ) {
      letters.set(element, (letters.get(element) ?? 0) + length);
    }
  }
  return new Set([...letters].filter(([, count]) => count >= total * MAIN_SHARE).map(([element]) => element));
}

/** True for elements whose text is not the article's. Class names do not count for the page's `main` elements. */
export function isOutside(element: Element, main: ReadonlySet<Element>): boolean {
  const tag = element.tagName.toUpperCase();
  if (NEVER.has(tag) || NEVER_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (isHidden(element) || isEditable(element)) return true;
  // The names of the outermost elements describe the page ("page-with-sidebar"), not a part of it.
  if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN' || tag === 'ARTICLE' || main.has(element))
    return false;
  const names = namesOf(element);
  if (!names) return false;
  const boilerplate = names.split(' ').some((word) => BOILERPLATE.has(word)) || BOILERPLATE_PAIRS.test(names);
  // What holds the page's main heading is no side matter: some sites open an article as a "modal" over a list.
  return boilerplate && element.querySelector('h1') === null;
}

/** True for elements that hold a caption or a credit of a picture. */
export function isCaption(element: Element): boolean {
  if (element.tagName.toUpperCase() === 'FIGCAPTION') return true;
  return /\b(?:caption|credit|photo credit|image credit|media caption)\b/.test(namesOf(element));
}

/** True for elements that hold author, time or place of publication. */
export function isByline(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag === 'TIME' || tag === 'ADDRESS' || element.getAttribute('rel') === 'author') return true;
  if (/author|datePublished|dateModified/.test(element.getAttribute('itemprop') ?? '')) return true;
  return /\b(?:byline|author|authors|dateline|timestamp|pubdate|published|publish date|post date|contributor|meta)\b/.test(
    namesOf(element),
  );
}
