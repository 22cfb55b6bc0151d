// Somebody's words in the article: the word for quotes and for who said them.
import type { TextSpan } from '../article.ts';

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** Who said it, as far as the article tells. */
export interface Speaker {
  /** The words that name the speaker: a name, "he", "the ministry". */
  readonly span: TextSpan;
  readonly text: string;
  /** Index into the reading's entities; null when the words name nobody known ("officials") or it is unsure. */
  readonly entity: number | null;
}

/** One fragment of speech in one block. Quotation marks are inside the span of a direct quote. */
export interface Quote extends TextSpan {
  readonly kind: QuoteKind;
  /** The verb or phrase of saying, in the same or a neighbouring block; null when there is none. */
  readonly cue: TextSpan | null;
  readonly speaker: Speaker | null;
  /** Index of the first fragment of the same utterance; its own index when it is the first. */
  readonly utterance: number;
}
