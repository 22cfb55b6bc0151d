// The bytes of a pack -> look-ups by name, id and number; opened without parsing: views over the bytes themselves.
import {
  ENTITY_COLUMNS,
  parseEntity,
  parseRemark,
  REMARK_COLUMNS,
  type SourceTable,
  splitCells,
} from './fact-rows.ts';
import { foldName } from './fold-name.ts';
import { checksumWords, checkText, hashText } from './hash-text.ts';
import { occasionKeys } from './occasion-keys.ts';
import type { NameHit, Pack, RecordNumber } from './pack.ts';
import {
  BASES,
  BASIS_SHIFT,
  HEADER,
  HEADER_BYTES,
  INLINE,
  KINDS,
  LAST,
  MAGIC,
  RECORD_MASK,
  SECTION_TABLE,
  SECTIONS,
  type Section,
  VERSION,
} from './pack-layout.ts';
import type { FactRecord, RemarkRecord, Source } from './record.ts';

/** A file that is no pack, or a damaged one; the message says which and what to do. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

function checkHeader(buffer: ArrayBuffer): Uint32Array {
  if (buffer.byteLength < HEADER_BYTES || buffer.byteLength % 4 !== 0) {
    throw new PackError('This is no pack: it is too short. Get the file again.');
  }
  const words = new Uint32Array(buffer);
  if (words[HEADER.magic] !== MAGIC) throw new PackError('This is no pack: it does not begin as packs do.');
  if (words[HEADER.version] !== VERSION) {
    throw new PackError(
      `This pack is of version ${words[HEADER.version]}; this Backstory reads ${VERSION}. Build it again.`,
    );
  }
  if (words[HEADER.byteLength] !== buffer.byteLength) {
    throw new PackError(
      `This pack is cut off: ${buffer.byteLength} of ${words[HEADER.byteLength]} bytes. Get the file again.`,
    );
  }
  if (words[HEADER.checksum] !== checksumWords(words, HEADER.checksum + 1)) {
    throw new PackError('This pack is damaged: its checksum is wrong. Get the file again.');
  }
  return words;
}

/** Finds sections by name. */
function sectionsOf(buffer: ArrayBuffer, header: Uint32Array) {
  const place = (section: Section): [number, number] => {
    const index = SECTION_TABLE + 2 * SECTIONS.indexOf(section);
    return [header[index]!, header[index + 1]!];
  };
  return {
    words: (section: Section) => new Uint32Array(buffer, place(section)[0], place(section)[1] / 4),
    halves: (section: Section) => new Uint16Array(buffer, place(section)[0], place(section)[1] / 2),
    bytes: (section: Section) => new Uint8Array(buffer, ...place(section)),
  };
}

/** The first place of a hash in a sorted list, or -1. `starts` are the list's buckets by the hash's highest bits. */
function findHash(hash: number, starts: Uint32Array, hashes: Uint32Array): number {
  const bits = 31 - Math.clz32(starts.length - 1);
  const bucket = hash >>> (32 - bits);
  const end = starts[bucket + 1]!;
  for (let place = starts[bucket]!; place < end; place++) {
    const found = hashes[place]!;
    if (found === hash) return place;
    if (found > hash) return -1;
  }
  return -1;
}

class OpenedPack implements Pack {
  readonly count: number;
  private readonly decoder = new TextDecoder();
  private readonly keys;
  private readonly ids;
  private readonly rows;
  private readonly remarkRows;
  private readonly metaBytes: Uint8Array;
  private readonly kinds: Uint8Array;
  private readonly saliences: Uint16Array;
  private lazyMeta: { date: string; sources: SourceTable } | null = null;
  private lazyRemarks: RemarkIndex | null = null;

  constructor(buffer: ArrayBuffer) {
    const header = checkHeader(buffer);
    const { words, halves, bytes } = sectionsOf(buffer, header);
    this.count = header[HEADER.recordCount]!;
    this.keys = {
      starts: words('keyStarts'),
      hashes: words('keyHashes'),
      checks: halves('keyChecks'),
      values: words('keyValues'),
      postings: words('postings'),
      prefixStarts: words('prefixStarts'),
      prefixes: words('prefixHashes'),
    };
    this.ids = { starts: words('idStarts'), hashes: words('idHashes'), records: words('idRecords') };
    this.kinds = bytes('kinds');
    this.saliences = halves('saliences');
    this.rows = { starts: words('recordStarts'), bytes: bytes('rows') };
    this.remarkRows = { starts: words('remarkStarts'), bytes: bytes('remarkRows') };
    this.metaBytes = bytes('meta');
  }

