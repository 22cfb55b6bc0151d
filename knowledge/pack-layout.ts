// The binary layout of a pack: a header of 32-bit words, then sections, each beginning on a multiple of four bytes.
// docs/pack-format.md describes it; the builder writes and the reader opens by this one table.

/** "BSPK", little endian. */
export const MAGIC = 0x4b505342;
export const VERSION = 2;

/** Words of the header before the section table. */
export const HEADER = {
  magic: 0,
  version: 1,
  /** Sum of the words of the header that follow it. */
  headerChecksum: 2,
  /** Sum of all words after the header. */
  checksum: 3,
  byteLength: 4,
  recordCount: 5,
  remarkCount: 6,
} as const;

/**
 * The sections in order. Each takes two words of the header from `SECTION_TABLE` on: where it begins and how many bytes
 * it holds. Numbers of three bytes stand as their low halves and their high bytes apart: the high ones repeat, and the
 * file compresses better.
 */
export const SECTIONS = [
  'keyStarts', // u32: first key of each bucket of hashes
  'keyChecks', // u16: bits of another hash of the folded name, sorted within a bucket
  'keyTails', // u8: the lowest bits of the hash that chose the bucket
  'keyLows', // u16: low half of a record number, or of the place of the key's postings
  'keyHighs', // u8: the rest of it
  'keyFlags', // u8: basis, and whether the number is a record's or of postings
  'postingLows', // u16: low half of a record number
  'postingHighs', // u8: the rest of it
  'postingFlags', // u8: basis and "last of this key"
  'prefixBits', // u32: a Bloom filter of the beginnings of names
  'kinds', // u8: index into KINDS
  'saliences', // u8: salience times 255
  'blockStarts', // u32: where every sixteenth record's row begins in `rows`
  'remarkStarts', // u32: where each remark's row begins in `remarkRows`
  'rows', // UTF-8: rows of pack-rows.ts, ordered by id, each ended by a line feed
  'remarkRows', // UTF-8: remark rows in canonical columns
  'meta', // UTF-8 JSON: date and sources
] as const;
export type Section = (typeof SECTIONS)[number];
export const SECTION_TABLE = 7;

export const HEADER_WORDS = SECTION_TABLE + 2 * SECTIONS.length;

export const KINDS = ['person', 'place', 'organization', 'event'] as const;
export const BASES = ['name', 'alias', 'family', 'acronym'] as const;

/** Flags of keys and postings: bits 0 and 1 the basis; bit 2 "several records", of a key, or "last", of a posting. */
export const BASIS_BITS = 3;
export const SEVERAL = 4;
export const LAST = 4;

/** More records, or postings, than three bytes can number. */
export const MOST_RECORDS = 0xffffff;

/** Most records that one name leads to: news means one of the best known. */
export const MOST_HITS = 32;

/** Rows that share one entry of `blockStarts`: finding a row scans half of them for line feeds, a microsecond. */
export const BLOCK_ROWS = 16;

/** Bits of the Bloom filter for each beginning of a name, and how many of them it sets: one in 29 answers "yes" wrongly. */
export const PREFIX_BITS = 7;
export const PREFIX_PROBES = 5;

/** Bucket bits for a number of hashes: eight to sixteen in a bucket, so that a look-up reads one cache line. */
export function bucketBits(count: number): number {
  return Math.max(1, Math.min(24, Math.ceil(Math.log2(Math.max(2, count / 16)))));
}
