// The bytes of a pack -> look-ups by name, id and number; opened without parsing: views over the bytes themselves.
import { parseRemark, REMARK_COLUMNS, type SourceTable, splitCells } from './fact-rows.ts';
import { foldName } from './fold-name.ts';
import { checksumWords, checkText, hashText, probeText } from './hash-text.ts';
import { occasionKeys } from './occasion-keys.ts';
import type { NameHit, Pack, RecordNumber } from './pack.ts';
import {
  BASES,
  BASIS_BITS,
  BLOCK_ROWS,
  HEADER,
  HEADER_WORDS,
  KINDS,
  LAST,
  MAGIC,
  PREFIX_PROBES,
  SECTION_TABLE,
  SECTIONS,
  SEVERAL,
  type Section,
  VERSION,
} from './pack-layout.ts';
import { compareIds, idOfRow, parsePackRow } from './pack-rows.ts';
import type { FactRecord, RemarkRecord, Source } from './record.ts';

/** A file that is no pack, or a damaged one; the message says which and what to do. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

function checkHeader(buffer: ArrayBuffer): Uint32Array {
  if (buffer.byteLength < 4 * HEADER_WORDS || buffer.byteLength % 4 !== 0) {
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
  if (words[HEADER.headerChecksum] !== checksumWords(words, HEADER.headerChecksum + 1, HEADER_WORDS)) {
    throw new PackError('This pack is damaged: the checksum of its header is wrong. Get the file again.');
  }
  return words;
}

function checkBody(words: Uint32Array): void {
  if (words[HEADER.checksum] !== checksumWords(words, HEADER_WORDS)) {
    throw new PackError('This pack is damaged: its checksum is wrong. Get the file again.');
  }
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

class OpenedPack implements Pack {
  readonly count: number;
  private readonly decoder = new TextDecoder();
  private readonly keys;
  private readonly postings;
  private readonly prefixBits: Uint32Array;
  private readonly rows;
  private readonly remarkRows;
  private readonly metaBytes: Uint8Array;
  private readonly kinds: Uint8Array;
  private readonly saliences: Uint8Array;
  private lazyMeta: { date: string; sources: SourceTable } | null = null;
  private lazyRemarks: RemarkIndex | null = null;

  constructor(buffer: ArrayBuffer, header: Uint32Array) {
    const { words, halves, bytes } = sectionsOf(buffer, header);
    this.count = header[HEADER.recordCount]!;
    const starts = words('keyStarts');
    this.keys = {
      starts,
      shift: 32 - (31 - Math.clz32(starts.length - 1)),
      checks: halves('keyChecks'),
      tails: bytes('keyTails'),
      lows: halves('keyLows'),
      highs: bytes('keyHighs'),
      flags: bytes('keyFlags'),
    };
    this.postings = {
      lows: halves('postingLows'),
      highs: bytes('postingHighs'),
      flags: bytes('postingFlags'),
    };
    this.prefixBits = words('prefixBits');
    this.kinds = bytes('kinds');
    this.saliences = bytes('saliences');
    this.rows = { starts: words('blockStarts'), bytes: bytes('rows') };
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

  /** The place of a key in its bucket, or -1. */
  private findKey(key: string): number {
    const { starts, shift, checks, tails } = this.keys;
    const hash = hashText(key);
    const check = checkText(key);
    const bucket = hash >>> shift;
    const end = starts[bucket + 1]!;
    for (let place = starts[bucket]!; place < end; place++) {
      if (checks[place] === check && tails[place] === (hash & 0xff)) return place;
    }
    return -1;
  }

  find(name: string): readonly NameHit[] {
    return this.hitsOf(foldName(name));
  }

  findOffice(key: string): readonly NameHit[] {
    return this.hitsOf(key);
  }

  private hitsOf(key: string): readonly NameHit[] {
    const place = this.findKey(key);
    if (place < 0) return NONE;
    const number = this.keys.lows[place]! | (this.keys.highs[place]! << 16);
    const flags = this.keys.flags[place]!;
    if (!(flags & SEVERAL)) return [{ record: number, basis: BASES[flags & BASIS_BITS]! }];
    const { lows, highs, flags: postingFlags } = this.postings;
    const hits: NameHit[] = [];
    for (let at = number; ; at++) {
      const posting = postingFlags[at]!;
      hits.push({ record: lows[at]! | (highs[at]! << 16), basis: BASES[posting & BASIS_BITS]! });
      if (posting & LAST) return hits;
    }
  }

  beginsName(name: string): boolean {
    const bits = this.prefixBits;
    return probeText(foldName(name), bits.length * 32, PREFIX_PROBES).every(
      (bit) => bits[bit >>> 5]! & (1 << (bit & 31)),
    );
  }

  kindOf(record: RecordNumber) {
    return KINDS[this.kinds[record]!]!;
  }

  salienceOf(record: RecordNumber): number {
    return this.saliences[record]! / 255;
  }

  /** The row of a record: its block's beginning, then line feeds counted. */
  private rowOf(record: RecordNumber): string {
    const { starts, bytes } = this.rows;
    let begin = starts[Math.floor(record / BLOCK_ROWS)]!;
    for (let skip = record % BLOCK_ROWS; skip > 0; skip--) begin = bytes.indexOf(LINE_FEED, begin) + 1;
    return this.decoder.decode(bytes.subarray(begin, bytes.indexOf(LINE_FEED, begin)));
  }

  record(record: RecordNumber): FactRecord {
    if (!(record >= 0 && record < this.count))
      throw new RangeError(`there is no record ${record} in this pack`);
    return parsePackRow(this.rowOf(record), this.kindOf(record), this.salienceOf(record), this.meta.sources);
  }

  byId(id: string): RecordNumber | null {
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = compareIds(idOfRow(this.rowOf(middle)), id);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
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
const LINE_FEED = 10;

/**
 * Opens a pack from anywhere. Nothing is parsed or copied, but every word is summed; the buffer must not be changed
 * afterwards. Throws a PackError that says what is wrong with the bytes.
 */
export function openPack(buffer: ArrayBuffer): Pack {
  const header = checkHeader(buffer);
  checkBody(header);
  return new OpenedPack(buffer, header);
}

/**
 * Opens a pack that came with the extension and that the browser checked when it installed it: only the header is summed,
 * so that opening takes the same time whatever the size. Throws a PackError as `openPack` does.
 */
export function openOwnPack(buffer: ArrayBuffer): Pack {
  return new OpenedPack(buffer, checkHeader(buffer));
}
