// Rows of facts as text <-> records. The same rows stand in knowledge/facts and, completed, inside the pack.
import type { EntityKind, FactRecord, Office, RemarkRecord, RemarkSource, Source } from './record.ts';

/** Columns of entity rows in their canonical order. A file may leave out those it does not use. */
export const ENTITY_COLUMNS = [
  'id',
  'type',
  'name',
  'aliases',
  'wikipedia',
  'wikidata',
  'description',
  'country',
  'salience',
  'offices',
  'began',
  'ended',
  'gender',
  'latitude',
  'longitude',
  'population',
  'populationYear',
  'facts',
  'neighbours',
  'sources',
] as const;

/** Columns of remark rows in their canonical order. */
export const REMARK_COLUMNS = [
  'id',
  'speaker',
  'speakerName',
  'date',
  'occasion',
  'occasionNames',
  'place',
  'audience',
  'gist',
  'words',
  'language',
  'translation',
  'aftermath',
  'topics',
  'sources',
] as const;

export type Cells<C extends string> = Readonly<Partial<Record<C, string>>>;
export type EntityCells = Cells<(typeof ENTITY_COLUMNS)[number]>;
export type RemarkCells = Cells<(typeof REMARK_COLUMNS)[number]>;

const list = (cell: string | undefined): string[] => (cell ? cell.split('|') : []);
const orNull = (cell: string | undefined): string | null => cell || null;
const numberOrNull = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

function parseOffice(entry: string): Office {
  const [title = '', start, end, asOf, rank, country] = entry.split(';');
  return {
    title,
    start: orNull(start),
    end: orNull(end),
    asOf: orNull(asOf),
    rank: Number(rank || 0),
    country: orNull(country),
  };
}

function writeOffice({ title, start, end, asOf, rank, country }: Office): string {
  return [title, start ?? '', end ?? '', asOf ?? '', rank, country ?? ''].join(';');
}

function parseFact(entry: string): { label: string; value: string } {
  const colon = entry.indexOf(': ');
  return colon < 0
    ? { label: entry, value: '' }
    : { label: entry.slice(0, colon), value: entry.slice(colon + 2) };
}

/** Sources by their key: the rows of `knowledge/sources.tsv`. */
export type SourceTable = ReadonlyMap<string, Source>;

function parseSource(entry: string, table: SourceTable): Source {
  const [key = '', publisher, address, date] = entry.split(';');
  const known = table.get(key);
  return {
    key,
    publisher: publisher || (known?.publisher ?? key),
    address: address || (known?.address ?? null),
    date: date || (known?.date ?? null),
    licence: known?.licence ?? null,
  };
}

const GENDERS = ['female', 'male'] as const;

/** Cells of one entity row -> its record; missing cells give null or nothing. */
export function parseEntity(cells: EntityCells, kind: EntityKind, sources: SourceTable): FactRecord {
  const id = cells.id ?? '';
  return {
    id,
    kind,
    type: cells.type ?? '',
    name: cells.name ?? '',
    aliases: list(cells.aliases),
    wikipedia: orNull(cells.wikipedia),
    wikidata: orNull(cells.wikidata) ?? (/^Q\d+$/.test(id) ? id : null),
    description: cells.description ?? '',
    country: orNull(cells.country),
    salience: Number(cells.salience || 0),
    offices: list(cells.offices).map(parseOffice),
    began: orNull(cells.began),
    ended: orNull(cells.ended),
    gender: GENDERS.find((gender) => gender === cells.gender) ?? null,
    latitude: numberOrNull(cells.latitude),
    longitude: numberOrNull(cells.longitude),
    population: numberOrNull(cells.population),
    populationYear: numberOrNull(cells.populationYear),
    facts: list(cells.facts).map(parseFact),
    neighbours: list(cells.neighbours),
    sources: list(cells.sources).map((entry) => parseSource(entry, sources)),
  };
}

/** A record -> one line in canonical columns. Sources that a table names are written as their key alone. */
export function writeEntity(record: FactRecord, sources: SourceTable): string {
  const cells = [
    record.id,
    record.type,
    record.name,
    record.aliases.join('|'),
    record.wikipedia ?? '',
    record.wikidata === record.id ? '' : (record.wikidata ?? ''),
    record.description,
    record.country ?? '',
    record.salience ? String(Math.round(record.salience * 1000) / 1000) : '',
    record.offices.map(writeOffice).join('|'),
    record.began ?? '',
    record.ended ?? '',
    record.gender ?? '',
    record.latitude ?? '',
    record.longitude ?? '',
    record.population ?? '',
    record.populationYear ?? '',
    record.facts.map(({ label, value }) => `${label}: ${value}`).join('|'),
    record.neighbours.join('|'),
    record.sources.map((source) => writeSource(source, sources)).join('|'),
  ];
  return cells.join('\t');
}

function writeSource({ key, publisher, address, date }: Source, table: SourceTable): string {
  const known = table.get(key);
  // A record written by hand names its own page under the one key `own`.
  const isTable = known?.publisher === publisher && known.address === address && known.date === date;
  return isTable ? key : [key, publisher, address ?? '', date ?? ''].join(';');
}

function parseRemarkSource(entry: string): RemarkSource {
  const [publisher = '', address = '', date, read] = entry.split(';');
  return { publisher, address, date: orNull(date), read: read === 'read' };
}

/** Cells of one remark row -> its record. */
export function parseRemark(cells: RemarkCells): RemarkRecord {
  return {
    id: cells.id ?? '',
    speaker: cells.speaker ?? '',
    speakerName: cells.speakerName ?? '',
    date: cells.date ?? '',
    occasion: cells.occasion ?? '',
    occasionNames: list(cells.occasionNames),
    place: cells.place ?? '',
    audience: cells.audience ?? '',
    gist: cells.gist ?? '',
    words: orNull(cells.words),
    language: cells.language || 'en',
    translation: orNull(cells.translation),
    aftermath: orNull(cells.aftermath),
    topics: list(cells.topics),
    sources: list(cells.sources).map(parseRemarkSource),
  };
}

/** A remark record -> one line in canonical columns. */
export function writeRemark(remark: RemarkRecord): string {
  const source = ({ publisher, address, date, read }: RemarkSource) =>
    [publisher, address, date ?? '', read ? 'read' : ''].join(';');
  return [
    remark.id,
    remark.speaker,
    remark.speakerName,
    remark.date,
    remark.occasion,
    remark.occasionNames.join('|'),
    remark.place,
    remark.audience,
    remark.gist,
    remark.words ?? '',
    remark.language,
    remark.translation ?? '',
    remark.aftermath ?? '',
    remark.topics.join('|'),
    remark.sources.map(source).join('|'),
  ].join('\t');
}

/** One line in canonical columns -> its cells by name. */
export function splitCells<C extends string>(line: string, columns: readonly C[]): Cells<C> {
  const values = line.split('\t');
  // Object.fromEntries forgets which keys there are; they are exactly `columns`.
  return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? ''])) as Cells<C>;
}

/** A record with everything empty that is not given: for tests and for hand-made packs. */
export function completeRecord(
  given: Partial<FactRecord> & Pick<FactRecord, 'id' | 'kind' | 'name'>,
): FactRecord {
  return { ...parseEntity({ id: given.id }, given.kind, new Map()), ...given };
}
