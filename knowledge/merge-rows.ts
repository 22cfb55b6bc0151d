// Rows of one kind -> one row for each entity: rows that share an id or a Wikipedia title become one.
import type { EntityCells } from './fact-rows.ts';

/** Cells whose entries are united; every other cell is taken from the first row that fills it. */
const UNITED = ['aliases', 'facts', 'neighbours', 'sources'] as const;

function uniteLists(one: string | undefined, other: string | undefined): string {
  return [...new Set([...(one ?? '').split('|'), ...(other ?? '').split('|')])].filter(Boolean).join('|');
}

/** "Foreign minister of Russia;2004-03-09;…" -> what two entries for one term of office share. */
function termOf(office: string): string {
  const [title = '', start = ''] = office.split(';');
  return `${title.toLowerCase()} ${start.slice(0, 4)}`;
}

/** Offices of both rows; where both have the same term, the first row's entry stands. */
function uniteOffices(one: string | undefined, other: string | undefined): string {
  const first = (one ?? '').split('|').filter(Boolean);
  const terms = new Set(first.map(termOf));
  return [...first, ...(other ?? '').split('|').filter((entry) => entry && !terms.has(termOf(entry)))].join(
    '|',
  );
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
