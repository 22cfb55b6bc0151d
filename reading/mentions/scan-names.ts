// A text + names found in it -> further names, by a look at each capitalised word where none stands yet.
import { CLASS, OTHER, UPPER } from './char-classes.ts';

export interface NameSpan {
  readonly start: number;
  readonly end: number;
}

/** A capitalised word right before or behind: the name is then part of a longer one ("Torres Strait Islander"). */
const CAPITAL_BEFORE = /(?:^|[\s(“"‘])\p{Lu}\S* $/u;
const BEGINS_SENTENCE =
  /(?:^|[\s(“"‘])(?:The|An?|In|At|On|From|For|By|With|And|But|As|Of|To|After|Before|When|While|Since|If) $/;
const CAPITAL_BEHIND = /^ \p{Lu}/u;
/** Units of text looked at before a name: more than a word. */
const BEFORE = 24;

/** True when the name [start, end) is no part of a longer stretch of capitalised words. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (CAPITAL_BEHIND.test(text.slice(end, end + 3))) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return !CAPITAL_BEFORE.test(before) || BEGINS_SENTENCE.test(before);
}

/**
 * Finds names that stand alone and touch none of `taken` (in order), in order and without overlaps. `nameAt` tells the
 * name that begins with the capitalised word at an offset; as long as its time is bounded, time grows with the text's length.
 */
export function scanNames<T extends NameSpan>(
  text: string,
  taken: readonly NameSpan[],
  nameAt: (start: number) => T | null,
): T[] {
  const names: T[] = [];
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
    const name = CLASS[text.charCodeAt(at)] === UPPER ? nameAt(at) : null;
    if (name && name.end <= (span?.start ?? text.length) && standsAlone(text, name.start, name.end)) {
      names.push(name);
      at = name.end;
    } else while (at < text.length && CLASS[text.charCodeAt(at)] !== OTHER) at++;
  }
  return names;
}
