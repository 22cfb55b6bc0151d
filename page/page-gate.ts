// A document -> whether Backstory may look at it at all, and whether it looks like an article: two cheap questions.

/** First parts of host names behind which people write, pay or log in. */
const PRIVATE_HOST =
  /^(?:mail|webmail|outlook|inbox|docs|drive|calendar|chat|accounts?|auth|login|signin|sso|checkout|pay|payments?|bank|banking|onlinebanking)\./i;

const CARD_FIELD = 'input[autocomplete^="cc-"]';
const PASSWORD_FIELD = 'input[type="password"], input[autocomplete~="current-password"]';

/** True when the element is drawn. Many news pages keep a login form hidden, and are no login pages for that. */
function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function shows(document: Document, fields: string): boolean {
  return [...document.querySelectorAll(fields)].slice(0, 20).some(isShown);
}

/** What a page says in its head: that it is an article. */
function saysArticle(document: Document): boolean {
  if (document.querySelector('meta[property="og:type"][content="article" i]')) return true;
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20);
  return scripts.some(({ textContent }) =>
    /"@type"\s*:\s*(?:\[\s*)?"[A-Za-z]*Article"/.test(textContent ?? ''),
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
  return !shows(document, CARD_FIELD) && (!shows(document, PASSWORD_FIELD) || saysArticle(document));
}

/** Paragraphs as long as this are running text. */
const LONG = 80;
const MOST_PARAGRAPHS = 60;

/**
 * True when it is worth searching the page for an article: it says that it is one, or has a few long paragraphs.
 * What passes is judged by `findArticle`.
 */
export function looksLikeArticle(document: Document): boolean {
  if (document.querySelector('article, br + br') || saysArticle(document)) return true;
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
