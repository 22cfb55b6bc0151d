// Words that name somebody by an office alone: the word for "the Kazakh foreign minister".
import type { Office } from '../../knowledge/record.ts';
import type { TextSpan } from '../article.ts';

/** The words for an office without "the" and possessive 's, and who is meant on the article's date. */
export interface OfficeMention extends TextSpan {
  readonly text: string;
  /** Index into the reading's entities: always one with a record. */
  readonly entity: number;
  /** The term by which its holder is known. */
  readonly office: Office;
  /** "former Kazakh president": held before the article's date. */
  readonly former: boolean;
}
