// Trained weights, name lists and calibration -> the bytes of the model file.
import { LABELS, TRANSITIONS } from '../reading/mentions/labels.ts';
import {
  CURVE_POINTS,
  checksumModel,
  FIXED_BYTES,
  HEADER_WORDS,
  MODEL_MAGIC,
  MODEL_VERSION,
  TYPE_CURVES,
} from '../reading/mentions/open-model.ts';
import type { NameLists } from './name-lists.ts';
import { type CrfWeights, KEY_BITS } from './train-crf.ts';

/** Quantization step: 0.05 costs no F1 that can be measured, 0.1 some 0.3 points. */
const STEP = 0.05;

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Keys grouped by their bits, sorted, as differences: what compresses best. Returns the number of groups. */
function pushGroups(bytes: number[], map: ReadonlyMap<number, number>): number {
  const groups = new Map<number, number[]>();
  for (const [key, bits] of map) {
    const keys = groups.get(bits);
    if (keys) keys.push(key);
    else groups.set(bits, [key]);
  }
  const sorted = [...groups].sort(([one], [other]) => one - other);
  for (const [bits, keys] of sorted) {
    pushNumber(bytes, bits);
    pushNumber(bytes, keys.length);
    let last = 0;
    for (const key of keys.sort((one, other) => one - other)) {
      pushNumber(bytes, key - last);
      last = key;
    }
  }
  return sorted.length;
}

/** Packs a model; the same input gives the same bytes. */
export function packModel(model: CrfWeights, lists: NameLists, curves: Float32Array): Uint8Array {
  const quantize = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight / STEP)));
  const bytes: number[] = [];
  const kept: number[] = [];
  let last = 0;
  model.rowOf.forEach((row, key) => {
    if (row === 0) return;
    let empty = true;
    for (let label = 0; label < LABELS; label++)
      if (quantize(model.weights[row * LABELS + label]!)) empty = false;
    if (empty) return;
    kept.push(row);
    pushNumber(bytes, key + 1 - last);
    last = key + 1;
  });
  for (let label = 0; label < LABELS; label++) {
    for (const row of kept) bytes.push(quantize(model.weights[row * LABELS + label]!) & 255);
  }
  const wordGroups = pushGroups(bytes, lists.words);
  const phraseGroups = pushGroups(bytes, lists.phrases);
  const file = new Uint8Array(FIXED_BYTES + bytes.length);
  file.set(bytes, FIXED_BYTES);
  const header = new Uint32Array(file.buffer, 0, HEADER_WORDS);
  const floats = new Float32Array(
    file.buffer,
    4 * HEADER_WORDS,
    TRANSITIONS + 1 + CURVE_POINTS * TYPE_CURVES,
  );
  floats.set(model.transitions);
  floats[TRANSITIONS] = STEP;
  floats.set(curves, TRANSITIONS + 1);
  header.set([MODEL_MAGIC, MODEL_VERSION, file.length, 0, kept.length, KEY_BITS, wordGroups, phraseGroups]);
  header[3] = checksumModel(file);
  return file;
}
