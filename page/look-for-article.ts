// A page -> its article, looked for at once and again a little later on pages that build themselves by script.
import { type FoundArticle, findArticle } from './find-article.ts';
import { articleIsEnglish } from './is-english.ts';
import { looksLikeArticle, mayRead } from './page-gate.ts';

/** Pages that build themselves by script are looked at again after these times, when they had no article at first. */
const LOOK_AGAIN_MS = [1_000, 3_000];

/** The article of a page that may be read, or null: none there, or none in English. */
export function findReadable(document: Document): FoundArticle | null {
  if (!mayRead(document) || !looksLikeArticle(document)) return null;
  const found = findArticle(document);
  return found && articleIsEnglish(found.article) ? found : null;
}

/** Looks for the article of a page until it is found or given up. */
export class ArticleSearch {
  private timer = 0;

  constructor(
    private readonly document: Document,
    /** Runs what a timer wants, unless the extension is gone. */
    private readonly whileAlive: (act: () => void) => void,
    private readonly found: (article: FoundArticle) => void,
  ) {}

  /** Looks now, and where there is nothing yet, later. */
  start(): void {
    this.look(0);
  }

  /** Looks later only: what stood there a moment ago is gone, or the page is on its way to another. */
  startLater(): void {
    this.lookLater(0);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private look(times: number): void {
    const article = findReadable(this.document);
    if (article) this.found(article);
    else this.lookLater(times);
  }

  private lookLater(times: number): void {
    this.stop();
    const wait = LOOK_AGAIN_MS[times];
    if (wait === undefined) return;
    this.timer = window.setTimeout(() => this.whileAlive(() => this.look(times + 1)), wait);
  }
}
