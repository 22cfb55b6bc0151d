// A name in the text: the word for what the tagger finds.
import type { EntityKind } from '../../knowledge/record.ts';
import type { TextSpan } from '../article.ts';

/** A name at an offset. The span holds the name alone: no title ("President"), no leading "the", no possessive 's. */
export interface Mention extends TextSpan {
  readonly text: string;
  readonly kind: EntityKind;
  /** 0 to 1, calibrated: of mentions with 0.8, eight in ten are names of this kind with these bounds. */
  readonly confidence: number;
}
