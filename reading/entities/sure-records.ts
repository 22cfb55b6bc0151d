// The decisions of the first round -> what they tell of the others: related records, and the article's countries.
import type { ArticleContext } from './article-context.ts';
import type { Profile } from './profile.ts';

export interface SureRecords {
  /** Ids of records that are surely meant. */
  readonly ids: ReadonlySet<string>;
  /** Ids of their neighbours. */
  readonly neighbours: ReadonlySet<string>;
  /** ISO code -> share, from the article's words and from the sure records together; sums to 1 or is empty. */
  readonly countries: ReadonlyMap<string, number>;
}

/** Before anything is decided: only the article's own words for countries. */
export function nothingSure(context: ArticleContext): SureRecords {
  return { ids: new Set(), neighbours: new Set(), countries: context.countries };
}

/** Half the say for countries has the article's own words, half the records that are surely meant. */
export function collectSure(context: ArticleContext, sure: readonly Profile[]): SureRecords {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { fact } of sure) {
    if (!fact.country) continue;
    counts.set(fact.country, (counts.get(fact.country) ?? 0) + 1);
    total += 1;
  }
  const wordsShare = context.countries.size === 0 ? 0 : total === 0 ? 1 : 0.5;
  const countries = new Map<string, number>();
  for (const [code, share] of context.countries) countries.set(code, wordsShare * share);
  for (const [code, count] of counts) {
    countries.set(code, (countries.get(code) ?? 0) + ((1 - wordsShare) * count) / total);
  }
  return {
    ids: new Set(sure.map(({ fact }) => fact.id)),
    neighbours: new Set(sure.flatMap(({ fact }) => fact.neighbours)),
    countries,
  };
}
