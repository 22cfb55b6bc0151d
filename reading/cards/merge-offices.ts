// Offices as several sources tell them -> each office once, with its terms joined where one follows on the other.
import { countryAdjective, countryName } from '../../knowledge/demonyms.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import type { Office } from '../../knowledge/record.ts';

/** The same for all titles that have the same words, in whatever order. */
export const titleKey = ({ title }: Office): string => foldName(title).split(' ').sort().join(' ');

const SHARED_WORDS = 'a of the and for in to from minister deputy member republic'.split(' ');

/** The words by which two sources' titles of one office are known for the same; those of many offices are left out. */
function tellingWords({ title, country }: Office): string[] {
  const land = country === null ? [] : [countryName(country) ?? '', countryAdjective(country) ?? ''];
  const shared = new Set([...SHARED_WORDS, ...foldName(land.join(' ')).split(' ')]);
  return foldName(title)
    .split(' ')
    .filter((word) => !shared.has(word));
}

/** True for dates of which one is the other, or a part of it: 2017 and 2017-05-14. */
const agree = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : one.startsWith(other) || other.startsWith(one);

/** True when two sources tell the same office in other words. */
function isToldTwice(one: Office, other: Office): boolean {
  if (one.rank !== other.rank || !agree(one.start, other.start) || !agree(one.end, other.end)) return false;
  const words = tellingWords(one);
  return tellingWords(other).some((word) => words.includes(word));
}

const later = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : one > other ? one : other;

/** True when a term begins no later than in the year in which the one before it ended. */
const followsOn = (before: Office, next: Office): boolean =>
  before.end === null || (next.start !== null && next.start.slice(0, 4) <= before.end.slice(0, 4));

/** Terms of one office, oldest first, those that follow on each other as one. */
function joinTerms(terms: readonly Office[]): Office[] {
  const joined: Office[] = [];
  for (const term of [...terms].sort((one, other) => (one.start ?? '').localeCompare(other.start ?? ''))) {
    const before = joined.at(-1);
    if (!before || before.start === null || !followsOn(before, term)) {
      joined.push(term);
      continue;
    }
    const isOpen = term.end === null || (before.end === null && term.start === before.start);
    joined[joined.length - 1] = {
      ...term,
      start: before.start,
      end: isOpen ? null : later(before.end, term.end),
      asOf: later(before.asOf, term.asOf),
      rank: Math.max(before.rank, term.rank),
    };
  }
  return joined;
}

/** Each office once for every time it was held, in the order of their first mention. */
export function mergeOffices(offices: readonly Office[]): Office[] {
  const byTitle = new Map<string, Office[]>();
  offices.forEach((office, index) => {
    if (offices.slice(0, index).some((earlier) => isToldTwice(earlier, office))) return;
    const key = titleKey(office);
    byTitle.set(key, [...(byTitle.get(key) ?? []), office]);
  });
  return [...byTitle.values()].flatMap(joinTerms);
}
