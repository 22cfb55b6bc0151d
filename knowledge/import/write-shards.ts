// Records -> text files under knowledge/facts, sorted by id, one record a line, a file for each country and letter.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ENTITY_COLUMNS, type SourceTable, writeEntity } from '../fact-rows.ts';
import { foldName } from '../fold-name.ts';
import { KIND_FOLDERS } from '../read-facts.ts';
import type { EntityKind, FactRecord } from '../record.ts';

/** More rows than this and a country's file is cut by the first letter of the name. */
const MOST_ROWS = 4000;

const letterOf = (record: FactRecord): string => (/^[a-z]/.exec(foldName(record.name)) ?? ['0'])[0];
const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Name of each shard -> its records: "kz", or "us-a" where the country has too many. */
function cutShards(records: readonly FactRecord[]): Map<string, FactRecord[]> {
  const shards = new Map<string, FactRecord[]>();
  for (const [country, group] of groupBy(records, (record) => record.country?.toLowerCase() ?? 'world')) {
    if (group.length <= MOST_ROWS) shards.set(country, group);
    else for (const [letter, part] of groupBy(group, letterOf)) shards.set(`${country}-${letter}`, part);
  }
  return shards;
}

/** Text of one shard: the columns that it uses, then its records by id. */
function writeShard(records: readonly FactRecord[], sources: SourceTable): string {
  const rows = records.map((record) => writeEntity(record, sources)).sort(byCode);
  const cells = rows.map((row) => row.split('\t'));
  const used = ENTITY_COLUMNS.map((_, column) => column).filter((column) => cells.some((row) => row[column]));
  const header = used.map((column) => ENTITY_COLUMNS[column]).join('\t');
  return `${[header, ...cells.map((row) => used.map((column) => row[column]).join('\t'))].join('\n')}\n`;
}

/** Writes all shards of all kinds under `folder`; shards that are no longer needed go, hand-written files stay. */
export function writeShards(folder: string, records: readonly FactRecord[], sources: SourceTable): void {
  const byKind = groupBy(records, ({ kind }) => kind);
  // KIND_FOLDERS has every kind as a key.
  for (const [kind, name] of Object.entries(KIND_FOLDERS) as [EntityKind, string][]) {
    const kindFolder = path.join(folder, name);
    mkdirSync(kindFolder, { recursive: true });
    for (const file of readdirSync(kindFolder)) {
      if (file.endsWith('.tsv') && !file.startsWith('own-')) rmSync(path.join(kindFolder, file));
    }
    for (const [shard, group] of cutShards(byKind.get(kind) ?? [])) {
      writeFileSync(path.join(kindFolder, `${shard}.tsv`), writeShard(group, sources));
    }
  }
}
