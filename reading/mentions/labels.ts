// The labels of the tagger and which may follow which.

/** Types of names that the model tells apart; MISC holds nationalities, works, events. */
export const TYPES = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export type NameType = (typeof TYPES)[number];

/** 0 is outside; type t begins with 2t+1 and goes on with 2t+2. */
export const LABELS = 9;
/** Row of the transition table for a segment's first token. */
export const START = LABELS;
export const TRANSITIONS = (LABELS + 1) * LABELS;

/** 1, 2, 3, 4 for the types, 0 for outside. */
export const typeNumber = (label: number): number => (label + 1) >> 1;

/** True when `label` may follow `previous` (START for none): a name must begin before it goes on. */
export function isLegal(previous: number, label: number): boolean {
  if (label === 0 || label & 1) return true;
  return previous !== START && (previous === label || previous === label - 1);
}
