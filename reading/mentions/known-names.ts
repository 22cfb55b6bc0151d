// A text + the pack -> names of several words that the pack knows: a second opinion on what the tagger found.
import { foldName } from '../../knowledge/fold-name.ts';
import type { Pack } from '../../knowledge/pack.ts';
import type { EntityKind } from '../../knowledge/record.ts';
import { CLASS, OTHER, UPPER } from './char-classes.ts';

/** Longest name looked for, in words: "Organization for Security and Co-operation in Europe" has seven. */
const MOST_WORDS = 8;
const CAPITALISED = /\p{Lu}(?:(?:\.\p{Lu})+\.?|[\p{L}\p{M}\p{N}]*(?:['’&-][\p{L}\p{N}]+)*)/uy;
const SPACE = 32;
const FULL_STOP = 46;
/** The next word of a name; a full stop before it only where the last word was an abbreviation ("St. Petersburg"). */
const NEXT = /(?: |(?<=\b\p{L}{1,2})\. )([\p{L}\p{N}]+(?:['’&-][\p{L}\p{N}]+)*)/uy;
/** A capitalised word right before or behind: the name is then part of a longer one ("Torres Strait Islander"). */
const CAPITAL_BEFORE = /(?:^|[\s(“"‘])\p{Lu}\S* $/u;
const BEGINS_SENTENCE =
  /(?:^|[\s(“"‘])(?:The|An?|In|At|On|From|For|By|With|And|But|As|Of|To|After|Before|When|While|Since|If) $/;
const CAPITAL_BEHIND = /^ \p{Lu}/u;
/** Units of text looked at before a name: more than a word. */
const BEFORE = 24;
const STARTS_CAPITAL = /^\p{Lu}/u;

export interface KnownKind {
  readonly kind: EntityKind;
  /** Salience of the most salient record of the name, 0 to 1. */
  readonly salience: number;
}
interface NameSpan {
  readonly start: number;
  readonly end: number;
}
export interface KnownName extends KnownKind, NameSpan {}

/** Kind and salience of a name whose records, but for those that bear it as family name, are of one kind; else null. */
export function kindInPack(name: string, pack: Pack): KnownKind | null {
  const hits = pack.find(name).filter(({ basis }) => basis !== 'family');
  const [best] = hits;
  if (!best) return null;
  const kind = pack.kindOf(best.record);
  if (hits.some(({ record }) => pack.kindOf(record) !== kind)) return null;
  return { kind, salience: pack.salienceOf(best.record) };
}

/** The longest name of at least two words, the last capitalised, that begins with the word [start, end). */
function longestAt(text: string, start: number, end: number, pack: Pack): KnownName | null {
  let found: KnownName | null = null;
  let key = foldName(text.slice(start, end));
  NEXT.lastIndex = end;
  for (let words = 1; words < MOST_WORDS && pack.beginsName(key); words++) {
    const word = NEXT.exec(text)?.[1];
    if (!word) break;
    const stop = NEXT.lastIndex;
    key += ` ${foldName(word)}`;
    const known = STARTS_CAPITAL.test(word) ? kindInPack(key, pack) : null;
    if (known) found = { start, end: stop, ...known };
    NEXT.lastIndex = stop;
  }
  return found;
}

/** True when the name [start, end) is no part of a longer stretch of capitalised words. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (CAPITAL_BEHIND.test(text.slice(end, end + 3))) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return !CAPITAL_BEFORE.test(before) || BEGINS_SENTENCE.test(before);
}

/**
 * Finds such names in a text where none of `taken` (in order) stands, in order and without overlaps.
 * Time grows with the text's length.
 */
export function findKnownNames(text: string, taken: readonly NameSpan[], pack: Pack): KnownName[] {
  const names: KnownName[] = [];
  let next = 0;
  for (let at = 0; at < text.length; ) {
    const span = taken[next];
    if (span && at >= span.start) {
      at = Math.max(at, span.end);
      next++;
      continue;
    }
    // Letter by letter through a table: nearly all of a text is passed over here.
    if (CLASS[text.charCodeAt(at)] === OTHER) {
      at++;
      continue;
    }
    const name = CLASS[text.charCodeAt(at)] === UPPER ? nameAt(text, at, pack) : null;
    if (name && name.end <= (span?.start ?? text.length)) {
      names.push(name);
      at = name.end;
    } else while (at < text.length && CLASS[text.charCodeAt(at)] !== OTHER) at++;
  }
  return names;
}

/** The known name that begins with the capitalised word at `start` and stands alone, or null. */
function nameAt(text: string, start: number, pack: Pack): KnownName | null {
  CAPITALISED.lastIndex = start;
  if (!CAPITALISED.test(text)) return null;
  const end = CAPITALISED.lastIndex;
  const behind = text.charCodeAt(end);
  if (behind !== SPACE && behind !== FULL_STOP) return null;
  const name = text.slice(start, end) === 'The' ? null : longestAt(text, start, end, pack);
  return name && standsAlone(text, name.start, name.end) ? name : null;
}
