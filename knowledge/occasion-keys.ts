// A remark -> the folded names under which its occasion is found.
import { foldName } from './fold-name.ts';
import type { RemarkRecord } from './record.ts';

/** The occasion and its other names, folded, each once. */
export function occasionKeys({ occasion, occasionNames }: RemarkRecord): string[] {
  return [...new Set([occasion, ...occasionNames].map(foldName))].filter(Boolean);
}
