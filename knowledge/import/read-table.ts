// The text of a table (TSV with a first line of column names) -> its rows, each answering for a column's name.
import { readFileSync } from 'node:fs';

/** Some tables were read off web pages, whose signs they kept. */
const ENTITIES: Readonly<Record<string, string>> = { '&#39;': "'", '&quot;': '"', '&amp;': '&' };
const plain = (cell: string): string =>
  cell.replace(/&(?:#39|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity).trim();

/** One row: the cell of a column, trimmed; empty when the row is short. Throws a RangeError for a column that is not there. */
export type Row = (column: string) => string;

/** Splits a TSV text. Quotes are plain characters: the tables are written without them. */
export function parseTable(text: string): Row[] {
  const [header = '', ...lines] = text.split('\n');
  const columns = new Map(
    header
      .trimEnd()
      .split('\t')
      .map((name, index) => [name, index]),
  );
  return lines.filter(Boolean).map((line) => {
    const cells = line.split('\t');
    return (column) => {
      const index = columns.get(column);
      if (index === undefined) throw new RangeError(`the table has no column “${column}”`);
      return plain(cells[index] ?? '');
    };
  });
}

/** Rows of a file. */
export function readTable(file: string): Row[] {
  return parseTable(readFileSync(file, 'utf8'));
}

/** The entries of a cell that holds several, without empty ones. */
export function splitList(cell: string): string[] {
  return cell
    .split('|')
    .map((entry) => entry.trim())
    .filter(Boolean);
}
