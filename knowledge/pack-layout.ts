// The binary layout of a pack: a header of 32-bit words, then sections, each beginning on a multiple of four bytes.
// docs/pack-format.md describes it; the builder writes and the reader opens by this one table.

/** "BSPK", little endian. */
export const MAGIC = 0x4b505342;
export const VERSION = 1;

/** Words of the header before the section table. */
export const HEADER = {
  magic: 0,
  version: 1,
  checksum: 2,
  byteLength: 3,
  recordCount: 4,
  remarkCount: 5,
} as const;

/**
 * The sections in order. Each takes two words of the header from `SECTION_TABLE` on: where it begins and how many bytes
 * it holds.
 */
export const SECTIONS = [
  'keyStarts', // u32: first key of each bucket of hashes
  'keyHashes', // u32, sorted: hash of a folded name
  'keyChecks', // u16: further bits of the name
  'keyValues', // u32: one posting (top bit set), or where its postings begin
  'postings', // u32: record number, basis and "last" bit
  'prefixStarts', // u32: first prefix of each bucket
  'prefixHashes', // u32, sorted: hashes of the beginnings of names
  'idStarts', // u32: first id of each bucket
  'idHashes', // u32, sorted: hashes of record ids
  'idRecords', // u32: the record of each
  'kinds', // u8: index into KINDS
  'saliences', // u16: salience times 65535
  'recordStarts', // u32: where each record's row begins in `rows`
  'remarkStarts', // u32: where each remark's row begins in `remarkRows`
  'rows', // UTF-8: entity rows in canonical columns
  'remarkRows', // UTF-8: remark rows in canonical columns
  'meta', // UTF-8 JSON: date and sources
] as const;
export type Section = (typeof SECTIONS)[number];
export const SECTION_TABLE = 6;

export const HEADER_BYTES = 4 * (SECTION_TABLE + 2 * SECTIONS.length);

export const KINDS = ['person', 'place', 'organization', 'event'] as const;
export const BASES = ['name', 'alias', 'family', 'acronym'] as const;

/** A posting: bits 0 to 23 the record, 24 and 25 the basis, 30 "last of this key", 31 "stands in keyValues itself". */
export const RECORD_MASK = 0xffffff;
export const BASIS_SHIFT = 24;
export const LAST = 0x40000000;
export const INLINE = 0x80000000;

/** More records than a posting can name. */
export const MOST_RECORDS = RECORD_MASK;

/** Most records that one name leads to: news means one of the best known. */
export const MOST_HITS = 32;

/** Bucket bits for a number of sorted hashes: some eight to a bucket, so that a look-up reads one cache line. */
export function bucketBits(count: number): number {
  return Math.max(1, Math.min(24, Math.ceil(Math.log2(Math.max(2, count / 8)))));
}
