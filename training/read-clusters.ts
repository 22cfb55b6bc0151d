// The file of word clusters, one cluster a line -> the cluster, from 1 on, of each word by its gazetteer key.
import { gazetteerKey, MOST_CLUSTERS } from '../reading/mentions/gazetteer.ts';
import { hashWord } from '../reading/mentions/hash.ts';

/**
 * Lines that begin with "# " say where the file comes from. Throws an Error for more clusters than the model can tell
 * apart and for a word that stands twice.
 */
export function readClusters(lines: string): Map<number, number> {
  const clusters = lines.split('\n').filter((line) => line.trim() && !line.startsWith('# '));
  if (clusters.length > MOST_CLUSTERS)
    throw new Error(`word clusters: ${clusters.length}, but the model tells ${MOST_CLUSTERS} apart`);
  const clusterOf = new Map<number, number>();
  const seen = new Set<string>();
  clusters.forEach((line, index) => {
    for (const word of line.trim().split(' ')) {
      if (seen.has(word)) throw new Error(`word clusters: "${word}" stands twice; build them again`);
      seen.add(word);
      const key = gazetteerKey(hashWord(word));
      // Of two words with one key, 96 of the 60,000, that of the first cluster stays.
      if (!clusterOf.has(key)) clusterOf.set(key, index + 1);
    }
  });
  return clusterOf;
}
