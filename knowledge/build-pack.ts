// Records and remarks -> one binary pack.

import { type SourceTable, writeEntity, writeRemark } from './fact-rows.ts';
import { checksumWords, checkText, hashText } from './hash-text.ts';
import { listNames } from './list-names.ts';
import type { NameBasis } from './pack.ts';
import {
  BASES,
  BASIS_SHIFT,
  bucketBits,
  HEADER,
  HEADER_BYTES,
  INLINE,
  KINDS,
  LAST,
  MAGIC,
  MOST_HITS,
  MOST_RECORDS,
  SECTION_TABLE,
  SECTIONS,
  type Section,
  VERSION,
} from './pack-layout.ts';
import type { FactRecord, RemarkRecord } from './record.ts';

/** Most people that a family name alone leads to: with more, the name says nothing without its first name. */
const MOST_FAMILY = 12;

type Hit = { record: number; basis: NameBasis };

/** Every name of every record -> who bears it, best known first, a record's own names before family names. */
function indexNames(records: readonly FactRecord[]): Map<string, Hit[]> {
  const index = new Map<string, Hit[]>();
  records.forEach((record, number) => {
    for (const [key, basis] of listNames(record)) {
      const hits = index.get(key);
      if (hits) hits.push({ record: number, basis });
      else index.set(key, [{ record: number, basis }]);
    }
  });
  const salience = ({ record }: Hit) => records[record]?.salience ?? 0;
  for (const [key, hits] of index) {
    hits.sort((one, other) => salience(other) - salience(one) || one.record - other.record);
    let family = 0;
    const kept = hits.filter(({ basis }) => basis !== 'family' || ++family <= MOST_FAMILY);
    index.set(key, kept.slice(0, MOST_HITS));
  }
  return index;
}

/** Beginnings of names, word by word, without the whole: "st", "st petersburg" for "st petersburg international …". */
function listPrefixes(keys: Iterable<string>): Set<number> {
  const prefixes = new Set<number>();
  for (const key of keys) {
    for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
      prefixes.add(hashText(key.slice(0, space)));
    }
  }
  return prefixes;
}

/** Where each bucket of a sorted list of hashes begins, and one more for the end. */
function startBuckets(hashes: Uint32Array): Uint32Array {
  const bits = bucketBits(hashes.length);
  const starts = new Uint32Array((1 << bits) + 1);
  for (const hash of hashes) starts[(hash >>> (32 - bits)) + 1]! += 1;
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
  return starts;
}

/** Rows of text one after the other, and where each begins. */
function joinRows(rows: readonly string[]): { starts: Uint32Array; bytes: Uint8Array } {
  const encoder = new TextEncoder();
  const encoded = rows.map((row) => encoder.encode(row));
  const starts = new Uint32Array(rows.length + 1);
  encoded.forEach((row, index) => {
    starts[index + 1] = starts[index]! + row.length;
  });
  const bytes = new Uint8Array(starts[rows.length]!);
  encoded.forEach((row, index) => {
    bytes.set(row, starts[index]);
  });
  return { starts, bytes };
}

function keySections(records: readonly FactRecord[]): Partial<Record<Section, ArrayBufferView>> {
  const index = indexNames(records);
  const entries = [...index].map(([key, hits]) => ({ hash: hashText(key), check: checkText(key), hits }));
  entries.sort((one, other) => one.hash - other.hash || one.check - other.check);
  const hashes = Uint32Array.from(entries, ({ hash }) => hash);
  const values = new Uint32Array(entries.length);
  const postings: number[] = [];
  entries.forEach(({ hits }, place) => {
    const coded = hits.map(({ record, basis }) => record | (BASES.indexOf(basis) << BASIS_SHIFT));
    if (coded.length === 1) {
      values[place] = (INLINE | coded[0]!) >>> 0;
      return;
    }
    values[place] = postings.length;
    coded[coded.length - 1]! |= LAST;
    postings.push(...coded);
  });
  const prefixes = Uint32Array.from(listPrefixes(index.keys())).sort();
  return {
    keyStarts: startBuckets(hashes),
    keyHashes: hashes,
    keyChecks: Uint16Array.from(entries, ({ check }) => check),
    keyValues: values,
    postings: Uint32Array.from(postings),
    prefixStarts: startBuckets(prefixes),
    prefixHashes: prefixes,
  };
}

