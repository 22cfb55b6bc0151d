// Gold articles -> F1 and speed of our tagger and of compromise, measured in the same run.
import type { Pack } from '../knowledge/pack.ts';
import { findMentions } from '../reading/mentions/find-mentions.ts';
import { openTagger } from '../reading/mentions/tagger.ts';
import {
  type FoundName,
  type GoldArticle,
  ORGANIZATION,
  PERSON_PLACE,
  scoreExact,
  toArticle,
} from './gold-article.ts';
import { type ConfidenceBin, measureConfidence } from './measure-confidence.ts';
import { type HeadlineFigures, measureHeadlines } from './measure-headlines.ts';

export interface TaggerFigures {
  readonly system: string;
  readonly personPlace: number;
  readonly organization: number;
  /** Megabytes of text a second, in the fastest of the rounds that follow a first one. */
  readonly speed: number;
  readonly load: number;
  readonly first: number;
  readonly headlines: HeadlineFigures;
}
export interface Comparison {
  readonly rows: readonly TaggerFigures[];
  /** Of our tagger alone. */
  readonly confidence: readonly ConfidenceBin[];
  /** Person and place F1 of our tagger by genre, where the set tells genres. */
  readonly genres: readonly (readonly [string, number])[];
}
const ROUNDS = 3;
type Find = (paragraphs: readonly string[]) => FoundName[];

function measure(
  system: string,
  load: number,
  articles: readonly GoldArticle[],
  find: Find,
): { figures: TaggerFigures; found: FoundName[][] } {
  const [article] = articles;
  const began = performance.now();
  if (article) find(article.paragraphs);
  const first = performance.now() - began;
  const found = articles.map(({ paragraphs }) => find(paragraphs));
  const units = articles.reduce((sum, { paragraphs }) => sum + paragraphs.join('').length, 0);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const { paragraphs } of articles) find(paragraphs);
    return performance.now() - start;
  });
  const figures = {
    system,
    personPlace: scoreExact(articles, found, PERSON_PLACE),
    organization: scoreExact(articles, found, ORGANIZATION),
    speed: units / 1000 / Math.min(...rounds),
    load,
    first,
    headlines: measureHeadlines(articles, find),
  };
  return { figures, found };
}

type View = { json(options: object): { offset: { start: number; length: number } }[] };

async function loadCompromise(): Promise<Find> {
  const { default: nlp } = await import('compromise/three');
  return (paragraphs) =>
    paragraphs.flatMap((text, par) => {
      const document = nlp(text);
      const found: FoundName[] = [];
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

function scoreGenres(gold: readonly GoldArticle[], found: readonly FoundName[][]): [string, number][] {
  const genres = [...new Set(gold.flatMap(({ genre }) => genre ?? []))].sort();
  return genres.map((genre) => {
    const only = (_: unknown, at: number) => gold[at]?.genre === genre;
    return [genre, scoreExact(gold.filter(only), found.filter(only), PERSON_PLACE)];
  });
}

/** Compares the two on gold articles. */
export async function compareTaggers(
  gold: readonly GoldArticle[],
  model: ArrayBuffer,
  pack: Pack,
): Promise<Comparison> {
  let began = performance.now();
  const tagger = openTagger(model);
  const ours = measure('Backstory', performance.now() - began, gold, (paragraphs) =>
    findMentions(toArticle(paragraphs), tagger, pack).map(({ block, ...rest }) => ({ ...rest, par: block })),
  );
  began = performance.now();
  const find = await loadCompromise();
  // compromise needs minutes for what we read in a second: every eighth article tells enough of it.
  const sample = gold.filter((_, at) => at % 8 === 0);
  const theirs = measure('compromise (every 8th article)', performance.now() - began, sample, find);
  return {
    rows: [ours.figures, theirs.figures],
    confidence: measureConfidence(gold, ours.found),
    genres: scoreGenres(gold, ours.found),
  };
}
