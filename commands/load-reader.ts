// The project's model and pack -> the reader, in Node: the same code that the background runs.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensurePack } from '../knowledge/ensure-pack.ts';
import { openPack } from '../knowledge/open-pack.ts';
import type { Pack } from '../knowledge/pack.ts';
import type { Article } from '../reading/article.ts';
import type { Tagger } from '../reading/mentions/tagger.ts';
import { openTagger } from '../reading/mentions/tagger.ts';
import { readArticle } from '../reading/read-article.ts';
import type { Reading } from '../reading/reading.ts';
import { ROOT } from './build-extension.ts';

/** A file as an ArrayBuffer of its own: Node may hand out small files as views into a shared one. */
export function readBuffer(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

export interface NodeReader {
  readonly pack: Pack;
  readonly tagger: Tagger;
  read(article: Article): Reading;
}

/** Opens model and pack; builds the pack first when it is missing or older than the facts. */
export async function loadReaderFromFiles(): Promise<NodeReader> {
  const pack = openPack(readBuffer(await ensurePack()));
  const tagger = openTagger(readBuffer(path.join(ROOT, 'public', 'model', 'names.bin')));
  return { pack, tagger, read: (article) => readArticle(article, tagger, pack) };
}
