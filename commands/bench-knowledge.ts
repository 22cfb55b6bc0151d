// npm run bench:knowledge: the pack, and a JSON file with a Map as its peer, in the same run -> a Markdown table of figures.
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildPack } from '../knowledge/build-pack.ts';
import { ensurePack } from '../knowledge/ensure-pack.ts';
import { completeRecord } from '../knowledge/fact-rows.ts';
import { foldName } from '../knowledge/fold-name.ts';
import { openOwnPack, openPack } from '../knowledge/open-pack.ts';
import type { FactRecord } from '../knowledge/record.ts';

const LOOK_UPS = 10_000;
/** Records of the smaller synthetic pack; the larger has ten times as many. */
const SYNTHETIC = 20_000;

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Median milliseconds of several runs. */
function time(work: () => unknown, runs = 21): number {
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/**
 * Microseconds of processor time that one look-up takes, median of runs over all names. Not time on the clock: on a busy
 * machine that measures the others.
 */
function timeLookUps(find: (name: string) => unknown, names: readonly string[]): number {
  return median(
    Array.from({ length: 9 }, () => {
      const start = process.cpuUsage();
      names.forEach(find);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / names.length;
    }),
  );
}

setFlagsFromString('--expose-gc');
// The flag gives new contexts a function `gc`; nothing else in Node collects on demand.
const collect = runInNewContext('gc') as () => void;
function heapUsed(): number {
  // Twice: buffers are given back by another thread, which the next collection waits for.
  collect();
  collect();
  const { heapUsed: heap, arrayBuffers } = process.memoryUsage();
  return heap + arrayBuffers;
}

const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;

function makeSynthetic(count: number): ArrayBuffer {
  const records = Array.from(
    { length: count },
    (_, index): FactRecord =>
      completeRecord({
        id: `Q${index + 1}`,
        kind: 'person',
        name: `Given${index % 977} Family${index}`,
        salience: (index % 100) / 100,
      }),
  );
  return buildPack(records, []);
}

function measureTenfold(): { lookUp: number; open: number } {
  const figures = [SYNTHETIC, SYNTHETIC * 10].map((count) => {
    const buffer = makeSynthetic(count);
    const pack = openOwnPack(buffer);
    const step = Math.floor(count / LOOK_UPS) || 1;
    const names = Array.from({ length: LOOK_UPS }, (_, index) => {
      const number = (index * step) % count;
      return `Given${number % 977} Family${number}`;
    });
    return {
      lookUp: timeLookUps((name) => pack.find(name), names),
      open: time(() => openOwnPack(buffer), 101),
    };
  });
  const [small, large] = figures;
  return {
    lookUp: (large?.lookUp ?? 0) / (small?.lookUp ?? 1),
    open: (large?.open ?? 0) / (small?.open ?? 1),
  };
}

/** The same records as a plain JSON file, and a Map over their folded names. */
function measurePeer(json: string, names: readonly string[], misses: readonly string[]) {
  const open = () => {
    // Written by this command from the pack's own records.
    const records = JSON.parse(json) as FactRecord[];
    const byName = new Map<string, FactRecord[]>();
    for (const record of records) {
      for (const name of [record.name, ...record.aliases]) {
        const key = foldName(name);
        const found = byName.get(key);
        if (found) found.push(record);
        else byName.set(key, [record]);
      }
    }
    return byName;
  };
  const before = heapUsed();
  const byName = open();
  const memory = heapUsed() - before;
  return {
    open: time(open, 3),
    hit: timeLookUps((name) => byName.get(foldName(name)), names),
    miss: timeLookUps((name) => byName.get(foldName(name)), misses),
    memory,
  };
}

/** In a function of its own, which keeps no second copy alive while memory is measured. */
const readBytes = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(file));

const file = await ensurePack();
const bytes = readBytes(file);
const { buffer } = bytes;
const before = heapUsed();
const pack = openOwnPack(buffer);
const step = Math.floor(pack.count / LOOK_UPS);
const names = Array.from({ length: LOOK_UPS }, (_, index) => pack.record(index * step).name);
const misses = names.map((name) => `${name} Xq`);
const hit = timeLookUps((name) => pack.find(name), names);
const miss = timeLookUps((name) => pack.find(name), misses);
const memory = heapUsed() - before;
const tenfold = measureTenfold();
const json = JSON.stringify(Array.from({ length: pack.count }, (_, number) => pack.record(number)));
const peer = measurePeer(json, names, misses);
const megabytes = (count: number): string => `${(count / 1e6).toFixed(2)} MB`;

console.log(`| measure | pack | JSON and Map |
|---|---|---|
| records | ${pack.count.toLocaleString('en-US')} | the same |
| file | ${megabytes(bytes.length)} | ${megabytes(json.length)} |
| file, brotli at its default quality 11 | ${megabytes(brotli(bytes))} | |
| open our own, ms | ${time(() => openOwnPack(buffer), 101).toFixed(3)} | ${peer.open.toFixed(0)} |
| open and sum every word, ms | ${time(() => openPack(buffer)).toFixed(1)} | |
| look up a name that is there, µs of processor time | ${hit.toFixed(2)} | ${peer.hit.toFixed(2)} |
| look up a name that is not, µs of processor time | ${miss.toFixed(2)} | ${peer.miss.toFixed(2)} |
| find and decode one record, µs of processor time | ${timeLookUps((name) => pack.record(pack.find(name)[0]?.record ?? 0), names).toFixed(1)} | |
| ten times the records: look-up | ${tenfold.lookUp.toFixed(2)} times | |
| ten times the records: open our own | ${tenfold.open.toFixed(2)} times | |
| memory over the file | ${((memory / bytes.length) * 100).toFixed(1)} % | ${megabytes(peer.memory)} in all |`);
