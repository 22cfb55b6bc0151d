// The decisions of the first round -> what they tell of the others: related records, and the article's countries.
import type { FactRecord } from '../../knowledge/record.ts';
import type { ArticleContext } from './article-context.ts';
import type { Profile } from './profile.ts';

/** With one word or record for a country the article's countries have half their say. */
const HALF_STRENGTH = 1;

/** What is known of the article when a round begins. */
export class SureRecords {
  private readonly context: ArticleContext;
  private readonly counts = new Map<string, number>();
  private readonly ids: ReadonlySet<string>;
  /** Those that tell more than their country. */
  private readonly companyIds = new Set<string>();
  private readonly neighbourCounts = new Map<string, number>();
  /** The record that the asking name stood for in the last round: it does not speak for itself. */
  private silent: FactRecord | null = null;

  /** Before the first round `sure` is empty: then only the article's own words for countries count. */
  constructor(context: ArticleContext, sure: readonly Profile[]) {
    this.context = context;
    this.ids = new Set(sure.map(({ fact }) => fact.id));
    for (const { fact } of sure) {
      const { id, type, country, neighbours } = fact;
      if (country) addTo(this.counts, country);
      // A country is no company that tells more: what belongs to it is weighed by its code.
      if (type === 'country') continue;
      this.companyIds.add(id);
      for (const neighbour of neighbours) addTo(this.neighbourCounts, neighbour);
    }
  }

  /** Leaves one record out of everything that is asked from now on. */
  silence(fact: FactRecord | null): void {
    this.silent = fact && this.ids.has(fact.id) ? fact : null;
  }

  private countRecords(): number {
    let total = 0;
    for (const count of this.counts.values()) total += count;
    return total - (this.silent?.country ? 1 : 0);
  }

  /** How much the article tells of countries, 0 to nearly 1: one word for one country is little. */
  get strength(): number {
    const told = this.context.countryWords + this.countRecords();
    return told / (told + HALF_STRENGTH);
  }

  /**
   * How much of the article is about a country, 0 to 1: half by the article's words for countries, half by the records
   * that are surely meant.
   */
  shareOf(code: string): number {
    const total = this.countRecords();
    const count = (this.counts.get(code) ?? 0) - (this.silent?.country === code ? 1 : 0);
    const byRecords = total > 0 ? count / total : 0;
    const { countries } = this.context;
    const byWords = countries.get(code) ?? 0;
    if (countries.size === 0) return byRecords;
    return total > 0 ? (byWords + byRecords) / 2 : byWords;
  }

  /** How many sure records a record is related to, by its own neighbours or by theirs. */
  countRelated({ id, neighbours }: FactRecord): number {
    const silent = this.silent;
    const sure = neighbours.filter((each) => this.companyIds.has(each) && each !== silent?.id).length;
    const back = (this.neighbourCounts.get(id) ?? 0) - (silent?.neighbours.includes(id) ? 1 : 0);
    return sure + Math.min(1, back);
  }
}

function addTo(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
