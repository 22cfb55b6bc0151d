// Several mentions of one name: the word for what clustering gives and resolving takes.
import type { EntityKind } from '../../knowledge/record.ts';

/** Mentions that name one thing by the article's own evidence, before any record is looked up. */
export interface Cluster {
  readonly kind: EntityKind;
  /** Indices into the mentions, in order. */
  readonly mentions: readonly number[];
  /** Distinct ways of writing it, fullest first. */
  readonly names: readonly string[];
  /** A lone family name that several full names of the article bear: the indices of their clusters. Else empty. */
  readonly rivals: readonly number[];
}
