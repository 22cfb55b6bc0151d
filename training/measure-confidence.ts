// Names found in gold articles -> of those with a confidence near 0.1, 0.2 …, the share that is right.
import { type FoundName, type GoldArticle, nameKey } from './gold-article.ts';

const BINS = 10;

export interface ConfidenceBin {
  readonly names: number;
  /** Mean confidence of these names. */
  readonly confidence: number;
  /** Share with exactly a gold name's span and kind. */
  readonly right: number;
}

export function measureConfidence(
  gold: readonly GoldArticle[],
  found: readonly (readonly FoundName[])[],
): ConfidenceBin[] {
  const bins = Array.from({ length: BINS }, () => ({ names: 0, confidence: 0, right: 0 }));
  gold.forEach(({ mentions }, at) => {
    const wanted = new Set(mentions.map(nameKey));
    for (const name of found[at] ?? []) {
      const confidence = name.confidence ?? 0;
      const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
      if (!bin) continue;
      bin.names++;
      bin.confidence += confidence;
      if (wanted.has(nameKey(name))) bin.right++;
    }
  });
  return bins
    .filter(({ names }) => names > 0)
    .map(({ names, confidence, right }) => ({ names, confidence: confidence / names, right: right / names }));
}
