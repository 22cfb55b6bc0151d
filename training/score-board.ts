// Names found in documents that a model had not seen -> F1 by corpus and type.
import { TYPES } from '../reading/mentions/labels.ts';
import type { GoldDocument, GoldName } from './read-corpora.ts';

interface Tally {
  right: number;
  found: number;
  gold: number;
}
const nameKey = ({ start, end, type }: GoldName): string => `${start} ${end} ${type}`;
const f1 = ({ right, found, gold }: Tally): number => (found + gold ? (200 * right) / (found + gold) : 0);

export class ScoreBoard {
  readonly #tallies = new Map<string, Map<string, Tally>>();

  /** Counts the names found in one document, block by block, against its own. */
  add({ corpus, blocks }: GoldDocument, found: readonly (readonly GoldName[])[]): void {
    blocks.forEach(({ names }, block) => {
      const gold = new Set(names.map(nameKey));
      for (const name of names) this.#tally(corpus, name.type).gold++;
      for (const name of found[block] ?? []) {
        const tally = this.#tally(corpus, name.type);
        tally.found++;
        if (gold.has(nameKey(name))) tally.right++;
      }
    });
  }

  #tally(corpus: string, type: string): Tally {
    const types = this.#tallies.get(corpus) ?? new Map<string, Tally>();
    this.#tallies.set(corpus, types);
    const tally = types.get(type) ?? { right: 0, found: 0, gold: 0 };
    types.set(type, tally);
    return tally;
  }

  /** F1 in percent, exact spans, of people, places and organizations together over all corpora. */
  total(): number {
    const sum = { right: 0, found: 0, gold: 0 };
    for (const types of this.#tallies.values()) {
      for (const [type, { right, found, gold }] of types) {
        if (type === 'MISC') continue;
        sum.right += right;
        sum.found += found;
        sum.gold += gold;
      }
    }
    return f1(sum);
  }

  /** A Markdown table of F1 in percent, one row a corpus, one column a type. */
  toTable(): string {
    const rows = [...this.#tallies].map(([corpus, types]) => {
      const cells = TYPES.map((type) => f1(types.get(type) ?? { right: 0, found: 0, gold: 0 }).toFixed(1));
      return `| ${corpus} | ${cells.join(' | ')} |`;
    });
    return [`| corpus | ${TYPES.join(' | ')} |`, `|---|${'---|'.repeat(TYPES.length)}`, ...rows].join('\n');
  }
}
