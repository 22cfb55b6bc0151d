// Everything understood of one article.
import type { Article } from './article.ts';
import type { Entity } from './entities/entity.ts';
import type { Mention } from './mentions/mention.ts';
import type { Quote } from './quotes/quote.ts';
import type { RemarkReference } from './remarks/remark-reference.ts';

export interface Reading {
  readonly article: Article;
  /** In order of appearance; they do not overlap. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly references: readonly RemarkReference[];
}
