// The decisions of the first round -> what they tell of the others: related records, and the article's countries.
import type { FactRecord } from '../../knowledge/record.ts';
import type { ArticleContext } from './article-context.ts';
import type { Profile } from './profile.ts';

/** What is known of the article when a round begins. */
export class SureRecords {
  /** Ids of records that are surely meant. */
  readonly ids: ReadonlySet<string>;
  /** Ids of their neighbours. */
  readonly neighbours: ReadonlySet<string>;
  private readonly words: ReadonlyMap<string, number>;
  private readonly counts = new Map<string, number>();
  private total = 0;

  /** Before the first round `sure` is empty: then only the article's own words for countries count. */
  constructor({ countries }: ArticleContext, sure: readonly Profile[]) {
    this.words = countries;
    this.ids = new Set(sure.map(({ fact }) => fact.id));
    this.neighbours = new Set(sure.flatMap(({ fact }) => fact.neighbours));
    for (const { fact } of sure) {
      if (!fact.country) continue;
      this.counts.set(fact.country, (this.counts.get(fact.country) ?? 0) + 1);
      this.total += 1;
    }
  }

  /** Whether any country is named or known. */
  get tellsCountries(): boolean {
    return this.words.size > 0 || this.total > 0;
  }

  /**
   * How much of the article is about a country, 0 to 1: half by the article's words for countries, half by the records
   * that are surely meant. `asker` is the record that asks; it does not speak for itself.
   */
  shareOf(code: string, asker: FactRecord): number {
    const own = this.ids.has(asker.id) && asker.country === code ? 1 : 0;
    const total = this.total - own;
    const byRecords = total > 0 ? ((this.counts.get(code) ?? 0) - own) / total : 0;
    const byWords = this.words.get(code) ?? 0;
    if (this.words.size === 0) return byRecords;
    return total > 0 ? (byWords + byRecords) / 2 : byWords;
  }
}
