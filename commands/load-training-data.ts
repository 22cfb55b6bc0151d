// A folder of corpora and evaluation sets -> what a model is trained on: documents that are in no such set, and name lists.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFacts } from '../knowledge/read-facts.ts';
import { makeNameLists, type NameLists } from '../training/name-lists.ts';
import { readClusters } from '../training/read-clusters.ts';
import { type GoldDocument, readCorpora, readIds } from '../training/read-corpora.ts';
import { readArticleFolder } from '../training/read-marked-articles.ts';
import { ROOT } from './build-extension.ts';

/**
 * The corpora's documents and our own marked articles, and lists of the names in our facts. `evaluation`: files whose
 * documents are left out. Throws an Error that names the file and line that cannot be read.
 */
export function loadTrainingData(
  corpora: string,
  evaluation: readonly string[],
): { documents: GoldDocument[]; lists: NameLists } {
  // Corpora and development sets may share documents: what measures the model must not have trained it.
  const measured = new Set(evaluation.flatMap(readIds));
  const documents = [...readCorpora(corpora), ...readArticleFolder(path.join(ROOT, 'training', 'articles'))];
  const kept = documents.filter(({ id }) => !measured.has(id));
  const { records } = readFacts(path.join(ROOT, 'knowledge', 'facts'));
  const clusters = readClusters(readFileSync(path.join(ROOT, 'training', 'word-clusters.txt'), 'utf8'));
  return { documents: kept, lists: makeNameLists(records, kept, clusters) };
}
