// Gold articles -> F1 in one short block of each, as it is written, in Title Case and in capitals, the rest unchanged.
import { type FoundName, type GoldArticle, PERSON_PLACE, scoreExact } from './gold-article.ts';
import { toTitleCase } from './vary-case.ts';

/** What a headline's length can be, in UTF-16 units. */
const LEAST_UNITS = 20;
const MOST_UNITS = 130;

/** The first block that is as short as a headline and names a person or place; -1 where there is none. */
function headlineOf({ paragraphs, mentions }: GoldArticle): number {
  return paragraphs.findIndex(
    (text, block) =>
      text.length >= LEAST_UNITS &&
      text.length <= MOST_UNITS &&
      mentions.some(({ par, kind }) => par === block && PERSON_PLACE.has(kind)),
  );
}

/** Person and place F1, exact, of the headline blocks written by `write`; `find` reads whole articles. */
function scoreHeadlines(
  articles: readonly GoldArticle[],
  find: (paragraphs: readonly string[]) => FoundName[],
  write: (text: string) => string,
): number {
  const gold: GoldArticle[] = [];
  const found: FoundName[][] = [];
  for (const article of articles) {
    const headline = headlineOf(article);
    const text = article.paragraphs[headline];
    // Letters that become two would move the gold offsets.
    if (text === undefined || write(text).length !== text.length) continue;
    const inHeadline = ({ par }: FoundName) => par === headline;
    gold.push({ ...article, mentions: article.mentions.filter(inHeadline) });
    found.push(find(article.paragraphs.with(headline, write(text))).filter(inHeadline));
  }
  return scoreExact(gold, found, PERSON_PLACE);
}

export interface HeadlineFigures {
  readonly asIs: number;
  readonly titleCase: number;
  readonly capitals: number;
}

export function measureHeadlines(
  articles: readonly GoldArticle[],
  find: (paragraphs: readonly string[]) => FoundName[],
): HeadlineFigures {
  return {
    asIs: scoreHeadlines(articles, find, (text) => text),
    titleCase: scoreHeadlines(articles, find, toTitleCase),
    capitals: scoreHeadlines(articles, find, (text) => text.toUpperCase()),
  };
}
