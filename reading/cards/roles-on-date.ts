// Dated offices + a day -> the role held on that day, and the timeline of all of them.
import type { FactRecord, Office } from '../../knowledge/record.ts';
import { isHeldOn } from '../entities/weigh-title.ts';
import type { CardRole } from './card.ts';
import { formatDate, formatYear, isBefore } from './format-date.ts';

/** A card has room for so many lines of a timeline. */
const MOST_ROLES = 8;

/** With an unknown end, what is known ends at `asOf`: after that day "since" would be a guess. */
const isKnownOn = ({ end, asOf }: Office, day: string | null): boolean =>
  end !== null || asOf === null || day === null || !isBefore(asOf, day);

/** The highest office first, then the one begun last. */
function byWeight(one: Office, other: Office): number {
  return other.rank - one.rank || (other.start ?? '').localeCompare(one.start ?? '');
}

/** "President of Kazakhstan since 2019", "Member of the Senate, as of July 2022", "Prime minister of Italy, 2018 – 2021". */
function describeOffice(office: Office, day: string | null): string {
  const { title, start, end, asOf } = office;
  const held = day === null ? end === null : isHeldOn(office, day);
  if (held && !isKnownOn(office, day)) return `${title}, as of ${formatDate(asOf ?? '')}`;
  if (held && start) return `${title} since ${formatYear(start)}`;
  if (held) return title;
  if (start && end) {
    const [from, to] = [formatYear(start), formatYear(end)];
    return `${title}, ${from === to ? from : `${from} – ${to}`}`;
  }
  return end ? `${title} until ${formatYear(end)}` : title;
}

/**
 * The role in which news of `day` names a person: the highest office held then, else the highest held before, else the
 * description. `day` is an ISO day; null means today, as far as the record goes.
 */
export function roleOnDate(record: FactRecord, day: string | null): string {
  const offices = [...record.offices].sort(byWeight);
  const held = offices.find((office) => (day === null ? office.end === null : isHeldOn(office, day)));
  if (held) return describeOffice(held, day);
  const past = offices.filter(({ start }) => day === null || (start !== null && isBefore(start, day)));
  const [highest] = past;
  return highest ? describeOffice(highest, day) : record.description;
}

function datesOf({ start, end, asOf }: Office): string {
  const open = asOf ? `now (as of ${formatDate(asOf)})` : 'now';
  if (!start && !end) return asOf ? `as of ${formatDate(asOf)}` : '';
  return `${start ? formatDate(start) : ''} – ${end ? formatDate(end) : open}`.trim();
}

/** All offices, newest first, with those held on `day` told apart; the highest where there are too many. */
export function listRoles(record: FactRecord, day: string | null): CardRole[] {
  return [...record.offices]
    .sort(byWeight)
    .slice(0, MOST_ROLES)
    .sort((one, other) => (other.start ?? '').localeCompare(one.start ?? ''))
    .map((office) => ({
      title: office.title,
      dates: datesOf(office),
      held: day === null ? office.end === null : isHeldOn(office, day),
    }));
}
