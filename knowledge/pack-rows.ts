// A record <-> its row inside a pack: canonical columns without what the pack holds elsewhere, repetitions shortened.
import { ENTITY_COLUMNS, parseEntity, type SourceTable, splitCells, writeEntity } from './fact-rows.ts';
import type { EntityKind, FactRecord } from './record.ts';

/** Salience stands in a section of its own. */
const ROW_COLUMNS = ENTITY_COLUMNS.filter((column) => column !== 'salience');
const SALIENCE = ENTITY_COLUMNS.indexOf('salience');
const ID = ENTITY_COLUMNS.indexOf('id');
const NAME = ENTITY_COLUMNS.indexOf('name');
const WIKIPEDIA = ENTITY_COLUMNS.indexOf('wikipedia');

/** Stands for a title that is the name, and for an id that is `w:` and the title: half of all records have them so. */
const SAME = '=';

/** A record -> its row. Throws a RangeError for a record with a line feed in it, which would make two rows of one. */
export function writePackRow(record: FactRecord, sources: SourceTable): string {
  const cells = writeEntity(record, sources).split('\t');
  const title = cells[WIKIPEDIA];
  if (title && cells[ID] === `w:${title}`) cells[ID] = SAME;
  if (title && title === cells[NAME]) cells[WIKIPEDIA] = SAME;
  cells.splice(SALIENCE, 1);
  const row = cells.join('\t');
  if (row.includes('\n')) throw new RangeError(`the record ${record.id} has a line feed in it`);
  return row;
}

const cellOf = (row: string, column: number): string => row.split('\t', column + 1)[column] ?? '';

/** Id of a row. */
export function idOfRow(row: string): string {
  const id = cellOf(row, ID);
  if (id !== SAME) return id;
  const title = cellOf(row, ROW_COLUMNS.indexOf('wikipedia'));
  return `w:${title === SAME ? cellOf(row, ROW_COLUMNS.indexOf('name')) : title}`;
}

/** A row -> its record. */
export function parsePackRow(
  row: string,
  kind: EntityKind,
  salience: number,
  sources: SourceTable,
): FactRecord {
  const cells = splitCells(row, ROW_COLUMNS);
  const wikipedia = cells.wikipedia === SAME ? cells.name : cells.wikipedia;
  const id = cells.id === SAME ? `w:${wikipedia}` : cells.id;
  const whole = { ...cells, ...(id && { id }), ...(wikipedia && { wikipedia }) };
  return { ...parseEntity(whole, kind, sources), salience };
}

/**
 * Order of records in a pack: Wikidata ids and GeoNames ids by number, the rest by text. Neighbouring numbers share their
 * first digits, which compresses; and ids are found by halving.
 */
export function compareIds(one: string, other: string): number {
  const classes = classOf(one) - classOf(other);
  if (classes !== 0) return classes;
  const numbers = numberOf(one) - numberOf(other);
  if (numbers !== 0) return numbers;
  return one < other ? -1 : one > other ? 1 : 0;
}

const QID = /^Q\d{1,15}$/;
const GEONAMES = /^g:\d{1,15}$/;
const classOf = (id: string): number => (QID.test(id) ? 0 : GEONAMES.test(id) ? 1 : 2);
const numberOf = (id: string): number =>
  QID.test(id) ? Number(id.slice(1)) : GEONAMES.test(id) ? Number(id.slice(2)) : 0;
