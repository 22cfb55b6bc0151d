// ISO dates, partial ones too -> dates as a card writes them: "17 June 2022", "June 2022", "2022", "44 BC".

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Year of an ISO date for readers: `-0044` is "44 BC". */
export function formatYear(iso: string): string {
  const year = Number.parseInt(iso, 10);
  return year < 0 ? `${-year} BC` : String(year);
}

/** Writes a date as far as it is known; what is no ISO date is given back as it is. */
export function formatDate(iso: string): string {
  const parts = /^(-?\d{1,4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso);
  if (!parts) return iso;
  const [, year = '', month, day] = parts;
  const name = month && MONTHS[Number(month) - 1];
  return [day && name ? Number(day) : '', name ?? '', formatYear(year)].filter(Boolean).join(' ');
}

/** "20 March 2019 – 2 June 2024"; equal ends are written once, a missing one is left open. */
export function formatRange(start: string | null, end: string | null): string {
  if (start && end) return start === end ? formatDate(start) : `${formatDate(start)} – ${formatDate(end)}`;
  if (start) return `since ${formatDate(start)}`;
  return end ? `until ${formatDate(end)}` : '';
}

/** True when `iso` is before `other`, as far as both tell: 2019 is not before 2019-03. */
export function isBefore(iso: string, other: string): boolean {
  const length = Math.min(iso.length, other.length);
  const one = iso.slice(0, length);
  const two = other.slice(0, length);
  if (iso.startsWith('-') || other.startsWith('-'))
    return Number.parseInt(iso, 10) < Number.parseInt(other, 10);
  return one < two;
}
