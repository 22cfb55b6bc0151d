// What the reader is shown for one mark: plain data, made by make-card.ts, drawn by components/Card.tsx.
import type { EntityKind } from '../../knowledge/record.ts';
import type { MatchLevel } from '../remarks/remark-reference.ts';
import type { NativeName } from './native-name.ts';

export interface CardSource {
  readonly publisher: string;
  /** https address or null. */
  readonly address: string | null;
  readonly date: string | null;
  readonly licence: string | null;
}

export interface CardFact {
  readonly label: string;
  readonly value: string;
}

/** One line of the small timeline of roles. */
export interface CardRole {
  readonly title: string;
  /** "2004 – now (as of May 2026)", "2002 – 2007". */
  readonly dates: string;
  /** true for the roles held on the article's date. */
  readonly held: boolean;
}

/** Where in the article the name stands; the page script turns an index into a place. */
export interface CardMentions {
  readonly count: number;
  /** Index of the mention that was clicked among them, 0 to count - 1. */
  readonly current: number;
  /** Spellings used by the article that differ from the card's name. */
  readonly spellings: readonly string[];
}

export interface EntityCard {
  readonly type: 'entity';
  readonly kind: EntityKind;
  readonly name: string;
  /** The name in its own script, or null where that is the Latin one. */
  readonly nativeName: NativeName | null;
  /** "President of Kazakhstan since 2019": the role on the article's date, or what it is. */
  readonly role: string;
  /** "On 16 April 2025, the article’s date"; null when the role has no dates or the article has none. */
  readonly asOf: string | null;
  readonly facts: readonly CardFact[];
  readonly roles: readonly CardRole[];
  /** In degrees; `spot` names what is there: the place itself, or a country's capital. */
  readonly location: { readonly latitude: number; readonly longitude: number; readonly spot: string } | null;
  /** Whom a place stands for where it was clicked: "the government of Kazakhstan, led … by …"; null when itself is meant. */
  readonly standsFor: string | null;
  /** What the article says of it beside its name, where that adds something. */
  readonly inArticle: string | null;
  readonly mentions: CardMentions;
  /** Why this one: clue phrases, strongest first. */
  readonly why: readonly string[];
  readonly sources: readonly CardSource[];
  readonly wikipedia: string | null;
}

/** A name that is in no pack: only what this article says. */
export interface UnknownCard {
  readonly type: 'unknown';
  readonly kind: EntityKind;
  readonly name: string;
  readonly inArticle: string | null;
  /** Sentences of the article with the name, at most three. */
  readonly sentences: readonly string[];
  readonly mentions: CardMentions;
}

/** Two or more records fit about as well: the reader chooses. */
export interface ChooserCard {
  readonly type: 'chooser';
  readonly name: string;
  readonly choices: readonly {
    /** Id of the fact record. */
    readonly id: string;
    readonly name: string;
    readonly description: string;
    /** Only what speaks for this one and not for the others. */
    readonly why: readonly string[];
  }[];
  readonly mentions: CardMentions;
}

/** One word of a text, marked where the other text does not have it. */
export interface ComparedWord {
  readonly text: string;
  readonly differs: boolean;
}

export interface RemarkMatchCard {
  /** The remark record's id. */
  readonly id: string;
  /** The remark's date, ISO, may be partial. */
  readonly isoDate: string;
  readonly level: MatchLevel;
  readonly clues: readonly string[];
  readonly speaker: string;
  /** The speaker's role on that day, or null. */
  readonly speakerRole: string | null;
  readonly gist: string;
  readonly words: string | null;
  /** "Spoken in Russian; official English translation", or null. */
  readonly languageNote: string | null;
  /** "17 June 2022". */
  readonly when: string;
  readonly where: string;
  readonly toWhom: string;
  readonly aftermath: string | null;
  /** The article's quoted words beside the record's, differing words marked; null when the article quotes none. */
  readonly wording: {
    readonly article: readonly ComparedWord[];
    readonly record: readonly ComparedWord[];
  } | null;
  readonly sources: readonly CardSource[];
}

export interface RemarkCard {
  readonly type: 'remark';
  /** The words of the article that refer to it. */
  readonly reference: string;
  /** Who said it, several where the article names them together; empty when it does not tell. */
  readonly speakers: readonly string[];
  /** Records that fit, best first; empty: not in our records. */
  readonly matches: readonly RemarkMatchCard[];
  /** What the article itself tells: speaker, time, venue, for the honest zero state. */
  readonly told: readonly CardFact[];
  /** For a reference to something told in this article: the words and where they stand. */
  readonly inArticle: {
    readonly text: string;
    readonly block: number;
    readonly start: number;
    readonly end: number;
  } | null;
  /** Words for a search the reader may start with a click. */
  readonly searchWords: string;
}

export type Card = EntityCard | UnknownCard | ChooserCard | RemarkCard;
