// The words for facts: what one record of the pack says of a person, place, organization, event or remark.

export type EntityKind = 'person' | 'place' | 'organization' | 'event';

/** Where a record's facts come from. */
export interface Source {
  /** Short key of `knowledge/SOURCES.md`, such as `wikidata-eps` or `geonames`, or `own` for hand-checked records. */
  readonly key: string;
  /** Who publishes it, as the card names it: "Wikidata", "GeoNames", "Kremlin.ru". */
  readonly publisher: string;
  /** Public https address, or null where the source is a table without one address a record. */
  readonly address: string | null;
  /** ISO date on which the facts were true or read; may be partial (`2022-07`). */
  readonly date: string | null;
  /** Licence of the facts, as `knowledge/sources.tsv` states it; null when unknown. */
  readonly licence: string | null;
}

/** One office or role with its dates. Dates are ISO and may be partial: `2019`, `2019-03`, `2019-03-20`. */
export interface Office {
  /** As a card says it: "President of Kazakhstan", "Foreign minister of Russia". */
  readonly title: string;
  readonly start: string | null;
  /** null: not known to have ended; then `asOf` says until when that is known. */
  readonly end: string | null;
  readonly asOf: string | null;
  /** 0 to 10: how high the office is (10 head of state, 9 head of government, 8 foreign minister, 7 minister, 4 legislator). */
  readonly rank: number;
  /** ISO 3166 alpha-2 code of the country whose office it is; null for international bodies. */
  readonly country: string | null;
}

/** One entity with its facts. Absent facts are null or empty, never guessed. */
export interface FactRecord {
  /** Stable id: a Wikidata id (`Q58217`) where a source gives one, else `w:English Wikipedia title`, else `b:slug` (hand) or `g:GeoNames id`. */
  readonly id: string;
  readonly kind: EntityKind;
  /** What it is more closely: "city", "country", "river", "ministry", "party", "company", "summit", "war", "politician", "footballer". */
  readonly type: string;
  readonly name: string;
  /** Other names and spellings, also in native script. */
  readonly aliases: readonly string[];
  /** English Wikipedia title without underscores, or null. */
  readonly wikipedia: string | null;
  readonly wikidata: string | null;
  /** Three to eight words: "capital of Kazakhstan", "Russian politician and diplomat". Never a sentence of somebody else. */
  readonly description: string;
  /** ISO 3166 alpha-2 code of the country it belongs to, or null. */
  readonly country: string | null;
  /** 0 to 1: how likely news means this one, all else equal. */
  readonly salience: number;
  readonly offices: readonly Office[];
  /** Birth or founding or first day; death, dissolution or last day. ISO, may be partial; years BC as `-0044`. */
  readonly began: string | null;
  readonly ended: string | null;
  readonly gender: 'female' | 'male' | null;
  /** Degrees; null for what has no place on a map. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number | null;
  readonly populationYear: number | null;
  /** Further labelled facts in order of weight: "Capital" -> "Astana", "Members" -> "193 states". */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Ids of related records (country, party, membership, successor), for deciding between candidates. */
  readonly neighbours: readonly string[];
  readonly sources: readonly Source[];
}

/** One source of a remark record. At least one of a record's sources was read. */
export interface RemarkSource {
  readonly publisher: string;
  readonly address: string;
  readonly date: string | null;
  readonly read: boolean;
}

/** A dated act of saying that later news keeps referring to. */
export interface RemarkRecord {
  /** `YYYY-MM-DD-speaker-slug`, such as `2022-06-17-tokayev-spief`. */
  readonly id: string;
  /** Id of the speaker's fact record. */
  readonly speaker: string;
  readonly speakerName: string;
  readonly date: string;
  /** "plenary session of the St. Petersburg International Economic Forum". */
  readonly occasion: string;
  /** Names under which articles mention the occasion: "SPIEF", "St. Petersburg International Economic Forum", "St. Petersburg forum". */
  readonly occasionNames: readonly string[];
  readonly place: string;
  /** To whom, or in answer to whom: "answering the moderator Margarita Simonyan, beside Vladimir Putin". */
  readonly audience: string;
  /** In our own words, at most 60 words. */
  readonly gist: string;
  /** The short verbatim words where they are famous (English, or our note says whose translation); null otherwise. */
  readonly words: string | null;
  /** BCP 47 code of the language spoken. */
  readonly language: string;
  /** "official English translation", "our translation"; null when spoken in English. */
  readonly translation: string | null;
  /** What came of it, in our own words; null when nothing notable. */
  readonly aftermath: string | null;
  /** Lower-case words and phrases by which a reference names the matter: "self-determination", "territorial integrity", "quasi-states". */
  readonly topics: readonly string[];
  readonly sources: readonly RemarkSource[];
}
