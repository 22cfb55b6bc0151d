// A verb in a sentence -> its group: auxiliaries, negations and adverbs before it.

import { isAdverb, isPlainWord, isWordOf } from './noun-phrase.ts';
import { AUXILIARIES, MODALS, NEGATIONS, TIME_WORDS } from './noun-words.ts';
import type { Word } from './read-sentences.ts';

/** What stands between subject and verb. */
export interface VerbGroup {
  /** First word of the group: an auxiliary, an adverb or the verb. */
  readonly first: number;
  readonly isNegated: boolean;
  readonly isModal: boolean;
  readonly isPassive: boolean;
}

/** Reads the verb group that ends in the verb at `verb`, leftwards. */
export function readVerbGroup(words: readonly Word[], verb: number): VerbGroup {
  let first = verb;
  let isNegated = false;
  let isModal = false;
  let isPassive = false;
  const isPast = /(?:ed|said|told|thought|written)$/.test(words[verb]?.lower ?? '');
  for (let i = verb - 1; i >= 0; i--) {
    const word = words[i];
    if (isWordOf(word, NEGATIONS)) isNegated = true;
    else if (isWordOf(word, MODALS)) isModal = true;
    else if (isWordOf(word, AUXILIARIES)) {
      if (isPast && /^(?:is|are|was|were|be|been|being|'s|’s)$/.test(word?.lower ?? '')) isPassive = true;
    } else if (isAdverb(word) && !isWordOf(word, TIME_WORDS)) {
      // An adverb belongs to the group only with a subject or more of the group before it.
      if (!isPlainWord(words[i - 1]) && words[i - 1]?.text !== ')' && words[i - 1]?.text !== ',') break;
    } else break;
    first = i;
  }
  return { first, isNegated, isModal, isPassive };
}
