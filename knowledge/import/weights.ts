// How high, how many, how often -> weights of 0 to 1 for how likely news means an entity; register.ts combines them.

/** Weight of an office by its rank (0 to 10), before the size of its country. */
const OFFICE = [0, 0, 0, 0.02, 0.06, 0.1, 0.16, 0.28, 0.42, 0.52, 0.6] as const;

/** Offices ended before this year count half: news is about the present. */
const RECENT = '2010';

/**
 * Weight of an office. `population` is that of its country: 0.5 for a tiny one to 1 from 100 million on.
 * Legislators (rank 4) of all countries weigh the same.
 */
export function weighOffice(rank: number, end: string | null, population: number | null): number {
  const base = OFFICE[Math.min(10, Math.max(0, Math.round(rank)))] ?? 0;
  const size = population ? Math.min(1, Math.max(0.5, Math.log10(population) / 8)) : 0.8;
  return base * (rank <= 4 ? 1 : size) * (end && end < RECENT ? 0.5 : 1);
}

/** Weight of inhabitants: 0.02 for a village of 1,000 to 0.6 for 20 million; 0.01 where unknown. */
export function weighPopulation(population: number | null): number {
  return population ? Math.min(0.6, Math.max(0.01, (Math.log10(population) - 2.9) * 0.14)) : 0.01;
}

/** Weight of Pantheon's historical popularity index, which runs from 10 to 32 for the people in that table. */
export function weighFame(hpi: number): number {
  return Math.min(0.6, Math.max(0.05, (hpi - 10) / 35));
}

/** There is an English Wikipedia article. */
export const HAS_ARTICLE = 0.06;
/** Among the 50,000 articles that Wikipedia's editors hold vital. */
export const IS_VITAL = 0.2;
/** In FB15k, whose entities were chosen for having many links in Freebase. */
export const IN_FB15K = 0.15;
