// Records and remarks -> one binary pack.

import { type SourceTable, writeRemark } from './fact-rows.ts';
import { checksumWords, checkText, hashText, probeText } from './hash-text.ts';
import { listNames } from './list-names.ts';
import { officeKeys } from './office-names.ts';
import type { NameBasis } from './pack.ts';
import {
  BASES,
  BLOCK_ROWS,
  bucketBits,
  HEADER,
  HEADER_WORDS,
  KINDS,
  LAST,
  MAGIC,
  MOST_HITS,
  MOST_RECORDS,
  PREFIX_BITS,
  PREFIX_PROBES,
  SECTION_TABLE,
  SECTIONS,
  SEVERAL,
  type Section,
  VERSION,
} from './pack-layout.ts';
import { compareIds, writePackRow } from './pack-rows.ts';
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

/**
 * Every office -> who ever held it, all of them: whoever asks has a day. No name folds to such a key, as each holds a
 * slash. "alias": the record's title names more than this office, or an acting holder.
 */
function indexOffices(records: readonly FactRecord[]): Map<string, Hit[]> {
  const index = new Map<string, Hit[]>();
  records.forEach(({ kind, offices }, record) => {
    if (kind !== 'person') return;
    const own = new Map<string, NameBasis>();
    for (const office of offices) {
      for (const [key, { exact, acting }] of officeKeys(office)) {
        if (exact && !acting) own.set(key, 'name');
        else if (!own.has(key)) own.set(key, 'alias');
      }
    }
    for (const [key, basis] of own) {
      const hits = index.get(key);
      if (hits) hits.push({ record, basis });
      else index.set(key, [{ record, basis }]);
    }
  });
  return index;
}

/** Beginnings of names, word by word, without the whole: "st", "st petersburg" for "st petersburg international …". */
function listPrefixes(keys: Iterable<string>): Set<string> {
  const prefixes = new Set<string>();
  for (const key of keys) {
    for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
      prefixes.add(key.slice(0, space));
    }
  }
  return prefixes;
}

function fillFilter(texts: ReadonlySet<string>): Uint32Array {
  const filter = new Uint32Array(Math.ceil((texts.size * PREFIX_BITS) / 32) + 1);
  for (const text of texts) {
    for (const bit of probeText(text, filter.length * 32, PREFIX_PROBES))
      filter[bit >>> 5]! |= 1 << (bit & 31);
  }
  return filter;
}

/** Where each bucket of a list sorted by bucket begins, and one more for the end. */
function startBuckets(buckets: readonly number[], bits: number): Uint32Array {
  const starts = new Uint32Array((1 << bits) + 1);
  for (const bucket of buckets) starts[bucket + 1]! += 1;
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

interface Key {
  readonly bucket: number;
  readonly check: number;
  readonly tail: number;
  readonly hits: readonly Hit[];
}

function sortKeys(index: ReadonlyMap<string, readonly Hit[]>, bits: number): Key[] {
  const keys = [...index].map(([key, hits]): Key => {
    const hash = hashText(key);
    return { bucket: hash >>> (32 - bits), check: checkText(key), tail: hash & 0xff, hits };
  });
  return keys.sort(
    (one, other) => one.bucket - other.bucket || one.check - other.check || one.tail - other.tail,
  );
}

const flagOf = ({ basis }: Hit): number => BASES.indexOf(basis);

function keySections(records: readonly FactRecord[]): Partial<Record<Section, ArrayBufferView>> {
  const names = indexNames(records);
  const index = new Map([...names, ...indexOffices(records)]);
  const bits = bucketBits(index.size);
  const keys = sortKeys(index, bits);
  const numbers: number[] = [];
  const flags: number[] = [];
  const postings: Hit[] = [];
  const postingFlags: number[] = [];
  for (const { hits } of keys) {
    const [only] = hits;
    if (only && hits.length === 1) {
      numbers.push(only.record);
      flags.push(flagOf(only));
      continue;
    }
    numbers.push(postings.length);
    flags.push(SEVERAL);
    hits.forEach((hit, place) => {
      postings.push(hit);
      postingFlags.push(flagOf(hit) | (place === hits.length - 1 ? LAST : 0));
    });
  }
  if (postings.length > MOST_RECORDS)
    throw new RangeError(`these names lead to ${postings.length} records; a pack holds ${MOST_RECORDS}`);
  return {
    keyStarts: startBuckets(
      keys.map(({ bucket }) => bucket),
      bits,
    ),
    keyChecks: Uint16Array.from(keys, ({ check }) => check),
    keyTails: Uint8Array.from(keys, ({ tail }) => tail),
    keyLows: Uint16Array.from(numbers, (number) => number & 0xffff),
    keyHighs: Uint8Array.from(numbers, (number) => number >>> 16),
    keyFlags: Uint8Array.from(flags),
    postingLows: Uint16Array.from(postings, ({ record }) => record & 0xffff),
    postingHighs: Uint8Array.from(postings, ({ record }) => record >>> 16),
    postingFlags: Uint8Array.from(postingFlags),
    prefixBits: fillFilter(listPrefixes(names.keys())),
  };
}

/** Rows of the records with a line feed after each, and where every sixteenth begins. */
function rowSections(
  records: readonly FactRecord[],
  sources: SourceTable,
): Partial<Record<Section, ArrayBufferView>> {
  const { starts, bytes } = joinRows(records.map((record) => `${writePackRow(record, sources)}\n`));
  return {
    rows: bytes,
    blockStarts: starts.filter((_, row) => row % BLOCK_ROWS === 0 && row < records.length),
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
  let length = 4 * HEADER_WORDS;
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
  header[HEADER.checksum] = checksumWords(header, HEADER_WORDS);
  header[HEADER.headerChecksum] = checksumWords(header, HEADER.headerChecksum + 1, HEADER_WORDS);
  return buffer;
}

/**
 * Builds a pack. The same input gives the same bytes. `sources`: the table whose sources rows name by key alone.
 * Throws a RangeError when there are more records than a pack can hold (16.7 million), or one has a line feed in it.
 */
export function buildPack(
  given: readonly FactRecord[],
  remarks: readonly RemarkRecord[],
  sources: SourceTable = new Map(),
): ArrayBuffer {
  if (given.length > MOST_RECORDS) {
    throw new RangeError(`a pack holds at most ${MOST_RECORDS} records; these are ${given.length}`);
  }
  const records = [...given].sort((one, other) => compareIds(one.id, other.id));
  const remarkRows = joinRows(remarks.map(writeRemark));
  const meta = { date: newestDate(records, remarks), sources: [...sources.values()] };
  const sections = {
    ...keySections(records),
    ...rowSections(records, sources),
    kinds: Uint8Array.from(records, ({ kind }) => KINDS.indexOf(kind)),
    saliences: Uint8Array.from(records, ({ salience }) =>
      Math.round(Math.min(1, Math.max(0, salience)) * 255),
    ),
    remarkStarts: remarkRows.starts,
    remarkRows: remarkRows.bytes,
    meta: new TextEncoder().encode(JSON.stringify(meta)),
  };
  // The section makers return every section that their names promise; together they are all.
  return assemble(sections as Record<Section, ArrayBufferView>, [records.length, remarks.length]);
}
