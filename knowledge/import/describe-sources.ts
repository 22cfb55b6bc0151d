// The table of sources and the records made of them -> knowledge/SOURCES.md.

import type { EntityKind, FactRecord } from '../record.ts';
import { type Row, readTable } from './read-table.ts';

const KINDS: readonly EntityKind[] = ['person', 'place', 'organization', 'event'];

function countBySource(records: readonly FactRecord[]): Map<string, Map<EntityKind, number>> {
  const counts = new Map<string, Map<EntityKind, number>>();
  for (const { kind, sources } of records) {
    for (const { key } of sources) {
      const kinds = counts.get(key) ?? new Map<EntityKind, number>();
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      counts.set(key, kinds);
    }
  }
  return counts;
}

const grouped = (count: number): string => count.toLocaleString('en-US');

function describeSource(row: Row, counts: ReadonlyMap<EntityKind, number>): string {
  const numbers = KINDS.map((kind) => grouped(counts.get(kind) ?? 0));
  const name = row('address') ? `[${row('publisher')}](${row('address')})` : row('publisher');
  return `| \`${row('key')}\` | ${name} | ${row('licence')} | ${row('date')} | ${row('remarks')} | ${numbers.join(' | ')} |`;
}

/** The document, from `sources.tsv` (its path) and the records of the tables. */
export function describeSources(file: string, records: readonly FactRecord[]): string {
  const counts = countBySource(records);
  const rows = readTable(file).map((row) => describeSource(row, counts.get(row('key')) ?? new Map()));
  const totals = KINDS.map((kind) => grouped(records.filter((record) => record.kind === kind).length));
  return `# Sources of the facts

Written by \`npm run import-tables\` from \`sources.tsv\`. The records under \`facts/\` are made of facts (names, dates, offices,
numbers, coordinates) of these sources; descriptions are composed by this project, and no prose is taken over. The counts are
of records that rest on a source, in whole or in part, without those written by hand: files whose names begin with \`own-\`
give a public address with every record.

Where the licence is CC BY the source is named here and on every card that shows one of its facts.

| key | source | licence | read or dated | what for | people | places | organizations | events |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}
| | **all records from tables** | | | | ${totals.join(' | ')} |

Left out on purpose: tables whose licence asks to share alike (ODbL), lists without a licence, and everything that is not
a fact about who holds, held or is what.
`;
}
