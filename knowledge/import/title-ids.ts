// The tables that give both -> the Wikidata id of an English Wikipedia title.
import path from 'node:path';
import { readTable } from './read-table.ts';

const TABLES = ['entities_fb15k_wikidata', 'people_office_eps', 'orgs_parties_partyfacts'] as const;

/** Wikidata ids by title. A title to which two tables give different ids is left out: one of them is out of date. */
export function readTitleIds(folder: string): Map<string, string> {
  const ids = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const table of TABLES) {
    for (const row of readTable(path.join(folder, `${table}.tsv`))) {
      const title = row('enwiki').replaceAll('_', ' ');
      const id = row('qid');
      if (!title || !id) continue;
      const known = ids.get(title);
      if (known && known !== id) doubtful.add(title);
      else ids.set(title, id);
    }
  }
  for (const title of doubtful) ids.delete(title);
  return ids;
}
