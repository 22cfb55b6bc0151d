// What the page shows and asks: the words between page/ and the entry script that wires it to the background.
import type { EntityKind } from '../knowledge/record.ts';
import type { Article } from '../reading/article.ts';

/** One name or remark reference to paint, by its place in the article's blocks. */
export interface PageMark {
  readonly id: number;
  readonly kind: EntityKind | 'remark';
  /** Marks of one entity share it; only some of them are painted, all of them can be clicked. */
  readonly entity: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** What a screen reader says of it: "Sergey Lavrov, person". */
  readonly label: string;
}

/** What comes back for an article: its marks and how to show them. */
export interface PageMarks {
  readonly marks: readonly PageMark[];
  readonly openBy: 'click' | 'rest';
  readonly strength: 'quiet' | 'clear';
}

/** A card to open: the address of its frame, and words for pages in which no frame can load. */
export interface PageCard {
  readonly url: string;
  readonly fallback: { readonly title: string; readonly lines: readonly string[]; readonly note: string };
}

/** What the page script needs from outside; page/ itself knows no extension. */
export interface PageServices {
  /** The marks of an article, or null: this site is switched off. `pass` names this reading of the page. */
  requestMarks(article: Article, pass: string): Promise<PageMarks | null>;
  /** The card of a mark, or null when there is none any more. */
  requestCard(pass: string, mark: number): Promise<PageCard | null>;
  /** False once the extension was updated or removed: then nothing of it may stay in the page. */
  isAlive(): boolean;
}
