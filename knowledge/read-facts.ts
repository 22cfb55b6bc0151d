// The folder of facts -> records: all shards of all kinds, rows of one entity merged.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dropTwins } from './drop-twins.ts';
import {
  ENTITY_COLUMNS,
  type EntityCells,
  parseEntity,
  parseRemark,
  REMARK_COLUMNS,
  type SourceTable,
} from './fact-rows.ts';
import { mergeRows } from './merge-rows.ts';
import { type FactLine, parseFacts } from './parse-facts.ts';
import type { EntityKind, FactRecord, RemarkRecord, Source } from './record.ts';

/** Folder of each kind under the folder of facts. */
export const KIND_FOLDERS: Readonly<Record<EntityKind, string>> = {
  person: 'people',
  place: 'places',
  organization: 'organizations',
  event: 'events',
};

const SOURCE_COLUMNS = ['key', 'publisher', 'address', 'licence', 'date', 'remarks'] as const;

export interface Facts {
  readonly records: readonly FactRecord[];
  readonly remarks: readonly RemarkRecord[];
  readonly sources: SourceTable;
}

/** Names of the TSV files of a folder, sorted, own records first: their cells win when rows are merged. */
export function factFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const isOwn = (name: string) => name.startsWith('own-');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort((one, other) => Number(isOwn(other)) - Number(isOwn(one)) || (one < other ? -1 : 1))
    .map((name) => path.join(folder, name));
}

function readRows<C extends string>(file: string, columns: readonly C[]): FactLine<C>[] {
  return parseFacts(readFileSync(file, 'utf8'), columns, path.basename(file));
}

/** `sources.tsv`: key -> publisher, address, date. */
export function readSources(file: string): SourceTable {
  return new Map(
    readRows(file, SOURCE_COLUMNS).map(({ cells }): [string, Source] => [
      cells.key ?? '',
      {
        key: cells.key ?? '',
        publisher: cells.publisher ?? '',
        address: cells.address ?? null,
        date: cells.date ?? null,
        licence: cells.licence ?? null,
      },
    ]),
  );
}

/** The people written by hand: the import of tables does not repeat them. */
export function readOwnPeople(folder: string, sources: SourceTable): FactRecord[] {
  return factFiles(path.join(folder, KIND_FOLDERS.person))
    .filter((file) => path.basename(file).startsWith('own-'))
    .flatMap((file) => readRows(file, ENTITY_COLUMNS))
    .map(({ cells }) => parseEntity(cells, 'person', sources));
}

/**
 * One record for what rows of two kinds speak of: "Warsaw Pact" may be an organization in one table and an event in
 * another. What was written by hand decides, else the better known.
 */
function settleKinds(records: readonly FactRecord[]): FactRecord[] {
  const weigh = ({ sources, salience }: FactRecord) =>
    salience + (sources.some(({ key }) => key === 'own') ? 1 : 0);
  const keysOf = ({ id, wikipedia }: FactRecord) => (wikipedia ? [id, `w:${wikipedia}`] : [id]);
  const best = new Map<string, FactRecord>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const known = best.get(key);
      if (!known || weigh(record) > weigh(known)) best.set(key, record);
    }
  }
  return records.filter((record) => keysOf(record).every((key) => best.get(key)?.kind === record.kind));
}

/** Every id, title and Wikidata id under which rows speak of a record -> the id that it has in the end. */
function settleIds(records: readonly FactRecord[], rows: readonly EntityCells[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, wikipedia, wikidata } of records) {
    ids.set(id, id);
    if (wikipedia && !ids.has(`w:${wikipedia}`)) ids.set(`w:${wikipedia}`, id);
    if (wikidata && !ids.has(wikidata)) ids.set(wikidata, id);
  }
  // A row that was united with another and lost its own id is found by its title.
  for (const { id = '', wikipedia, wikidata } of rows) {
    const settled = ids.get(`w:${wikipedia}`) ?? ids.get(wikidata ?? '');
    if (settled && !ids.has(id)) ids.set(id, settled);
  }
  return ids;
}

/**
 * Reads everything under `folder` (such as `knowledge/facts`). Neighbours and speakers may be named by any id or title of
 * a record; they come out as the record's own id. Throws a FactError that names file and line.
 */
export function readFacts(folder: string): Facts {
  const sources = readSources(path.join(folder, '..', 'sources.tsv'));
  const allRows: EntityCells[][] = [];
  const merged = (Object.entries(KIND_FOLDERS) as [EntityKind, string][]).flatMap(([kind, name]) => {
    const rows = factFiles(path.join(folder, name)).flatMap((file) =>
      readRows(file, ENTITY_COLUMNS).map(({ cells }): EntityCells => cells),
    );
    allRows.push(rows);
    return mergeRows(rows).map((cells) => parseEntity(cells, kind, sources));
  });
  const united = dropTwins(settleKinds(merged));
  const ids = settleIds(united, allRows.flat());
  const settle = (id: string): string => ids.get(id) ?? id;
  const records = united.map((record) => ({ ...record, neighbours: record.neighbours.map(settle) }));
  const remarks = factFiles(path.join(folder, 'remarks')).flatMap((file) =>
    readRows(file, REMARK_COLUMNS).map(({ cells }) => {
      const remark = parseRemark(cells);
      return { ...remark, speaker: settle(remark.speaker) };
    }),
  );
  return { records, remarks, sources };
}
