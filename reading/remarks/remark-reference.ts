// Words that point to an earlier remark, and the record they lead to.
import type { RemarkRecord } from '../../knowledge/record.ts';
import type { TextSpan } from '../article.ts';

export type ReferenceStatus = 'earlier' | 'in-article' | 'present' | 'none';

/** How well a record fits a reference. */
export type MatchLevel = 'exact words' | 'same event' | 'same topic';

export interface RemarkMatch {
  readonly remark: RemarkRecord;
  readonly level: MatchLevel;
  /** Plain phrases for the card: "same speaker", "2022", "St. Petersburg International Economic Forum". */
  readonly clues: readonly string[];
}

export interface RemarkReference extends TextSpan {
  /** "remarks at the 2022 St. Petersburg International Economic Forum". */
  readonly text: string;
  readonly status: ReferenceStatus;
  readonly insideQuote: boolean;
  /** Index into the reading's entities, or null. */
  readonly speaker: number | null;
  /** The speaker's name as the article gives it at its fullest, also when no entity is known. */
  readonly speakerName: string | null;
  readonly venue: TextSpan | null;
  readonly venueText: string | null;
  /** ISO, may be partial; "~" before it when vague; null when the text tells no time. */
  readonly time: string | null;
  readonly topic: TextSpan | null;
  /** For in-article references: index of the quote it leads back to, or null. */
  readonly quote: number | null;
  /** Records that fit, best first; two of the same level: the card lists both. */
  readonly matches: readonly RemarkMatch[];
}