  private get meta(): { date: string; sources: SourceTable } {
    if (!this.lazyMeta) {
      // Written by buildPack and held by the checksum.
      const { date, sources } = JSON.parse(this.decoder.decode(this.metaBytes)) as {
        date: string;
        sources: Source[];
      };
      this.lazyMeta = { date, sources: new Map(sources.map((source) => [source.key, source])) };
    }
    return this.lazyMeta;
  }

  get date(): string {
    return this.meta.date;
  }

  find(name: string): readonly NameHit[] {
    const key = foldName(name);
    const { starts, hashes, checks, values, postings } = this.keys;
    const hash = hashText(key);
    let place = findHash(hash, starts, hashes);
    if (place < 0) return NONE;
    const check = checkText(key);
    while (hashes[place] === hash && checks[place] !== check) place++;
    if (hashes[place] !== hash) return NONE;
    const value = values[place]!;
    if (value & INLINE) return [readPosting(value)];
    const hits: NameHit[] = [];
    for (let at = value; ; at++) {
      const posting = postings[at]!;
      hits.push(readPosting(posting));
      if (posting & LAST) return hits;
    }
  }

  beginsName(name: string): boolean {
    return findHash(hashText(foldName(name)), this.keys.prefixStarts, this.keys.prefixes) >= 0;
  }

  kindOf(record: RecordNumber) {
    return KINDS[this.kinds[record]!]!;
  }

  salienceOf(record: RecordNumber): number {
    return this.saliences[record]! / 65535;
  }

  record(record: RecordNumber): FactRecord {
    if (!(record >= 0 && record < this.count))
      throw new RangeError(`there is no record ${record} in this pack`);
    const { starts, bytes } = this.rows;
    const row = this.decoder.decode(bytes.subarray(starts[record]!, starts[record + 1]!));
    return parseEntity(splitCells(row, ENTITY_COLUMNS), this.kindOf(record), this.meta.sources);
  }

  byId(id: string): RecordNumber | null {
    const { starts, hashes, records } = this.ids;
    const hash = hashText(id);
    let place = findHash(hash, starts, hashes);
    for (; place >= 0 && hashes[place] === hash; place++) {
      const record = records[place]!;
      if (this.record(record).id === id) return record;
    }
    return null;
  }

  private get remarks(): RemarkIndex {
    this.lazyRemarks ??= this.indexRemarks();
    return this.lazyRemarks;
  }

  private indexRemarks(): RemarkIndex {
    const { starts, bytes } = this.remarkRows;
    const index: RemarkIndex = { byId: new Map(), bySpeaker: new Map(), byOccasion: new Map() };
    for (let number = 0; number + 1 < starts.length; number++) {
      const row = this.decoder.decode(bytes.subarray(starts[number]!, starts[number + 1]!));
      const remark = parseRemark(splitCells(row, REMARK_COLUMNS));
      index.byId.set(remark.id, remark);
      pushTo(index.bySpeaker, remark.speaker, remark);
      for (const key of occasionKeys(remark)) pushTo(index.byOccasion, key, remark);
    }
    for (const remarks of index.bySpeaker.values())
      remarks.sort((one, other) => (one.date < other.date ? -1 : 1));
    return index;
  }

  remarksBy(speaker: string): readonly RemarkRecord[] {
    return this.remarks.bySpeaker.get(speaker) ?? [];
  }

  remarkById(id: string): RemarkRecord | null {
    return this.remarks.byId.get(id) ?? null;
  }

  remarksAt(occasion: string): readonly RemarkRecord[] {
    return this.remarks.byOccasion.get(foldName(occasion)) ?? [];
  }
}

interface RemarkIndex {
  readonly byId: Map<string, RemarkRecord>;
  readonly bySpeaker: Map<string, RemarkRecord[]>;
  readonly byOccasion: Map<string, RemarkRecord[]>;
}

function pushTo(map: Map<string, RemarkRecord[]>, key: string, remark: RemarkRecord): void {
  const found = map.get(key);
  if (found) found.push(remark);
  else map.set(key, [remark]);
}

const NONE: readonly NameHit[] = [];

function readPosting(posting: number): NameHit {
  return { record: posting & RECORD_MASK, basis: BASES[(posting >>> BASIS_SHIFT) & 3]! };
}

/**
 * Opens a pack. Nothing is parsed or copied; the buffer must not be changed afterwards.
 * Throws a PackError that says what is wrong with the bytes.
 */
export function openPack(buffer: ArrayBuffer): Pack {
  return new OpenedPack(buffer);
}
