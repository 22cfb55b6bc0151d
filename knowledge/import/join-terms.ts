// The terms of office that several tables give for one person -> each spell once, in order, re-appointments joined.
import type { Office } from '../record.ts';

/** Most days between two terms of the same office that still count as one spell: an election and the vote on the office. */
const LONGEST_GAP = 92;
const DAY = 86_400_000;

/** Days since 1970 of a partial date: its first day, or its last when `last`. */
function dayOf(date: string, last: boolean): number {
  const [year = '0', month, day] = date.split('-');
  const monthIndex = month ? Number(month) - 1 : last ? 11 : 0;
  const dayNumber = day ? Number(day) : last ? 31 : 1;
  return Date.UTC(Number(year), monthIndex, dayNumber) / DAY;
}

const later = (one: string | null, other: string | null): string | null =>
  !one ? other : !other ? one : one > other ? one : other;

/** True when `second`, which begins no earlier, goes on with `first`. */
function goesOn(first: Office, second: Office): boolean {
  if (!first.start || !second.start) return true;
  if (!first.end) return true;
  return dayOf(second.start, false) - dayOf(first.end, true) <= LONGEST_GAP;
}

function joinTwo(first: Office, second: Office): Office {
  const start = second.start?.startsWith(first.start ?? '') ? second.start : first.start;
  // A term known to have ended in one table stands open in another that was read earlier; the end is the later knowledge
  // unless the open one began after it.
  const sameTerm = !first.start || !second.start || first.start.slice(0, 4) === second.start.slice(0, 4);
  const open = sameTerm ? !first.end && !second.end : !second.end;
  const end = open ? null : later(first.end, second.end);
  return { ...first, start, end, asOf: end ? null : later(first.asOf, second.asOf) };
}

/**
 * Joins terms. Terms of one office (the same title) that overlap or follow within three months become one.
 * The result is sorted by rank, highest first, then latest first.
 */
export function joinTerms(offices: readonly Office[]): Office[] {
  const byTitle = new Map<string, Office[]>();
  for (const office of offices) {
    const key = office.title.toLowerCase();
    const terms = byTitle.get(key);
    if (terms) terms.push(office);
    else byTitle.set(key, [office]);
  }
  const joined: Office[] = [];
  for (const terms of byTitle.values()) {
    terms.sort((one, other) => ((one.start ?? '') < (other.start ?? '') ? -1 : 1));
    let spell = terms[0]!;
    for (const term of terms.slice(1)) {
      if (goesOn(spell, term)) spell = joinTwo(spell, term);
      else {
        joined.push(spell);
        spell = term;
      }
    }
    joined.push(spell);
  }
  return joined.sort(
    (one, other) => other.rank - one.rank || ((other.start ?? '') < (one.start ?? '') ? -1 : 1),
  );
}
