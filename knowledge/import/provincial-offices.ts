// Ministers of provinces and states, whom the table keeps under the whole country -> the province whose ministers they were.
import { foldName } from '../fold-name.ts';
import type { Row } from './read-table.ts';

/** Words of a chamber's name that tell its province: "Member of the Victorian Legislative Assembly". */
const CHAMBERS: readonly (readonly [RegExp, string])[] = [
  [/quebec/, 'Quebec'],
  [/new brunswick/, 'New Brunswick'],
  [/british columbia/, 'British Columbia'],
  [/alberta/, 'Alberta'],
  [/ontario/, 'Ontario'],
  [/manitoba/, 'Manitoba'],
  [/saskatchewan/, 'Saskatchewan'],
  [/nova scotia/, 'Nova Scotia'],
  [/prince edward island/, 'Prince Edward Island'],
  [/newfoundland/, 'Newfoundland and Labrador'],
  [/yukon/, 'Yukon'],
  [/nunavut/, 'Nunavut'],
  [/queensland/, 'Queensland'],
  [/victorian/, 'Victoria'],
  [/new south wales/, 'New South Wales'],
  [/south australian/, 'South Australia'],
  [/western australian/, 'Western Australia'],
  [/tasmanian/, 'Tasmania'],
  [/northern territory/, 'the Northern Territory'],
  [/australian capital territory/, 'the Australian Capital Territory'],
];

/** The chambers of the whole country: whoever sits there may be its minister. */
const NATIONAL: Readonly<Record<string, RegExp>> = {
  canada: /^member of the (?:house of commons|senate)$/,
  australia: /^member of the (?:house of representatives|senate)$/,
};

/** Offices that only a member of parliament holds; the premiers' own titles name their provinces. */
const IS_MINISTER = /\b(?:minister|treasurer|attorney general)\b/;
const IS_NAMED = /\bprime minister\b|\bpremier\b|\bambassador\b|\bsecretary to\b/;

/** Whether two rows' terms share a year; a term without end goes on. */
function overlap(one: Row, other: Row): boolean {
  const years = (row: Row) =>
    [Number(row('start').slice(0, 4)), Number(row('end').slice(0, 4)) || 9999] as const;
  const [[first, last], [start, end]] = [years(one), years(other)];
  return first <= end && start <= last;
}

/**
 * For each minister's row that is not the country's own: the province, or null where the table does not tell which one.
 * In Canada and Australia a minister sits in the chamber to which he answers, so that a minister without a seat in the
 * parliament of the whole country at that time is a province's.
 */
export function findProvincialOffices(rows: readonly Row[]): Map<Row, string | null> {
  const seats = new Map<string, Row[]>();
  for (const row of rows) {
    if (!NATIONAL[row('country')] || row('kind') !== 'legislator') continue;
    seats.set(row('qid'), [...(seats.get(row('qid')) ?? []), row]);
  }
  const found = new Map<Row, string | null>();
  for (const row of rows) {
    const national = NATIONAL[row('country')];
    const role = foldName(row('role'));
    if (!national || row('kind') !== 'office' || !IS_MINISTER.test(role) || IS_NAMED.test(role)) continue;
    const sat = seats.get(row('qid')) ?? [];
    const then = sat.filter((seat) => overlap(seat, row));
    if (then.some((seat) => national.test(foldName(seat('role'))))) continue;
    // Tables of provincial chambers have gaps: a seat at another time tells the province as well.
    const chambers = [...then, ...sat].map((seat) => foldName(seat('role')));
    const known = chambers.flatMap((chamber) => CHAMBERS.find(([words]) => words.test(chamber))?.[1] ?? []);
    found.set(row, known[0] ?? null);
  }
  return found;
}
