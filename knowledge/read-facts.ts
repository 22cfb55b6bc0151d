// The folder of facts -> records: all shards of all kinds, rows of one entity merged.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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
      },
    ]),
  );
}

/** Reads everything under `folder` (such as `knowledge/facts`). Throws a FactError that names file and line. */
export function readFacts(folder: string): Facts {
  const sources = readSources(path.join(folder, '..', 'sources.tsv'));
  const records: FactRecord[] = [];
  for (const [kind, name] of Object.entries(KIND_FOLDERS) as [EntityKind, string][]) {
    const rows = factFiles(path.join(folder, name)).flatMap((file) =>
      readRows(file, ENTITY_COLUMNS).map(({ cells }): EntityCells => cells),
    );
    records.push(...mergeRows(rows).map((cells) => parseEntity(cells, kind, sources)));
  }
  const remarks = factFiles(path.join(folder, 'remarks')).flatMap((file) =>
    readRows(file, REMARK_COLUMNS).map(({ cells }) => parseRemark(cells)),
  );
  return { records, remarks, sources };
}
