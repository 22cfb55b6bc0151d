// page/ -> one global that a test page can call, with a background that answers from the page itself.
import { findArticle } from '../../page/find-article.ts';
import { HIGHLIGHTS } from '../../page/mark-styles.ts';
import { looksLikeArticle, mayRead } from '../../page/page-gate.ts';
import type { PageMark, PageMarks } from '../../page/page-mark.ts';
import { type PageReader, readPage } from '../../page/read-page.ts';
import { textOf } from '../../page/text-ranges.ts';
import type { Article } from '../../reading/article.ts';

/** Words that the stand-in for the background marks, each an entity. */
let names: readonly string[] = ['Lavrov', 'Toqayev', 'Almaty', 'Kolesnikov'];
let openBy: PageMarks['openBy'] = 'click';
/** How long each card takes to be answered, by the order in which they are asked for, in milliseconds. */
let delays: readonly number[] = [];
/** How long the first article takes to be read, in milliseconds. */
let firstReading = 0;
let alive = true;

const asked = { articles: [] as Article[], cards: [] as string[] };

function marksOf(article: Article): PageMark[] {
  const marks: PageMark[] = [];
  article.blocks.forEach(({ text }, block) => {
    names.forEach((name, entity) => {
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
        const end = start + name.length;
        marks.push({ id: marks.length, kind: 'person', entity, block, start, end, label: `${name}, person` });
      }
    });
  });
  return marks;
}

let marks: readonly PageMark[] = [];
let reader: PageReader | null = null;

const stage = {
  asked,
  start(
    options: {
      names?: string[];
      openBy?: PageMarks['openBy'];
      delays?: number[];
      firstReading?: number;
    } = {},
  ) {
    names = options.names ?? names;
    openBy = options.openBy ?? 'click';
    delays = options.delays ?? [];
    firstReading = options.firstReading ?? 0;
    reader = readPage(document, {
      requestMarks: async (article) => {
        asked.articles.push(article);
        const wait = asked.articles.length === 1 ? firstReading : 0;
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        marks = marksOf(article);
        return { marks, openBy, strength: 'quiet' };
      },
      requestCard: async (_pass, id) => {
        const mark = marks.find((each) => each.id === id);
        const name = mark ? (names[mark.entity] ?? '') : '';
        const delay = delays[asked.cards.length] ?? 0;
        asked.cards.push(name);
        if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
        const url = `${location.origin}/frame.html#${name}`;
        return { url, fallback: { title: name, lines: ['a line'], note: 'a note' } };
      },
      isAlive: () => alive,
    });
    return reader;
  },
  get reader() {
    if (!reader) throw new Error('start() was not called');
    return reader;
  },
  die() {
    alive = false;
  },
  gate: () => ({ may: mayRead(document), looks: looksLikeArticle(document) }),
  findArticle: () => findArticle(document)?.article ?? null,
  /** The words under each of our highlights, as the page holds them now. */
  painted(): Record<string, string[]> {
    const found: Record<string, string[]> = {};
    for (const name of new Set(Object.values(HIGHLIGHTS))) {
      const texts: string[] = [];
      CSS.highlights.get(name)?.forEach((range) => {
        texts.push(textOf(range as StaticRange)); // we paint no others
      });
      if (texts.length > 0) found[name] = texts;
    }
    return found;
  },
};

export type Stage = typeof stage;
Object.assign(globalThis, { stage });
