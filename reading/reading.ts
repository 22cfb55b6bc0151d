// Everything understood of one article.
import type { Article } from './article.ts';
import type { Entity } from './entities/entity.ts';
import type { Mention } from './mentions/mention.ts';
import type { OfficeMention } from './offices/office-mention.ts';
import type { Quote } from './quotes/quote.ts';
import type { RemarkReference } from './remarks/remark-reference.ts';

export interface Reading {
  readonly article: Article;
  /** In order of appearance; they do not overlap. */
  readonly mentions: readonly Mention[];
  /** Those of names in order of appearance, then those whom the article names by their offices alone. */
  readonly entities: readonly Entity[];
  /** In order of appearance; they do not overlap each other, but the names of their countries and bodies. */
  readonly offices: readonly OfficeMention[];
  readonly quotes: readonly Quote[];
  readonly references: readonly RemarkReference[];
}
