// The model file -> tables for the tagger, after checking that it is whole.
import { Gazetteer } from './gazetteer.ts';
import { LABELS, TRANSITIONS } from './labels.ts';

export const MODEL_MAGIC = 0x6d6e7362; // "bsnm"
export const MODEL_VERSION = 2;
/** Words of the header: magic, version, file length, checksum, rows, key bits, groups of words, groups of phrases. */
export const HEADER_WORDS = 8;
export const CURVE_POINTS = 17;
export const TYPE_CURVES = 4;
/** The header, transitions, scale of weights, and calibration curves, all 32-bit. */
export const FIXED_BYTES = 4 * (HEADER_WORDS + TRANSITIONS + 1 + CURVE_POINTS * TYPE_CURVES);

export interface Model {
  readonly keyMask: number;
  /** Pairs for each 32 keys: a bit for each key that has a row, and the number of rows before these keys. */
  readonly ranks: Int32Array;
  /** LABELS weights for each row, in units of the scale. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly transitions: Float64Array;
  /** Per type, calibrated confidence at 0, 1/16 … 1 of the model's probability. */
  readonly curves: Float32Array;
  readonly gazetteer: Gazetteer;
}

/** FNV-1a over the bytes behind the fourth header word. */
export function checksumModel(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 16; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}

class ByteReader {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  /** A number in seven-bit groups, lowest first. */
  number(): number {
    let value = 0;
    for (let shift = 0; shift <= 28; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) break;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw new Error('name model: a number runs past its end; build the model again with npm run train');
  }
}

function checkHeader(buffer: ArrayBuffer): Uint32Array {
  const again = 'build it again with npm run train';
  if (buffer.byteLength < FIXED_BYTES) {
    throw new Error(`name model: ${buffer.byteLength} bytes are too few for a model; ${again}`);
  }
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (header[0] !== MODEL_MAGIC) throw new Error(`name model: this file is no model of names; ${again}`);
  if (header[1] !== MODEL_VERSION) {
    throw new Error(`name model: version ${header[1]}, but this program reads ${MODEL_VERSION}; ${again}`);
  }
  if (header[2] !== buffer.byteLength) {
    throw new Error(`name model: ${buffer.byteLength} bytes of ${header[2]}: cut off or padded; ${again}`);
  }
  if (header[3] !== checksumModel(new Uint8Array(buffer))) {
    throw new Error(`name model: the checksum does not match, the file is damaged; ${again}`);
  }
  return header;
}

/**
 * Reads sorted keys into a bit map with ranks. Most features of a text have no row, and of a hash table they would
 * each miss the cache once; this is a megabyte in all and tells a row's number without storing keys.
 */
function readRanks(reader: ByteReader, rows: number, keyBits: number): Int32Array {
  const ranks = new Int32Array(1 << (keyBits - 4));
  let key = -1;
  for (let row = 0; row < rows; row++) {
    key += reader.number();
    ranks[(key >>> 5) * 2]! |= 1 << (key & 31);
  }
  let before = 0;
  for (let pair = 0; pair < ranks.length; pair += 2) {
    ranks[pair + 1] = before;
    before += countBits(ranks[pair]!);
  }
  return ranks;
}

/** How many bits of a 32-bit number are set (parallel sums of pairs, nibbles and bytes). */
export function countBits(value: number): number {
  let sum = value - ((value >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function readGroups(reader: ByteReader, groups: number, add: (key: number, bits: number) => void): void {
  for (let group = 0; group < groups; group++) {
    const bits = reader.number();
    const count = reader.number();
    let key = 0;
    for (let at = 0; at < count; at++) {
      key += reader.number();
      add(key, bits);
    }
  }
}

/** Opens a model of names. Throws an Error that says what is wrong with the file and what to do. */
export function openModel(buffer: ArrayBuffer): Model {
  const header = checkHeader(buffer);
  const rows = header[4]!;
  const floats = new Float32Array(buffer, 4 * HEADER_WORDS, FIXED_BYTES / 4 - HEADER_WORDS);
  const reader = new ByteReader(new Uint8Array(buffer), FIXED_BYTES);
  const ranks = readRanks(reader, rows, header[5]!);
  const planes = new Int8Array(buffer, reader.at, rows * LABELS);
  const weights = new Int8Array(rows * LABELS);
  for (let label = 0; label < LABELS; label++) {
    for (let row = 0; row < rows; row++) weights[row * LABELS + label] = planes[label * rows + row]!;
  }
  reader.at += rows * LABELS;
  const gazetteer = new Gazetteer();
  readGroups(reader, header[6]!, (word, bits) => gazetteer.addWord(word, bits));
  readGroups(reader, header[7]!, (phrase, bits) => gazetteer.addPhrase(phrase, bits));
  return {
    keyMask: (1 << header[5]!) - 1,
    ranks,
    weights,
    scale: floats[TRANSITIONS]!,
    transitions: Float64Array.from(floats.subarray(0, TRANSITIONS)),
    curves: floats.slice(TRANSITIONS + 1),
    gazetteer,
  };
}
