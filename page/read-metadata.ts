// A page's structured data -> what kind of page it says it is, its title, date and language.

export interface PageMetadata {
  /** True when structured data calls the page a news article or the like; null when it says nothing. */
  readonly saysArticle: boolean;
  readonly title: string | null;
  /** ISO day, or null. */
  readonly published: string | null;
  /** BCP 47, or null. */
  readonly language: string | null;
}

const ARTICLE_TYPES =
  /(?:^|\/)(?:(?:News|Reportage|Analysis|Opinion|Background|Review|AskPublic|Satirical|Advertiser)?(?:News)?Article|BlogPosting|LiveBlogPosting|Report)$/;
/** Structured data is data of a stranger: look no deeper and no longer than honest pages need. */
const DEEPEST = 6;
const MOST_SCRIPTS = 20;
const LONGEST_SCRIPT = 300_000;

type JsonObject = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

function isArticleType(type: unknown): boolean {
  return (Array.isArray(type) ? type : [type]).some(
    (each) => typeof each === 'string' && ARTICLE_TYPES.test(each),
  );
}

/** The first object that calls itself an article, anywhere in a JSON-LD value. */
function findArticleObject(value: unknown, depth = 0): JsonObject | null {
  if (!isObject(value) || depth > DEEPEST) return null;
  if (!Array.isArray(value) && isArticleType(value['@type'])) return value;
  for (const part of Object.values(value)) {
    const found = findArticleObject(part, depth + 1);
    if (found) return found;
  }
  return null;
}

function readJsonLd(document: Document): JsonObject | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_SCRIPTS);
  for (const { textContent } of scripts) {
    if (!textContent || textContent.length > LONGEST_SCRIPT) continue;
    try {
      const found = findArticleObject(JSON.parse(textContent));
      if (found) return found;
    } catch {
      // Broken structured data is common; the page's other signs remain.
    }
  }
  return null;
}

function readMeta(document: Document, ...names: string[]): string | null {
  for (const name of names) {
    const element = document.querySelector(
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
    );
    const content = element?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
}

/** A date in any of the ways pages write one -> the day it names in its own time zone, or null. */
export function readDay(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const iso =
    /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(value) ?? /^\s*(\d{4})(\d{2})(\d{2})(?:\d{6})?\s*$/.exec(value);
  if (iso) return checkDay(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const time = /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) return null;
  const day = new Date(time);
  const pad = (part: number) => String(part).padStart(2, '0');
  return checkDay(`${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`);
}

function checkDay(day: string): string | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) && day > '1800' ? day : null;
}

function readPublished(document: Document, article: JsonObject | null): string | null {
  const given =
    readDay(article?.datePublished) ??
    readDay(
      readMeta(
        document,
        'article:published_time',
        'datePublished',
        'article:published',
        'og:article:published_time',
        'pubdate',
        'publishdate',
        'DC.date.issued',
        'sailthru.date',
        'parsely-pub-date',
        'date',
      ),
    );
  if (given) return given;
  const element = document.querySelector(
    '[itemprop="datePublished"], article time[datetime], time[pubdate], main time[datetime]',
  );
  return readDay(
    element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent,
  );
}

function readLanguage(document: Document, article: JsonObject | null): string | null {
  const given = article?.inLanguage;
  const inLanguage =
    typeof given === 'string'
      ? given
      : isObject(given) && typeof given.alternateName === 'string'
        ? given.alternateName
        : null;
  const language =
    document.documentElement.getAttribute('lang') ||
    document.documentElement.getAttribute('xml:lang') ||
    inLanguage ||
    readMeta(document, 'og:locale', 'language', 'content-language');
  const tag = language?.trim().replace('_', '-');
  return tag && tag.length <= 35 && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

/** Reads what a page says of itself. Never throws: all of it is a stranger's data. */
export function readMetadata(document: Document): PageMetadata {
  const article = readJsonLd(document);
  const headline = article?.headline;
  const ogType = readMeta(document, 'og:type')?.toLowerCase();
  const itemType = document.querySelector('[itemscope][itemtype]')
    ? [...document.querySelectorAll('[itemscope][itemtype]')]
        .slice(0, 50)
        .some((each) => isArticleType(each.getAttribute('itemtype')?.trim()))
    : false;
  return {
    saysArticle: article !== null || ogType === 'article' || itemType,
    title:
      (typeof headline === 'string' && headline.trim()) ||
      readMeta(document, 'og:title', 'twitter:title') ||
      null,
    published: readPublished(document, article),
    language: readLanguage(document, article),
  };
}
