// Rows of one kind -> one row for each entity: rows that share an id or a Wikipedia title become one.
import type { EntityCells } from './fact-rows.ts';

/** Cells whose entries are united; every other cell is taken from the first row that fills it. */
const UNITED = ['aliases', 'facts', 'neighbours', 'sources'] as const;

function uniteLists(one: string | undefined, other: string | undefined): string {
  return [...new Set([...(one ?? '').split('|'), ...(other ?? '').split('|')])].filter(Boolean).join('|');
}

/** One entry of the cell of offices, as far as telling two entries apart needs it. */
interface Term {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly rank: string;
  readonly country: string;
}

function readTerm(office: string): Term {
  const [title = '', start = '', end = '', , rank = '', country = ''] = office.split(';');
  return { title: title.toLowerCase(), start, end, rank, country };
}

/** "2020" and "2020-03-04" may be one day; so may "2020-03" and "2020-03-04", and two days of one month. */
function mayBeOneDay(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, '2020-03'.length);
  return length > 0 && one.slice(0, length) === other.slice(0, length);
}

const firstWord = (title: string): string | undefined => title.split(' ')[0];

/**
 * Whether `other` is the term that `known` already tells: the same title from the same year, or, since tables call one
 * office by many titles ("Secretary of Foreign Affairs", "Foreign minister"), a term in the same country with the same
 * days (of the last one tables may tell another of the month), or one that began together and that its table does not know
 * the end of.
 */
function isSameTerm(known: Term, other: Term): boolean {
  if (known.title === other.title && known.start.slice(0, 4) === other.start.slice(0, 4)) return true;
  // A seat whose start a table does not know is one that ended on the same day.
  if (!other.start && other.end && known.end === other.end && known.rank === other.rank) return true;
  if (known.country !== other.country || !mayBeOneDay(known.start, other.start)) return false;
  if (other.end) return known.start === other.start && mayBeOneDay(known.end, other.end);
  // With a year alone two offices of one year would be taken for one: then something else has to be the same too.
  const hasMonths = known.start.length > 4 && other.start.length > 4;
  return hasMonths || known.rank === other.rank || firstWord(known.title) === firstWord(other.title);
}

/** Offices of both rows; where both have the same term, the first row's entry stands. */
function uniteOffices(one: string | undefined, other: string | undefined): string {
  const first = (one ?? '').split('|').filter(Boolean);
  const known = first.map(readTerm);
  const rest = (other ?? '').split('|').filter((office) => {
    const term = readTerm(office);
    return office !== '' && !known.some((told) => isSameTerm(told, term));
  });
  return [...first, ...rest].join('|');
}

/** One row from two of the same entity; `first` wins wherever only one can stand, and its other name becomes an alias. */
function uniteRows(first: EntityCells, second: EntityCells): EntityCells {
  const united: Record<string, string> = { ...second, ...first };
  for (const column of UNITED) united[column] = uniteLists(first[column], second[column]);
  united.offices = uniteOffices(first.offices, second.offices);
  // A Wikidata id is the better key whichever row brings it: others refer to it.
  const ids = [first.id ?? '', second.id ?? ''];
  united.id = ids.find((id) => /^Q\d+$/.test(id)) ?? ids[0] ?? '';
  if (second.name && first.name && second.name !== first.name) {
    united.aliases = uniteLists(united.aliases, second.name);
  }
  return united;
}

/** Merges rows; the order of first appearance is kept. Earlier rows win over later ones. */
export function mergeRows(rows: readonly EntityCells[]): EntityCells[] {
  const merged: (EntityCells | null)[] = [];
  const places = new Map<string, number>();
  const keysOf = ({ id, wikidata, wikipedia }: EntityCells): string[] =>
    [id ?? '', wikidata ?? '', wikipedia ? `w:${wikipedia}` : ''].filter(Boolean);
  for (const row of rows) {
    const found = [...new Set(keysOf(row).flatMap((key) => places.get(key) ?? []))].sort((a, b) => a - b);
    const [place] = found;
    if (place === undefined) {
      for (const key of keysOf(row)) places.set(key, merged.length);
      merged.push(row);
      continue;
    }
    // One row can join two that had nothing in common before, by its id the one and by its title the other.
    let united = merged[place] ?? row;
    for (const other of found.slice(1)) {
      united = uniteRows(united, merged[other] ?? {});
      merged[other] = null;
    }
    united = uniteRows(united, row);
    merged[place] = united;
    for (const key of keysOf(united).concat(keysOf(row))) places.set(key, place);
    // Rare, as most rows that meet share one key; walking through all keys for each of them would take minutes.
    if (found.length > 1) for (const [key, at] of places) if (found.includes(at)) places.set(key, place);
  }
  return merged.filter((row) => row !== null);
}
