// A document -> whether Backstory may look at it at all, and whether it looks like an article: two cheap questions.

/** First parts of host names behind which people write, pay or log in. */
const PRIVATE_HOST =
  /^(?:mail|webmail|outlook|inbox|docs|drive|calendar|chat|accounts?|auth|login|signin|sso|checkout|pay|payments?|bank|banking|onlinebanking)\./i;

/** Fields that only a login or a checkout shows. */
const PRIVATE_FIELD =
  'input[type="password"], input[autocomplete~="current-password"], input[autocomplete^="cc-"]';

/** True when the element is drawn. Many news pages keep a login form hidden, and are no login pages for that. */
function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/**
 * False for everything that is none of our business: frames, files that are no HTML, editors, mail, pages with a visible
 * password or card field. Asks a handful of questions and reads no text.
 */
export function mayRead(document: Document): boolean {
  const { defaultView: view, body, contentType } = document;
  if (!view || !body || view.top !== view) return false;
  if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') return false;
  if (PRIVATE_HOST.test(document.location.hostname)) return false;
  if (document.designMode === 'on' || body.isContentEditable || body.getAttribute('role') === 'application')
    return false;
  return ![...document.querySelectorAll(PRIVATE_FIELD)].slice(0, 20).some(isShown);
}

/** Paragraphs as long as this are running text. */
const LONG = 80;
const MOST_PARAGRAPHS = 60;

/**
 * True when it is worth searching the page for an article: it says that it is one, or has a few long paragraphs.
 * What passes is judged by `findArticle`.
 */
export function looksLikeArticle(document: Document): boolean {
  if (document.querySelector('article, meta[property="og:type"][content="article" i], br + br')) return true;
  const paragraphs = document.getElementsByTagName('p');
  let long = 0;
  for (let index = 0; index < MOST_PARAGRAPHS; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph) return false;
    if ((paragraph.textContent?.length ?? 0) >= LONG) long += 1;
    if (long >= 3) return true;
  }
  return false;
}
