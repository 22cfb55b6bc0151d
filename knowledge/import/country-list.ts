// knowledge/import/countries.tsv -> the countries by every name and code under which tables speak of them.
import path from 'node:path';
import { foldName } from '../fold-name.ts';
import { readTable, splitList } from './read-table.ts';

export interface Country {
  /** ISO 3166 alpha-2; XK for Kosovo. */
  readonly code: string;
  /** Plain English name as news writes it. */
  readonly name: string;
  readonly wikipedia: string;
  /** "Kazakh", "Dutch": goes before "politician". */
  readonly adjective: string;
  readonly aliases: readonly string[];
}

/** Finds a country by ISO code (two or three letters) or by any of its names; null when there is none. */
export type FindCountry = (nameOrCode: string) => Country | null;

/** Ways in which a table may write a name: as it is, without brackets, "Congo, Republic of the" turned round. */
function turnName(name: string): string[] {
  const plain = name.replace(/\s*[([].*$/, '');
  const turned = /^([^,]+), (.+)$/.exec(plain);
  return [name, plain, ...(turned ? [`${turned[2]} ${turned[1]}`] : [])].map(foldName);
}

export class CountryList {
  readonly all: readonly Country[];
  private readonly found = new Map<string, Country>();

  constructor() {
    const rows = readTable(path.join(import.meta.dirname, 'countries.tsv'));
    this.all = rows.map((row) => ({
      code: row('code'),
      name: row('name'),
      wikipedia: row('wikipedia') || row('name'),
      adjective: row('adjective'),
      aliases: splitList(row('aliases')),
    }));
    rows.forEach((row, index) => {
      const country = this.all[index]!;
      const names = [country.name, country.wikipedia, ...country.aliases, ...splitList(row('tableNames'))];
      for (const name of [row('code'), row('alpha3'), ...names]) {
        // "Korea" and "Congo" mean two each: then the first named here, which no table relies on.
        const key = foldName(name);
        if (!this.found.has(key)) this.found.set(key, country);
      }
    });
  }

  readonly find: FindCountry = (nameOrCode) => {
    for (const key of turnName(nameOrCode)) {
      const country = this.found.get(key);
      if (country) return country;
    }
    return null;
  };
}

/** "the United States", "the Netherlands", but "Kazakhstan": as the name stands inside a phrase. */
export function withArticle(name: string): string {
  if (/^the /i.test(name)) return `the ${name.slice(4)}`;
  return /^(?:united |netherlands$|philippines$|maldives$|seychelles$|comoros$|central african|democratic republic|republic of|czech republic$|dominican republic$|isle of|federated states|european )|islands$|territory$/i.test(
    name,
  )
    ? `the ${name}`
    : name;
}
