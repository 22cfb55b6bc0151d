// A quoted run and what stands around it -> whether somebody's words stand in it, or a title, a nickname, a scare quote.
import type { Word } from './read-sentences.ts';

/** How a run stands in its sentence. */
export interface RunSetting {
  readonly words: readonly Word[];
  /** Word number of the run. */
  readonly at: number;
  /** The run's words without its marks. */
  readonly inner: string;
  /** A cue's verb, comma or colon stands right beside it. */
  readonly isCued: boolean;
  /** Some cue of the sentence has it in what it reports. */
  readonly isReported: boolean;
  /** It is all that its block holds. */
  readonly isBlock: boolean;
}

const SMALL_WORDS = new Set(
  'a an the of and or in on at to for with from by de la le del von van is as vs that who when how what into our your my its not about over after'.split(
    ' ',
  ),
);
/** Fewest words of a run that nothing in its sentence marks as speech. */
const LEAST_UNCUED_WORDS = 6;

/** True for the title of a programme, book or song: "Face the Nation". What is shouted ends in its own mark: "We Want Bread!" */
export function isTitle(inner: string): boolean {
  return inner.trim().includes(' ') && !/[.!?]$/.test(inner.trim()) && isTitleCase(inner);
}

function isTitleCase(inner: string): boolean {
  const words = inner.split(/[\s—–-]+/).filter((word) => /\p{L}/u.test(word));
  return words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || SMALL_WORDS.has(word.toLowerCase()));
}

/** Decides by length, capitals and setting. */
export function isSpeech({ words, at, inner, isCued, isReported, isBlock }: RunSetting): boolean {
  const count = inner.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const isWhole = /[.!?…,]$/.test(inner.trim());
  const isAlone = words.every(({ run, text }, i) => i === at || run !== -1 || !/[\p{L}\p{N}]/u.test(text));
  // A heading in quotation marks is a block of its own; "Good Lord. My Word." goes on with what was said.
  if (count > 1 && isTitleCase(inner) && !isCued && !(isAlone && !isBlock && /[.!?]$/.test(inner.trim())))
    return false;
  if (count === 1) return isCued && isWhole;
  if (isCued || isAlone) return true;
  if (isReported) return count >= 2;
  return count >= LEAST_UNCUED_WORDS;
}
