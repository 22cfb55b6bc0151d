// Records and remarks -> what is wrong with them, one sentence each: dates, references, sources, people twice.
import { foldName } from './fold-name.ts';
import type { FactRecord, RemarkRecord, Source } from './record.ts';

const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a partial ISO date that exists in the calendar. */
export function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (!year) return false;
  if (!month) return true;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = month === '02' && leap ? 29 : (DAYS[Number(month) - 1] ?? 0);
  return days > 0 && (!day || (Number(day) >= 1 && Number(day) <= days));
}

/** True when `one` is surely later than `other`: partial dates are compared as far as both go. */
export function isAfter(one: string, other: string): boolean {
  const [first, second] = [one, other].map((date) => DATE.exec(date)?.slice(1) ?? []);
  for (let part = 0; part < 3; part++) {
    const [a, b] = [first?.[part], second?.[part]];
    if (a === undefined || b === undefined) return false;
    if (Number(a) !== Number(b)) return Number(a) > Number(b);
  }
  return false;
}

function checkDates({ began, ended, offices, kind }: FactRecord): string[] {
  const problems: string[] = [];
  const all = [began, ended, ...offices.flatMap(({ start, end, asOf }) => [start, end, asOf])];
  for (const date of all) if (date !== null && !isDate(date)) problems.push(`“${date}” is no date`);
  if (began && ended && isAfter(began, ended)) problems.push(`ended ${ended}, before it began ${began}`);
  for (const { title, start, end } of offices) {
    if (start && end && isAfter(start, end)) problems.push(`${title} ends ${end}, before its start ${start}`);
    if (kind === 'person' && began && start && isAfter(began, start))
      problems.push(`${title} from ${start}, before birth`);
    if (kind === 'person' && ended && start && isAfter(start, ended))
      problems.push(`${title} from ${start}, after death`);
  }
  return problems;
}

function checkSource({ key, publisher, address }: Source, known: ReadonlySet<string>): string | null {
  if (known.has(key) && key !== 'own') return null;
  if (key !== 'own') return `the source “${key}” is not in sources.tsv`;
  return publisher && /^https:\/\/\S+$/.test(address ?? '')
    ? null
    : 'its own source has no publisher or https address';
}

const MOST_WORDS = 12;

function checkShape(record: FactRecord): string[] {
  const { id, name, type, description, country, salience, latitude, longitude, population } = record;
  const problems: string[] = [];
  if (!/^(?:Q\d+|w:.+|g:\d+|b:.+)$/.test(id)) problems.push('the id is of no known form');
  if (!name || name !== name.trim()) problems.push('the name is empty or has spaces around it');
  if (!type) problems.push('the type is empty');
  if (!description || description.split(' ').length > MOST_WORDS)
    problems.push(`the description “${description}” is empty or long`);
  if (country !== null && !/^[A-Z]{2}$/.test(country)) problems.push(`“${country}” is no country code`);
  if (!(salience >= 0 && salience <= 1)) problems.push(`salience ${salience}`);
  if (latitude !== null && !(Math.abs(latitude) <= 90)) problems.push(`latitude ${latitude}`);
  if (longitude !== null && !(Math.abs(longitude) <= 180)) problems.push(`longitude ${longitude}`);
  if (population !== null && !(population >= 0)) problems.push(`population ${population}`);
  if ([name, description, ...record.aliases].some((text) => /[<>]/.test(text)))
    problems.push('it holds markup');
  return problems;
}

/** People of the same name and whole birth date under two ids are one person. */
function checkTwice(records: readonly FactRecord[]): string[] {
  const seen = new Map<string, string>();
  return records.flatMap(({ kind, id, name, began }) => {
    if (kind !== 'person' || began?.length !== 10) return [];
    const key = `${foldName(name)} ${began}`;
    const other = seen.get(key);
    seen.set(key, id);
    return other ? [`${id}: the same name and birth date as ${other}`] : [];
  });
}

/** Problems of records, each with the id; `sources`: the keys of sources.tsv. */
export function checkRecords(records: readonly FactRecord[], sources: ReadonlySet<string>): string[] {
  const ids = new Set<string>();
  const problems = records.flatMap((record) => {
    const found = [...checkShape(record), ...checkDates(record)];
    if (ids.has(record.id)) found.push('the id stands twice');
    ids.add(record.id);
    if (record.sources.length === 0) found.push('it names no source');
    found.push(...record.sources.flatMap((source) => checkSource(source, sources) ?? []));
    return found.map((problem) => `${record.id}: ${problem}`);
  });
  const dangling = records.flatMap(({ id, neighbours }) =>
    neighbours.filter((each) => !ids.has(each)).map((each) => `${id}: its neighbour ${each} does not exist`),
  );
  return [...problems, ...dangling, ...checkTwice(records)];
}

const MOST_GIST = 60;

/** Problems of remarks: speaker, date, length of the gist, and two public sources of which one was read. */
export function checkRemarks(remarks: readonly RemarkRecord[], ids: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  return remarks.flatMap(({ id, speaker, date, gist, sources, occasion, topics }) => {
    const found: string[] = [];
    if (seen.has(id)) found.push('the id stands twice');
    seen.add(id);
    if (!id.startsWith(date)) found.push(`the id does not begin with its date ${date}`);
    if (!isDate(date)) found.push(`“${date}” is no date`);
    if (!ids.has(speaker)) found.push(`its speaker ${speaker} does not exist`);
    const words = gist.split(/\s+/).length;
    if (!gist || words > MOST_GIST) found.push(`the gist has ${words} words`);
    if (!occasion || topics.length === 0) found.push('it has no occasion or no topics');
    const open = sources.filter(({ address }) => /^https:\/\/\S+$/.test(address));
    if (open.length < 2) found.push(`${open.length} sources with an https address`);
    if (!sources.some(({ read }) => read)) found.push('no source was read');
    return found.map((problem) => `${id}: ${problem}`);
  });
}
