// What reading asks of a pack of facts. knowledge/open-pack.ts answers it from a binary file; tests from tables.
import type { EntityKind, FactRecord, RemarkRecord } from './record.ts';

/** A record's ordinal in its pack: 0 to `count - 1`. */
export type RecordNumber = number;

/** How a name names a record: by its main name, another name, a family name alone, or an acronym. */
export type NameBasis = 'name' | 'alias' | 'family' | 'acronym';

/** One record that bears a name. */
export interface NameHit {
  readonly record: RecordNumber;
  readonly basis: NameBasis;
}

export interface Pack {
  /** ISO date of the newest source in it. */
  readonly date: string;
  readonly count: number;
  /** Records that bear exactly this name (case, accents, hyphens and full stops folded), most salient first, at most 32. */
  find(name: string): readonly NameHit[];
  /**
   * Everybody who ever held the office of this key (`office-names.ts`), in no order; "name" when a title of the record is
   * this office, "alias" when it names more than this, or an acting holder.
   */
  findOffice(key: string): readonly NameHit[];
  /**
   * True when some record's name begins with these folded words and goes on: lets a scanner stop early. Says so wrongly
   * of one in some 29 others, which costs the scanner one look-up.
   */
  beginsName(name: string): boolean;
  kindOf(record: RecordNumber): EntityKind;
  /** 0 to 1. */
  salienceOf(record: RecordNumber): number;
  /** The decoded record. Costs some microseconds: for candidates and cards, not for scanning. */
  record(record: RecordNumber): FactRecord;
  /** The record with this id, or null. */
  byId(id: string): RecordNumber | null;
  /** Remarks of a speaker (a fact record's id), oldest first. */
  remarksBy(speaker: string): readonly RemarkRecord[];
  remarkById(id: string): RemarkRecord | null;
  /** Every remark whose occasion bears this name, folded as in `find`. */
  remarksAt(occasion: string): readonly RemarkRecord[];
}
