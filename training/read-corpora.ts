// A folder of annotated corpora (JSON lines) -> documents with names at UTF-16 offsets, in a fixed order.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type NameType, TYPES } from '../reading/mentions/labels.ts';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}
export interface GoldBlock {
  readonly text: string;
  readonly names: readonly GoldName[];
}
export interface GoldDocument {
  readonly id: string;
  readonly corpus: string;
  readonly blocks: readonly GoldBlock[];
  /** False when the corpus does not mark MISC or nationalities. */
  readonly marksMisc: boolean;
  /** True when a machine labelled it: such labels are repaired before use. */
  readonly silver: boolean;
  /** A second opinion on silver labels, block by block. */
  readonly second?: readonly (readonly GoldName[])[];
}

/** Corpora that a machine labelled. */
const SILVER: ReadonlySet<string> = new Set(['gmb']);
/** What the corpora's converter writes, one a line; offsets are in code points. */
interface CorpusLine {
  id: string;
  misc: boolean;
  blocks: { text: string; spans: [number, number, string][] }[];
}

/** Code-point offset -> UTF-16 offset. */
function unitOffsets(text: string): (at: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (at) => at;
  const offsets = [0];
  for (const point of text) offsets.push((offsets.at(-1) ?? 0) + point.length);
  return (at) => offsets[at] ?? text.length;
}

function readLine(line: string, corpus: string): GoldDocument {
  // The file's shape is its converter's; a wrong one fails below on its first use.
  const { id, misc, blocks } = JSON.parse(line) as CorpusLine;
  return {
    id,
    corpus,
    marksMisc: misc,
    silver: SILVER.has(corpus),
    blocks: blocks.map(({ text, spans }) => {
      const unit = unitOffsets(text);
      const names = spans.flatMap(([start, end, kind]) => {
        const type = TYPES.find((known) => known === kind);
        return type ? [{ start: unit(start), end: unit(end), type }] : [];
      });
      return { text, names: names.sort((one, other) => one.start - other.start) };
    }),
  };
}

/** Reads every *.jsonl of a folder, by name. Throws an Error naming the file and line that cannot be read. */
export function readCorpora(folder: string): GoldDocument[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  if (files.length === 0) throw new Error(`${folder} holds no corpora (*.jsonl)`);
  return files.flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        if (!line.trim()) return [];
        try {
          return [readLine(line, file.replace('.jsonl', ''))];
        } catch (error) {
          throw new Error(`${file}, line ${index + 1}: not a document (${String(error)})`);
        }
      }),
  );
}

/** Ids of the documents of an evaluation set. */
export function readIds(file: string): string[] {
  return (
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      // Every evaluation set names its documents so.
      .map((line) => (JSON.parse(line) as { id: string }).id)
  );
}
