// A block's words -> where a noun phrase that begins at one of them ends.
import {
  AUDIENCES,
  MEDIUM_WORDS,
  OCCASION_NOUNS,
  PERSON_NOUNS,
  PHRASE_STOPS,
  PREPOSITIONS,
} from './speech-words.ts';
import { isCapitalised, type TokenBlock, wordAt } from './tokenise-block.ts';

/** No noun phrase that names an occasion or a speaker is longer; keeps each scan bounded on hostile text. */
const LONGEST_PHRASE = 18;
export const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'his',
  'her',
  'their',
  'its',
  'this',
  'that',
  'these',
  'those',
  'some',
  'another',
]);
export const POSSESSIVE_ENDINGS: ReadonlySet<string> = new Set(["'s", '’s', '’', "'"]);
const QUOTE_MARKS = new Set(['“', '”', '"', '„', '«', '»']);

export const isQuoteMark = (word: string): boolean => QUOTE_MARKS.has(word);

/** Where the noun phrase that begins at `from` ends: the number of the token after it. */
export function phraseEnd(block: TokenBlock, from: number, sentenceEnd: number): number {
  const end = Math.min(sentenceEnd, from + LONGEST_PHRASE);
  let i = from;
  while (i < end) {
    const word = wordAt(block, i);
    if (inMention(block, i)) i++;
    else if (block.timeOf[i] !== -1 && !isPremodifier(block, i, from)) break;
    else if (word === ',' && continuesPlace(block, i)) i++;
    else if (word === '(' && wordAt(block, i + 2) === ')') i += 3;
    else if (isQuoteMark(word) && i === from) i++;
    else if (!/[\p{L}\p{N}&]/u.test(word) && !POSSESSIVE_ENDINGS.has(word)) break;
    else if (word === 'and' && isCapitalised(block, i - 1) && isCapitalised(block, i + 1)) i++;
    else if (i > from && PHRASE_STOPS.has(word)) break;
    else if (PREPOSITIONS.has(word) && word !== 'of' && !joinsPlace(block, i)) break;
    else if (i > from && (isParticiple(block, i) || leavesName(block, i))) break;
    else i++;
  }
  return i;
}

export const inMention = (block: TokenBlock, i: number): boolean => (block.mentionOf[i] ?? -1) !== -1;

/** "the 2022 forum", "Monday's debate": a time inside a noun phrase. */
function isPremodifier(block: TokenBlock, i: number, from: number): boolean {
  const time = block.times[block.timeOf[i] ?? -1];
  const next = wordAt(block, (time?.last ?? i) + 1);
  if (POSSESSIVE_ENDINGS.has(next)) return true;
  return (
    i > from &&
    DETERMINERS.has(wordAt(block, (time?.first ?? i) - 1)) &&
    /^[\p{L}]/u.test(next) &&
    !PREPOSITIONS.has(next)
  );
}

/** "Orlando, Florida": a comma between two names of places. */
const continuesPlace = (block: TokenBlock, i: number): boolean =>
  isCapitalised(block, i - 1) &&
  isCapitalised(block, i + 1) &&
  [',', '.', '', ';'].includes(wordAt(block, i + 2));

/** "the Sunshine Summit in Orlando", "the debate before the primary in New Hampshire". */
const joinsPlace = (block: TokenBlock, i: number): boolean => {
  const word = wordAt(block, i);
  if (word === 'in' || word === 'at')
    return isCapitalised(block, i + 1) && block.timeOf[i + 1] === -1
      ? true
      : wordAt(block, i + 1) === 'the' && isCapitalised(block, i + 2);
  return (word === 'before' || word === 'after') && wordAt(block, i + 1) === 'the';
};

/** After a name only a noun of occasion, medium or people goes on with the phrase: "a Washington event". */
const leavesName = (block: TokenBlock, i: number): boolean => {
  const word = wordAt(block, i);
  if (!inMention(block, i - 1) || isCapitalised(block, i) || word === 'of' || word === 'and') return false;
  return (
    !OCCASION_NOUNS.has(word) &&
    !MEDIUM_WORDS.has(word) &&
    !PERSON_NOUNS.has(word) &&
    !AUDIENCES.has(word) &&
    !PREPOSITIONS.has(word) &&
    !POSSESSIVE_ENDINGS.has(word)
  );
};

/** A lower-case -ed or -ing word that follows a noun begins a new clause: "the forum organised by". */
const isParticiple = (block: TokenBlock, i: number): boolean =>
  /^[a-z]+(?:ed|ing)$/.test(block.tokens[i]?.text ?? '') &&
  !DETERMINERS.has(wordAt(block, i - 1)) &&
  !/^(?:meeting|gathering|briefing|hearing|building|evening|morning)$/.test(wordAt(block, i));
