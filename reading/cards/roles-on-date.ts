// Dated offices + a day -> the role held on that day, and the timeline of all of them.
import { countryAdjective, countryName } from '../../knowledge/demonyms.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import type { FactRecord, Office } from '../../knowledge/record.ts';
import { isHeldOn } from '../entities/weigh-title.ts';
import type { CardRole } from './card.ts';
import { formatDate, formatYear, isBefore } from './format-date.ts';

/** A card has room for so many lines of a timeline. */
const MOST_ROLES = 8;
/** More terms of one office than this are told by their first and last year. */
const MOST_TERMS = 3;

/** With an unknown end, what is known ends at `asOf`: after that day "since" would be a guess. */
const isKnownOn = ({ end, asOf }: Office, day: string | null): boolean =>
  end !== null || asOf === null || day === null || !isBefore(asOf, day);

const isHeld = (office: Office, day: string | null): boolean =>
  day === null ? office.end === null : isHeldOn(office, day);

/** The highest office first, then the one begun last. */
function byWeight(one: Office, other: Office): number {
  return other.rank - one.rank || (other.start ?? '').localeCompare(one.start ?? '');
}

/** "President of Kazakhstan since 2019", "Member of the Senate, as of July 2022", "Prime minister of Italy, 2018 – 2021". */
function describeOffice(office: Office, day: string | null): string {
  const { title, start, end, asOf } = office;
  const held = isHeld(office, day);
  if (held && !isKnownOn(office, day)) return `${title}, as of ${formatDate(asOf ?? '')}`;
  if (held && start) return `${title} since ${formatYear(start)}`;
  if (held) return title;
  if (start && end) return `${title}, ${yearsOf([office])}`;
  return end ? `${title} until ${formatYear(end)}` : title;
}

/**
 * The role in which news of `day` names a person: the highest office held then, else the highest held before, else the
 * description. `day` is an ISO day; null means today, as far as the record goes.
 */
export function roleOnDate(record: FactRecord, day: string | null): string {
  const offices = [...record.offices].sort(byWeight);
  const held = offices.find((office) => isHeld(office, day));
  if (held) return describeOffice(held, day);
  const past = offices.filter(({ start }) => day === null || (start !== null && isBefore(start, day)));
  const [highest] = past;
  return highest ? describeOffice(highest, day) : record.description;
}

function openEnd({ asOf }: Office): string {
  return asOf ? `now (as of ${formatDate(asOf)})` : 'now';
}

function datesOf(office: Office): string {
  const { start, end, asOf } = office;
  if (!start && !end) return asOf ? `as of ${formatDate(asOf)}` : '';
  return `${start ? formatDate(start) : ''} – ${end ? formatDate(end) : openEnd(office)}`.trim();
}

/** Terms of one office by their years, oldest first: "2000 – 2008, 2012 – now (as of January 2026)". */
function yearsOf(terms: readonly Office[]): string {
  return terms
    .map((term) => {
      const from = term.start ? formatYear(term.start) : '';
      const to = term.end ? formatYear(term.end) : openEnd(term);
      return from === to ? from : `${from} – ${to}`.trim();
    })
    .join(', ');
}

/** The words by which two sources' titles of one office are known for the same; those that many offices share are left out. */
function tellingWords({ title, country }: Office): string[] {
  const land = country === null ? [] : [countryName(country) ?? '', countryAdjective(country) ?? ''];
  const shared = new Set(
    foldName(['a of the and for in to from minister deputy member republic', ...land].join(' ')).split(' '),
  );
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

/** All terms of one office, oldest first, as one line of the timeline. */
function tellTerms(terms: readonly [Office, ...Office[]], day: string | null): CardRole {
  const [first] = terms;
  const last = terms.at(-1) ?? first;
  const dates =
    terms.length === 1
      ? datesOf(first)
      : terms.length <= MOST_TERMS
        ? yearsOf(terms)
        : `${yearsOf([{ ...last, start: first.start }])}, in ${terms.length} terms`;
  return { title: last.title, dates, held: terms.some((term) => isHeld(term, day)) };
}

/** All offices, newest first, with those held on `day` told apart; the highest where there are too many. */
export function listRoles(record: FactRecord, day: string | null): CardRole[] {
  const offices = record.offices.filter(
    (office, index) => !record.offices.slice(0, index).some((earlier) => isToldTwice(earlier, office)),
  );
  const lines = new Map<string, [Office, ...Office[]]>();
  for (const office of offices.sort(byWeight)) {
    const key = foldName(office.title).split(' ').sort().join(' ');
    const terms = lines.get(key);
    // Sorted by their beginnings, newest first.
    if (terms) terms.unshift(office);
    else if (lines.size < MOST_ROLES) lines.set(key, [office]);
  }
  const newest = (terms: readonly Office[]) => terms.at(-1)?.start ?? '';
  return [...lines.values()]
    .sort((one, other) => newest(other).localeCompare(newest(one)))
    .map((terms) => tellTerms(terms, day));
}
