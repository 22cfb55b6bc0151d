// A document -> whether Backstory may look at it at all, and whether it looks like an article: two cheap questions.
// Lists by tag name instead of selectors: on a page of ten thousand elements each selector costs up to a millisecond.

/** First parts of host names behind which people write, pay or log in. */
const PRIVATE_HOST =
  /^(?:mail|webmail|outlook|inbox|docs|drive|calendar|chat|accounts?|auth|login|signin|sso|checkout|pay|payments?|bank|banking|onlinebanking)\./i;

const MOST_FIELDS = 200;
const MOST_SCRIPTS = 100;
const MOST_PARAGRAPHS = 60;
/** Paragraphs as long as this are running text. */
const LONG = 80;

/** True when the element is drawn. Many news pages keep a login form hidden, and are no login pages for that. */
function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** The first elements of a list. By index: spread out, a list of twenty thousand costs 20 ms. */
function firstOf<E extends Element>(list: HTMLCollectionOf<E>, most: number): E[] {
  const first: E[] = [];
  for (let element = list[0]; element && first.length < most; element = list[first.length])
    first.push(element);
  return first;
}

function findShownField(document: Document): 'password' | 'card' | null {
  let found: 'password' | null = null;
  for (const field of firstOf(document.getElementsByTagName('input'), MOST_FIELDS)) {
    const purpose = field.getAttribute('autocomplete') ?? '';
    if (purpose.includes('cc-') && isShown(field)) return 'card';
    if ((field.type === 'password' || purpose.includes('current-password')) && isShown(field)) {
      found = 'password';
    }
  }
  return found;
}

/** What a page says of itself for other programs: that it is an article. */
function saysArticle(document: Document): boolean {
  if (document.head?.querySelector('meta[property="og:type"][content="article" i]')) return true;
  return firstOf(document.getElementsByTagName('script'), MOST_SCRIPTS).some(
    ({ type, textContent }) =>
      type === 'application/ld+json' && /"@type"\s*:\s*(?:\[\s*)?"[A-Za-z]*Article"/.test(textContent ?? ''),
  );
}

/**
 * False for everything that is none of our business: frames, files that are no HTML, editors, mail, pages with a visible
 * card field, and pages with a visible password field unless they say in their head that they are articles: some news
 * sites have the login in the header of every page. Asks a handful of questions and reads no text.
 */
export function mayRead(document: Document): boolean {
  const { defaultView: view, body, contentType } = document;
  if (!view || !body || view.top !== view) return false;
  if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') return false;
  if (PRIVATE_HOST.test(document.location.hostname)) return false;
  if (document.designMode === 'on' || body.isContentEditable || body.getAttribute('role') === 'application')
    return false;
  const field = findShownField(document);
  return field === null || (field === 'password' && saysArticle(document));
}

/**
 * True when it is worth searching the page for an article: it says that it is one, or has a few long paragraphs.
 * What passes is judged by `findArticle`.
 */
export function looksLikeArticle(document: Document): boolean {
  if (document.getElementsByTagName('article')[0] || saysArticle(document)) return true;
  // Text from before the days of <p> stands between pairs of <br>.
  if (document.getElementsByTagName('br').length >= 4) return true;
  const paragraphs = firstOf(document.getElementsByTagName('p'), MOST_PARAGRAPHS);
  return paragraphs.filter(({ textContent }) => (textContent?.length ?? 0) >= LONG).length >= 3;
}
