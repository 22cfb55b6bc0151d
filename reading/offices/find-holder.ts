// An office's key + a day -> the one person known to have held it then, or nobody.
import { type OfficeName, officeKeys } from '../../knowledge/office-names.ts';
import type { Pack, RecordNumber } from '../../knowledge/pack.ts';
import type { FactRecord, Office } from '../../knowledge/record.ts';
import { isHeldOn } from '../entities/weigh-title.ts';

/** What finding holders asks of a pack. */
export type OfficePack = Pick<Pack, 'findOffice' | 'record'>;

/** A pack that decodes each record once, for the length of one article: those of an office are asked for by every phrase. */
export function rememberRecords(pack: Pack): OfficePack {
  const known = new Map<RecordNumber, FactRecord>();
  return {
    findOffice: (key) => pack.findOffice(key),
    record: (record) => {
      const fact = known.get(record) ?? pack.record(record);
      known.set(record, fact);
      return fact;
    },
  };
}

/** Somebody in an office. */
export interface Holder {
  readonly record: RecordNumber;
  readonly fact: FactRecord;
  readonly office: Office;
}

/** What an office's words ask for. */
export interface OfficeQuery {
  /** Of `officeKey`. */
  readonly key: string;
  readonly acting: boolean;
  /** Only offices of this country, where the key is a place's name that several countries have. */
  readonly country: string | null;
}

interface Term extends Holder {
  readonly name: OfficeName;
}

/**
 * Months for which a term without a known end is taken to go on after the day until which it is known. Of heads of state
 * and government some one in five a year changes, of ministers more.
 */
const MONTHS_KNOWN = { head: 12, other: 8 } as const;
const HEAD_RANK = 9;

/**
 * Those terms of an office, of all who ever held it, that `fits` lets pass. It is asked before the office's title is read,
 * which costs more.
 */
function listTerms(
  { key, country }: OfficeQuery,
  pack: OfficePack,
  fits: (office: Office, fact: FactRecord) => boolean,
): Term[] {
  return pack.findOffice(key).flatMap(({ record }) => {
    const fact = pack.record(record);
    return fact.offices.flatMap((office) => {
      if (!fits(office, fact)) return [];
      const name = officeKeys(office).get(key);
      return name && (country === null || office.country === null || office.country === country)
        ? [{ record, fact, office, name }]
        : [];
    });
  });
}

/** Months from one ISO date to another, in whole months; a year alone counts as its January. */
function monthsBetween(from: string, to: string): number {
  const months = (date: string) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7) || '1');
  return months(to) - months(from);
}

/** Whether the term is known to go on on that day: not beyond where it is known to, nor beyond its holder's death. */
function goesOn(office: Office, fact: FactRecord, day: string): boolean {
  if (fact.ended !== null && fact.ended < day.slice(0, fact.ended.length)) return false;
  // News of the day on which an office changes hands may mean either.
  if (office.start === null || office.start === day || office.end === day) return false;
  if (!isHeldOn(office, day)) return false;
  if (office.end !== null || office.asOf === null) return true;
  return monthsBetween(office.asOf, day) <= MONTHS_KNOWN[office.rank >= HEAD_RANK ? 'head' : 'other'];
}

/** Whether a term whose end is not told was over when another began. */
const isFollowed = (term: Term, others: readonly Term[]): boolean =>
  term.office.end === null &&
  others.some(
    ({ record, office, name }) =>
      record !== term.record &&
      name.exact &&
      office.start !== null &&
      office.start > (term.office.asOf ?? term.office.start ?? ''),
  );

/** The only person of the terms; null when there are several or none. */
function onlyHolder(terms: readonly Term[]): Holder | null {
  const [first] = terms;
  return first && terms.every(({ record }) => record === first.record) ? first : null;
}

/**
 * Who held an office on an ISO day: nobody where nobody or several are known to, as on the day of a handover. A minister of
 * just this counts before one of this and more; acting holders only where no other is known, or where they are asked for.
 */
export function findHolder(query: OfficeQuery, day: string, pack: OfficePack): Holder | null {
  const terms = listTerms(query, pack, (office, fact) => goesOn(office, fact, day));
  const held = terms.filter((term) => !isFollowed(term, terms));
  const acting = held.filter(({ name }) => name.acting);
  if (query.acting) return onlyHolder(acting);
  const regular = held.filter(({ name }) => !name.acting);
  const exact = regular.filter(({ name }) => name.exact);
  if (exact.length > 0) return onlyHolder(exact);
  return onlyHolder(regular.length > 0 ? regular : acting);
}

/**
 * Who is meant by a former holder: the only one who lived on that day and had held the office before it; nobody where
 * several had, or where the office is told of too few.
 */
export function findFormerHolder(query: OfficeQuery, day: string, pack: OfficePack): Holder | null {
  const current = findHolder(query, day, pack);
  if (current === null) return null;
  const former = listTerms(
    query,
    pack,
    ({ end }, { ended }) =>
      end !== null && end < day && (ended === null || ended >= day.slice(0, ended.length)),
  );
  return onlyHolder(
    former.filter(({ record, name }) => name.exact && !name.acting && record !== current.record),
  );
}
