// The words for an article's text: what page/find-article gives and all of reading/ works on.

/** What a text block is in its article. Only some roles are read: see `READ_ROLES`. */
export type BlockRole =
  | 'headline' // the article's title
  | 'dateline' // "ALMATY (Reuters) —" where it stands in a block of its own
  | 'byline' // author, photo credit, time of publication
  | 'heading' // a heading inside the article
  | 'paragraph'
  | 'list-item' // an item of a list inside the article's text
  | 'quote' // a block quote: markup says that somebody else's words stand here
  | 'caption';

/** One paragraph, heading, caption or quote, as a reader sees it: white space collapsed, no markup. */
export interface TextBlock {
  readonly role: BlockRole;
  readonly text: string;
}

/** The text of one article. Offsets anywhere in Backstory are UTF-16 units into one block's text. */
export interface Article {
  readonly blocks: readonly TextBlock[];
  readonly title: string | null;
  readonly url: string | null;
  /** Day of publication, ISO `YYYY-MM-DD`; null when the page does not tell. */
  readonly published: string | null;
  /** BCP 47 language of the text, such as `en` or `en-GB`; null when unknown. */
  readonly language: string | null;
}

/** A stretch of one block's text: [start, end) in UTF-16 units. */
export interface TextSpan {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** The roles in which names, quotes and references are looked for. */
export const READ_ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'headline',
  'dateline',
  'heading',
  'paragraph',
  'list-item',
  'quote',
]);
