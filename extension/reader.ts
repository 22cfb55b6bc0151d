// Files inside the extension -> the reader: tagger, pack and the functions of reading/, loaded on first use.
import type { Pack } from '../knowledge/pack.ts';
import type { Article } from '../reading/article.ts';
import type { Card } from '../reading/cards/card.ts';
import type { CardTarget } from '../reading/cards/make-card.ts';
import type { Reading } from '../reading/reading.ts';
import { browser } from './browser.ts';
import { restrictToOwn } from './own-reading.ts';
import { listPacks } from './pack-store.ts';

export interface Reader {
  readonly pack: Pack;
  read(article: Article): Reading;
  makeCard(reading: Reading, target: CardTarget): Card;
  /** The card as it would be without the reader's imported packs. */
  makeOwnCard(reading: Reading, target: CardTarget): Card;
}

async function fetchFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from the extension: install Backstory again`);
  return response.arrayBuffer();
}

/** An imported pack of an older version is left out until it is imported again. */
function openIfSound(open: (buffer: ArrayBuffer) => Pack, buffer: ArrayBuffer): Pack[] {
  try {
    return [open(buffer)];
  } catch {
    return [];
  }
}

async function openReader(): Promise<Reader> {
  // Imported here, not at the top: a worker that is woken only to switch a site off need not pay for compromise.
  const [files, imported, reading, tagging, packs, joining, cards] = await Promise.all([
    Promise.all([fetchFile('model/names.bin'), fetchFile('packs/backstory.pack')]),
    // A store of packs that cannot be opened must not stop reading: our own pack does without.
    listPacks().catch(() => []),
    import('../reading/read-article.ts'),
    import('../reading/mentions/tagger.ts'),
    import('../knowledge/open-pack.ts'),
    import('../knowledge/join-packs.ts'),
    import('../reading/cards/make-card.ts'),
  ]);
  const tagger = tagging.openTagger(files[0]);
  const others = imported.flatMap(({ buffer }) => openIfSound(packs.openPack, buffer));
  const own = packs.openOwnPack(files[1]);
  const pack = joining.joinPacks([own, ...others]);
  return {
    pack,
    read: (article) => reading.readArticle(article, tagger, pack),
    makeCard: (of, target) => cards.makeCard(of, target, pack),
    makeOwnCard: (of, target) => cards.makeCard(restrictToOwn(of, own), target, own),
  };
}

let opening: Promise<Reader> | null = null;

/** The reader; opened once in the life of a worker. A failure is not kept, so the next call tries again. */
export function loadReader(): Promise<Reader> {
  opening ??= openReader().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Forgets the opened files, so that the next call reads with the packs as they are then. */
export function forgetReader(): void {
  opening = null;
}
