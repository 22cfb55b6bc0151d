// Remembered remarks <-> the JSON file that a reader exports and imports.
import * as v from 'valibot';
import { addRemarks, listRemarks, MEMORY_LIMIT, MemoryError } from './memory-store.ts';

const FORMAT = 'backstory-memory';
const VERSION = 1;

const Text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const PartialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/));

const RememberedRemarkShape = v.strictObject({
  id: v.pipe(Text(100), v.minLength(1)),
  speaker: v.nullable(Text(300)),
  speakerName: v.pipe(Text(300), v.minLength(1)),
  words: v.pipe(Text(2_000), v.minLength(1)),
  occasion: v.nullable(Text(500)),
  said: v.nullable(PartialDate),
  title: Text(2_000),
  url: v.pipe(Text(4_000), v.url(), v.regex(/^https?:/)),
  site: Text(253),
  published: v.nullable(v.pipe(v.string(), v.isoDate())),
  read: v.pipe(v.string(), v.isoDate()),
});

const MemoryFile = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  remarks: v.pipe(v.array(RememberedRemarkShape), v.maxLength(MEMORY_LIMIT)),
});

/** The whole memory as the text of a file. */
export async function exportMemory(): Promise<string> {
  return JSON.stringify({ format: FORMAT, version: VERSION, remarks: await listRemarks() }, null, 1);
}

/**
 * Adds the remarks of an exported file to the memory. Returns how many.
 * Throws a MemoryError that names the first thing wrong; then nothing was added.
 */
export async function importMemory(text: string): Promise<number> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new MemoryError('This file is not JSON. Choose a file that Backstory exported.');
  }
  const parsed = v.safeParse(MemoryFile, content);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const place = issue.path?.map(({ key }) => String(key)).join(' › ') ?? 'the file';
    throw new MemoryError(`This file does not fit at ${place}: ${issue.message}. Nothing was imported.`);
  }
  await addRemarks(parsed.output.remarks);
  return parsed.output.remarks.length;
}
