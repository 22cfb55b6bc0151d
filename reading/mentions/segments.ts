// Tokens -> candidate segments: the stretches in which a name can stand; everything else is never looked at.
import { hashWord } from './hash.ts';
import { ALL_DIGITS, CAPITALS, HAS_UPPER, type TokenStore } from './token-store.ts';

// Words that may stand inside a name between capitalised ones.
const CONNECTORS = new Set(
  (
    "of the and for de la del von van der den bin ibn al el da dos di du le in on at to y e und et & - – / 's ’s ' ’ " +
    'zu ben abu do das los las ul ur af ter ten te lo dal della bint ould ag il as ad na aux les sur'
  )
    .split(' ')
    .map(hashWord),
);
// Words with which a family name may begin in lower case: "van Lieshout", "bin Salman".
const PARTICLES = new Set(
  'van von der de del della di da dos du bin ibn al el ben abu ter'.split(' ').map(hashWord),
);
const MOST_PARTICLES = 2;
const PRONOUN_I = hashWord('i');
const MOST_CONNECTORS = 2;
/** Longest segment: a text all in capitals is cut, so that no chain grows without bound. */
const MOST_TOKENS = 400;

/** Writes [first, end) token numbers of each segment into `bounds` (two numbers each); returns how many numbers. */
export function findSegments(tokens: TokenStore, bounds: Int32Array): number {
  const { count, flags, word, caseType, sentence } = tokens;
  const capital = (at: number) =>
    (flags[at]! & HAS_UPPER) !== 0 && (word[at] !== PRONOUN_I || caseType[at] === CAPITALS);
  let written = 0;
  for (let at = 0; at < count; ) {
    if (!capital(at)) {
      at++;
      continue;
    }
    let end = at + 1;
    for (let next = end; next < count && !sentence[next] && next - at < MOST_TOKENS; next++) {
      if (capital(next)) end = next + 1;
      else if (flags[next]! & ALL_DIGITS && tokens.end[next]! - tokens.start[next]! <= 4) {
        if (next === end) end++;
      } else if (next - end >= MOST_CONNECTORS + 1 || !CONNECTORS.has(word[next]!)) break;
    }
    const last = written > 0 ? bounds[written - 1]! : 0;
    let first = at;
    while (first > last && at - first < MOST_PARTICLES && !sentence[first] && PARTICLES.has(word[first - 1]!))
      first--;
    bounds[written++] = first;
    bounds[written++] = end;
    at = end;
  }
  return written;
}
