// Dated offices + a day -> the role held on that day, and the timeline of all of them.
import type { FactRecord, Office } from '../../knowledge/record.ts';
import { isHeldOn } from '../entities/weigh-title.ts';
import type { CardRole } from './card.ts';
import { formatDate, formatYear, isBefore } from './format-date.ts';
import { mergeOffices, titleKey } from './merge-offices.ts';

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
  const offices = mergeOffices(record.offices).sort(byWeight);
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
  if (start === end) return formatDate(start ?? '');
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

/** What came later stands first, then what was held on the day, then what came before. */
function periodOf(terms: readonly Office[], day: string | null): number {
  if (terms.some((term) => isHeld(term, day))) return 1;
  return day !== null && terms.every(({ start }) => start !== null && isBefore(day, start)) ? 0 : 2;
}

/**
 * All offices with those held on `day` told apart: later ones, those held by their height, earlier ones, newest first.
 * Where there are too many, the highest.
 */
export function listRoles(record: FactRecord, day: string | null): CardRole[] {
  const lines = new Map<string, [Office, ...Office[]]>();
  for (const office of mergeOffices(record.offices).sort(byWeight)) {
    const key = titleKey(office);
    const terms = lines.get(key);
    // Sorted by their beginnings, newest first.
    if (terms) terms.unshift(office);
    else if (lines.size < MOST_ROLES) lines.set(key, [office]);
  }
  const newest = (terms: readonly Office[]) => terms.at(-1)?.start ?? '';
  return [...lines.values()]
    .map((terms) => ({ terms, period: periodOf(terms, day) }))
    .sort(
      (one, other) =>
        one.period - other.period ||
        (one.period === 1 ? 0 : newest(other.terms).localeCompare(newest(one.terms))),
    )
    .map(({ terms }) => tellTerms(terms, day));
}
