// Records of people -> the same without those that are surely another row of somebody better known among them.
import { foldName } from './fold-name.ts';
import type { FactRecord } from './record.ts';

/** Nothing but a table's row: no title, no Wikidata id, and not written by hand. */
function isBare({ kind, id, wikipedia, wikidata, sources }: FactRecord): boolean {
  const isOwn = sources.some(({ key }) => key === 'own');
  return kind === 'person' && id.startsWith('b:') && !wikipedia && !wikidata && !isOwn;
}

const agree = (one: string | null, other: string | null): boolean =>
  !one || !other || one.slice(0, 4) === other.slice(0, 4);

const keyOf = ({ name, type, country }: FactRecord): string => `${foldName(name)} ${type} ${country ?? ''}`;

/**
 * Tables without ids name some people whom other tables name with one: left alone, a card would ask the reader to choose
 * between a man and himself. A bare row goes where a record with title or id has the same name, trade and country and no
 * other year of birth. It is dropped rather than merged: should the two be different people after all, nobody gets the
 * other's office.
 */
export function dropTwins(records: readonly FactRecord[]): FactRecord[] {
  const known = new Map<string, FactRecord[]>();
  for (const record of records) {
    if (record.kind !== 'person' || isBare(record)) continue;
    const key = keyOf(record);
    known.set(key, [...(known.get(key) ?? []), record]);
  }
  return records.filter(
    (record) => !isBare(record) || !known.get(keyOf(record))?.some(({ began }) => agree(began, record.began)),
  );
}
