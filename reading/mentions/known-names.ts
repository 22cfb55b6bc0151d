// A text + the pack -> names that the pack knows: a second opinion on what the tagger found.
import { foldName } from '../../knowledge/fold-name.ts';
import type { NameHit, Pack } from '../../knowledge/pack.ts';
import type { EntityKind } from '../../knowledge/record.ts';
import { CLASS, LOWER } from './char-classes.ts';
import { type NameSpan, scanNames } from './scan-names.ts';

/** Longest name looked for, in words: "Organization for Security and Co-operation in Europe" has seven. */
const MOST_WORDS = 8;
/** With at most eight hyphens: without an end, each part of "Xa-Xa-Xa-…" would be read to the end of all. */
const CAPITALISED = /\p{Lu}(?:(?:\.\p{Lu}){1,8}\.?|[\p{L}\p{M}\p{N}]*(?:['’&-][\p{L}\p{N}]+){0,8})/uy;
const SPACE = 32;
const FULL_STOP = 46;
/** The next word of a name; a full stop before it only where the last word was an abbreviation ("St. Petersburg"). */
const NEXT = /(?: |(?<=\b\p{L}{1,2})\. )([\p{L}\p{N}]+(?:['’&-][\p{L}\p{N}]+)*)/uy;
/** Words in lower case that may stand second in a name: "Bank of", "Rio de". */
const CONNECTOR = / (?:of|for|the|and|on|in|to|de|del|da|do|di|la|le|al|el|van|von|bin|ibn|y|e|und|et) /y;
/** A record of another kind this share as salient as the best makes a name's kind uncertain. */
const RIVAL_SHARE = 0.5;
/** A name of one word is known only from this salience and length on, inside a sentence or before its description. */
const LEAST_SALIENCE = 0.5;
const LEAST_UNITS = 4;
/** What follows a name that is then described: "Meta, the company of". */
const APPOSITION = /^, (?:the|an?) \p{Ll}/u;
const INSIDE_SENTENCE = /[\p{Ll},;] [“"‘(]?$/u;
/** The last word of a name: capitalised, or the year of an edition ("Euro 2024"). */
const ENDS_NAME = /^\p{Lu}|^(?:19|20)\d\d$/u;

export interface KnownKind {
  readonly kind: EntityKind;
  /** Salience of the most salient record that bears the name as more than a family name, 0 to 1. */
  readonly salience: number;
  /** Whether a record that bears it as family name is more salient still. */
  readonly isFamilyName: boolean;
}
export interface KnownName extends KnownKind, NameSpan {}
export interface KnownSpan extends NameSpan {
  readonly kind: EntityKind;
}

/** What the pack knows by a name, family names aside; null for nothing, or where two kinds are about as well known. */
export function kindInPack(name: string, pack: Pack): KnownKind | null {
  const all = pack.find(name);
  const hits = all.filter(({ basis }) => basis !== 'family');
  const [best] = hits;
  if (!best) return null;
  const kind = pack.kindOf(best.record);
  const salience = pack.salienceOf(best.record);
  const isRival = ({ record }: NameHit) =>
    pack.kindOf(record) !== kind && pack.salienceOf(record) >= RIVAL_SHARE * salience;
  return hits.some(isRival) ? null : { kind, salience, isFamilyName: all[0]?.basis === 'family' };
}

/** Whether what follows a word can belong to its name. Most capitalised words begin a sentence: this spares the look-up. */
function goesOn(text: string, end: number): boolean {
  const behind = text.charCodeAt(end);
  if (behind === FULL_STOP) return text.charCodeAt(end + 1) === SPACE;
  if (behind !== SPACE) return false;
  CONNECTOR.lastIndex = end;
  return CLASS[text.charCodeAt(end + 1)] !== LOWER || CONNECTOR.test(text);
}

/** The longest name of at least two words that begins with the word [start, end). */
function longestAt(text: string, start: number, end: number, pack: Pack): KnownName | null {
  let found: KnownName | null = null;
  let key = foldName(text.slice(start, end));
  NEXT.lastIndex = end;
  for (let words = 1; words < MOST_WORDS && pack.beginsName(key); words++) {
    const word = NEXT.exec(text)?.[1];
    if (!word) break;
    const stop = NEXT.lastIndex;
    key += ` ${foldName(word)}`;
    const known = ENDS_NAME.test(word) ? kindInPack(key, pack) : null;
    if (known) found = { start, end: stop, ...known };
    NEXT.lastIndex = stop;
  }
  return found;
}

/**
 * Where the longest name that the pack knows as this kind ends, of those that begin where the mention does and go on behind
 * it; the mention's own end when there is none: "Organization for Security and Cooperation" goes on "in Europe".
 */
export function endInPack(text: string, { start, end, kind }: KnownSpan, pack: Pack): number {
  if (!goesOn(text, end)) return end;
  CAPITALISED.lastIndex = start;
  if (!CAPITALISED.test(text)) return end;
  const known = longestAt(text, start, CAPITALISED.lastIndex, pack);
  return known && known.kind === kind && known.end > end ? known.end : end;
}

/** Finds known names in a text where none of `taken` (in order) stands. Time grows with the text's length. */
export function findKnownNames(text: string, taken: readonly NameSpan[], pack: Pack): KnownName[] {
  return scanNames(text, taken, (start) => nameAt(text, start, pack));
}

/** The known name that begins with the capitalised word at `start`, or null. */
function nameAt(text: string, start: number, pack: Pack): KnownName | null {
  CAPITALISED.lastIndex = start;
  if (!CAPITALISED.test(text)) return null;
  const end = CAPITALISED.lastIndex;
  if (text.slice(start, end) === 'The') return null;
  const longest = goesOn(text, end) ? longestAt(text, start, end, pack) : null;
  return longest ?? singleWord(text, start, end, pack);
}

/** The word [start, end) as a name of one word: of a place, organization or event that is well known by it. */
function singleWord(text: string, start: number, end: number, pack: Pack): KnownName | null {
  const before = text.slice(Math.max(0, start - LEAST_UNITS), start);
  const isDescribed = APPOSITION.test(text.slice(end, end + 8));
  if (end - start < LEAST_UNITS || !(isDescribed || INSIDE_SENTENCE.test(before))) return null;
  const known = kindInPack(text.slice(start, end), pack);
  if (!known || known.kind === 'person' || known.salience < LEAST_SALIENCE) return null;
  if (known.isFamilyName && !isDescribed) return null;
  return { start, end, ...known };
}