function idSections(records: readonly FactRecord[]): Partial<Record<Section, ArrayBufferView>> {
  const ids = records.map(({ id }, record) => ({ hash: hashText(id), record }));
  ids.sort((one, other) => one.hash - other.hash || one.record - other.record);
  const hashes = Uint32Array.from(ids, ({ hash }) => hash);
  return {
    idStarts: startBuckets(hashes),
    idHashes: hashes,
    idRecords: Uint32Array.from(ids, ({ record }) => record),
  };
}

function newestDate(records: readonly FactRecord[], remarks: readonly RemarkRecord[]): string {
  let newest = '';
  for (const { sources } of [...records, ...remarks]) {
    for (const { date } of sources) if (date && date > newest) newest = date;
  }
  return newest;
}

function assemble(
  sections: Readonly<Record<Section, ArrayBufferView>>,
  counts: [number, number],
): ArrayBuffer {
  const places = new Map<Section, number>();
  let length = HEADER_BYTES;
  for (const section of SECTIONS) {
    places.set(section, length);
    length = (length + sections[section].byteLength + 3) & ~3;
  }
  const buffer = new ArrayBuffer(length);
  const header = new Uint32Array(buffer);
  const bytes = new Uint8Array(buffer);
  SECTIONS.forEach((section, index) => {
    const { buffer: from, byteOffset, byteLength } = sections[section];
    const place = places.get(section) ?? 0;
    bytes.set(new Uint8Array(from, byteOffset, byteLength), place);
    header[SECTION_TABLE + 2 * index] = place;
    header[SECTION_TABLE + 2 * index + 1] = byteLength;
  });
  header[HEADER.magic] = MAGIC;
  header[HEADER.version] = VERSION;
  header[HEADER.byteLength] = length;
  header[HEADER.recordCount] = counts[0];
  header[HEADER.remarkCount] = counts[1];
  header[HEADER.checksum] = checksumWords(header, HEADER.checksum + 1);
  return buffer;
}

/**
 * Builds a pack. The same input gives the same bytes. `sources`: the table whose sources rows name by key alone.
 * Throws a RangeError when there are more records than a pack can hold (16.7 million).
 */
export function buildPack(
  records: readonly FactRecord[],
  remarks: readonly RemarkRecord[],
  sources: SourceTable = new Map(),
): ArrayBuffer {
  if (records.length > MOST_RECORDS) {
    throw new RangeError(`a pack holds at most ${MOST_RECORDS} records; these are ${records.length}`);
  }
  const rows = joinRows(records.map((record) => writeEntity(record, sources)));
  const remarkRows = joinRows(remarks.map(writeRemark));
  const meta = { date: newestDate(records, remarks), sources: [...sources.values()] };
  const sections = {
    ...keySections(records),
    ...idSections(records),
    kinds: Uint8Array.from(records, ({ kind }) => KINDS.indexOf(kind)),
    saliences: Uint16Array.from(records, ({ salience }) =>
      Math.round(Math.min(1, Math.max(0, salience)) * 65535),
    ),
    recordStarts: rows.starts,
    remarkStarts: remarkRows.starts,
    rows: rows.bytes,
    remarkRows: remarkRows.bytes,
    meta: new TextEncoder().encode(JSON.stringify(meta)),
  };
  // Both section makers return every section that their names promise; together they are all.
  return assemble(sections as Record<Section, ArrayBufferView>, [records.length, remarks.length]);
}
