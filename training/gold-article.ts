// A development set (one JSON a line) -> gold articles, and the share of names found that are right.
import type { Article } from '../reading/article.ts';

/** A name in the development sets' own words: `par` is the block, `kind` as in a Mention. */
export interface FoundName {
  readonly par: number;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly confidence?: number;
}
export interface GoldArticle {
  readonly genre?: string;
  readonly paragraphs: readonly string[];
  readonly mentions: readonly FoundName[];
}
export const PERSON_PLACE: ReadonlySet<string> = new Set(['person', 'place']);
export const ORGANIZATION: ReadonlySet<string> = new Set(['organization']);

export function readGoldArticles(lines: string): GoldArticle[] {
  return (
    lines
      .split('\n')
      .filter((line) => line.trim())
      // The development sets' own format; a wrong file fails on its first article.
      .map((line) => JSON.parse(line) as GoldArticle)
  );
}

/** Paragraphs as an article of nothing but paragraphs. */
export function toArticle(paragraphs: readonly string[]): Article {
  const blocks: Article['blocks'] = paragraphs.map((text) => ({ role: 'paragraph', text }));
  return { blocks, title: null, url: null, published: null, language: null };
}

/** Identifies a name's span and kind in its article. */
export const nameKey = ({ par, start, end, kind }: FoundName): string => `${par} ${start} ${end} ${kind}`;

/** F1 of exact spans and kinds, in percent. Stricter than the scorer of the development sets: no leeway for titles. */
export function scoreExact(
  gold: readonly GoldArticle[],
  found: readonly (readonly FoundName[])[],
  kinds: ReadonlySet<string>,
): number {
  let right = 0;
  let total = 0;
  gold.forEach(({ mentions }, at) => {
    const wanted = new Set(mentions.filter(({ kind }) => kinds.has(kind)).map(nameKey));
    const given = (found[at] ?? []).filter(({ kind }) => kinds.has(kind));
    right += given.filter((mention) => wanted.has(nameKey(mention))).length;
    total += wanted.size + given.length;
  });
  return total ? (200 * right) / total : 0;
}
