// A verb of saying -> its group: where it begins, its tense, whether it says "previously".
import { ADVERBS, JUDGING_VERBS, SAYING_BASES, SAYING_VERBS } from './speech-words.ts';
import { sentenceAround, type TokenBlock, wordAt } from './tokenise-block.ts';

export interface VerbGroup {
  /** First token: auxiliaries and adverbs included. */
  readonly first: number;
  readonly head: number;
  readonly tense: 'past' | 'past perfect' | 'present perfect' | 'quoted';
  readonly earlierAdverb: boolean;
}

const GROUP_LENGTH = 6;
const EARLIER_ADVERB = /^(?:previously|once|earlier|recently|famously|originally|initially|formerly)$/;
/** With "has said" these tell of the past as a whole, not of the news. */
const REPEATED = /^(?:long|repeatedly|often|already|consistently|always|frequently)$/;

/** The group of the verb of saying at a token; null where there is none, or a passive one. */
export function readGroup(block: TokenBlock, head: number): VerbGroup | null {
  const word = wordAt(block, head);
  if (word === 'saying' && wordAt(block, head - 1) === 'as' && wordAt(block, head - 2) === 'quoted')
    return {
      first: head - (wordAt(block, head - 4) === 'been' ? 4 : 3),
      head,
      tense: 'quoted',
      earlierAdverb: false,
    };
  const isBase = SAYING_BASES.has(word) && wordAt(block, head - 1) === 'to';
  if (isBase) {
    const before = wordAt(block, head - 2);
    if (before !== 'seemed' && before !== 'appeared' && before !== 'used') return null;
    return { first: head - 2, head, tense: 'past', earlierAdverb: false };
  }
  const isPut = word === 'put' && wordAt(block, head + 1) === 'it';
  if ((!SAYING_VERBS.has(word) && !JUDGING_VERBS.has(word) && !isPut) || block.mentionOf[head] !== -1)
    return null;
  return readAuxiliaries(block, head);
}

function readAuxiliaries(block: TokenBlock, head: number): VerbGroup | null {
  const sentence = sentenceAround(block, head)[0];
  let first = head;
  let tense: VerbGroup['tense'] = 'past';
  let earlierAdverb = EARLIER_ADVERB.test(wordAt(block, head + 1));
  let repeated = false;
  for (let i = head - 1; i >= Math.max(sentence, head - GROUP_LENGTH); i--) {
    const word = wordAt(block, i);
    if (word === 'had' || word === '’d') tense = 'past perfect';
    else if (word === 'has' || word === 'have' || word === '’ve') tense = 'present perfect';
    else if (/^(?:was|were|is|are|be|been|being|get|got)$/.test(word)) return null;
    else if (ADVERBS.has(word)) {
      if (EARLIER_ADVERB.test(word)) earlierAdverb = true;
      if (REPEATED.test(word)) repeated = true;
    } else break;
    first = i;
  }
  return { first, head, tense, earlierAdverb: earlierAdverb || (repeated && tense === 'present perfect') };
}
