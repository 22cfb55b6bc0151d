// Gold articles -> F1 and speed of our tagger and of compromise, measured in the same run.
import type { Pack } from '../knowledge/pack.ts';
import type { Article } from '../reading/article.ts';
import { findMentions } from '../reading/mentions/find-mentions.ts';
import { openTagger } from '../reading/mentions/tagger.ts';

interface Found {
  readonly par: number;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}
interface GoldArticle {
  readonly paragraphs: readonly string[];
  readonly mentions: readonly Found[];
}
export interface TaggerFigures {
  readonly system: string;
  readonly personPlace: number;
  readonly organization: number;
  /** Megabytes of text a second, the first article left out. */
  readonly speed: number;
  readonly load: number;
  readonly first: number;
}
type Find = (article: GoldArticle) => Found[];

/** F1 of exact spans and kinds, in percent. Stricter than the scorer of the development sets: no leeway for titles. */
function scoreExact(
  gold: readonly GoldArticle[],
  found: readonly Found[][],
  kinds: ReadonlySet<string>,
): number {
  const key = ({ par, start, end, kind }: Found) => `${par} ${start} ${end} ${kind}`;
  let right = 0;
  let total = 0;
  gold.forEach(({ mentions }, at) => {
    const wanted = new Set(mentions.filter(({ kind }) => kinds.has(kind)).map(key));
    const given = (found[at] ?? []).filter(({ kind }) => kinds.has(kind));
    right += given.filter((mention) => wanted.has(key(mention))).length;
    total += wanted.size + given.length;
  });
  return total ? (200 * right) / total : 0;
}

function measure(system: string, load: number, articles: readonly GoldArticle[], find: Find): TaggerFigures {
  const found: Found[][] = [];
  let first = 0;
  let spent = 0;
  let units = 0;
  articles.forEach((article, at) => {
    const began = performance.now();
    found.push(find(article));
    const took = performance.now() - began;
    if (at === 0) first = took;
    else {
      spent += took;
      for (const text of article.paragraphs) units += text.length;
    }
  });
  return {
    system,
    personPlace: scoreExact(articles, found, new Set(['person', 'place'])),
    organization: scoreExact(articles, found, new Set(['organization'])),
    speed: units / 1000 / spent,
    load,
    first,
  };
}

type View = { json(options: object): { offset: { start: number; length: number } }[] };

async function loadCompromise(): Promise<Find> {
  const { default: nlp } = await import('compromise/three');
  return ({ paragraphs }) =>
    paragraphs.flatMap((text, par) => {
      const document = nlp(text);
      const found: Found[] = [];
      const views: [string, View][] = [
        ['person', document.people()],
        ['place', document.places()],
        ['organization', document.organizations()],
      ];
      for (const [kind, view] of views) {
        for (const { offset } of view.json({ offset: true })) {
          const words = text.slice(offset.start, offset.start + offset.length);
          const name = words.replace(/(?:['’]s)?[\s.,;:!?"”’)]*$/, '');
          const mention = { par, start: offset.start, end: offset.start + name.length, kind };
          const taken = found.some(({ start, end }) => start < mention.end && mention.start < end);
          if (!taken && name) found.push(mention);
        }
      }
      return found;
    });
}

/** Compares the two on a file of gold articles, one JSON a line. */
export async function compareTaggers(
  lines: string,
  model: ArrayBuffer,
  pack: Pack,
): Promise<TaggerFigures[]> {
  // The development sets' own format; a wrong file fails on its first article.
  const gold = lines
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as GoldArticle);
  let began = performance.now();
  const tagger = openTagger(model);
  const ours = measure('Backstory', performance.now() - began, gold, ({ paragraphs }) => {
    const blocks: Article['blocks'] = paragraphs.map((text) => ({ role: 'paragraph', text }));
    const article = { blocks, title: null, url: null, published: null, language: null };
    return findMentions(article, tagger, pack).map(({ block, ...rest }) => ({ ...rest, par: block }));
  });
  began = performance.now();
  const find = await loadCompromise();
  // compromise needs minutes for what we read in a second: every eighth article tells enough of it.
  const sample = gold.filter((_, at) => at % 8 === 0);
  return [ours, measure('compromise (every 8th article)', performance.now() - began, sample, find)];
}
