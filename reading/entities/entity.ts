// Who or what is meant: the words for clusters of mentions and the decision which record they name.
import type { RecordNumber } from '../../knowledge/pack.ts';
import type { EntityKind } from '../../knowledge/record.ts';

/** One reason for a decision, as the card shows it under "why". */
export interface Clue {
  readonly kind:
    | 'name' // the name itself
    | 'salience' // the best known of that name
    | 'title' // "foreign minister" beside the name
    | 'office' // held on the article's date
    | 'context' // country, place or other names of the article
    | 'date' // lived, existed or held office then
    | 'kind'; // the tagger's kind
  /** A short phrase in plain words: "named with “foreign minister”", "in office in April 2025". */
  readonly text: string;
  /** Contribution to the candidate's score, in log-odds; negative speaks against. */
  readonly weight: number;
}

export interface Candidate {
  readonly record: RecordNumber;
  /** 0 to 1: probability that this record is meant; what is left over is "somebody else". */
  readonly probability: number;
  readonly clues: readonly Clue[];
}

/** Everything in the article that names one person, place, organization or event. */
export interface Entity {
  readonly kind: EntityKind;
  /** The fullest name the article gives, without titles. */
  readonly name: string;
  /** Indices into the reading's mentions, in order of appearance. */
  readonly mentions: readonly number[];
  /** Set when one record is clearly meant. */
  readonly record: RecordNumber | null;
  /** The records considered, best first. Two close ones and no `record`: the card asks. Empty: nobody known. */
  readonly candidates: readonly Candidate[];
  /** What the article itself says of it next to its name: "journalist", "Kazakh Foreign Minister"; null when nothing. */
  readonly roleInArticle: string | null;
}
