// A record -> the labelled facts of its card: none that another line of the card tells as well.
import { countryAdjective, countryName } from '../../knowledge/demonyms.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import type { FactRecord } from '../../knowledge/record.ts';
import type { CardFact } from './card.ts';
import { formatDate, formatRange, formatYear } from './format-date.ts';

const MOST_FACTS = 7;

const SMALL_WORDS = new Set(['a', 'an', 'the', 'of', 'in', 'and', 'for', 'to']);

/** Folded words of a text; the country's name and its adjective count as one word. */
function wordsOf(text: string, country: string | null): string[] {
  let folded = ` ${foldName(text)} `;
  for (const word of country === null ? [] : [countryName(country), countryAdjective(country)]) {
    const key = word === null ? '' : foldName(word);
    if (key) folded = folded.replaceAll(` ${key}s `, ` ${key} `).replaceAll(` ${key} `, ' country ');
  }
  return folded.split(' ').filter((word) => word && !SMALL_WORDS.has(word));
}

/** True when `more` says something that `text` does not: "Kazakh Foreign Minister" adds nothing to "Foreign minister of Kazakhstan". */
export function addsTo(text: string, more: string, country: string | null): boolean {
  const said = new Set(wordsOf(text, country));
  return wordsOf(more, country).some((word) => !said.has(word));
}

/** Events that go on or come back: of others, an election or an earthquake, a first day without a last one is the day. */
const LASTING: ReadonlySet<string> = new Set(
  (
    'award|blockade|campaign|climate conference|conflict|contest|crisis|diplomatic format|disease|displacement|epidemic|' +
    'fair|famine|festival|forum|gala|games|genocide|holiday|investigation|movement|negotiations|pandemic|persecution|' +
    'policy|programme|protests|race|sanctions|summit|tariffs|tournament|trade war|war'
  ).split('|'),
);

/** "9 May 1945", "24 February 2022 – 30 March 2022", "since 2009"; what bears the year in its name was then. */
function eventDates({ type, name, began, ended }: FactRecord): string {
  if (!began || ended) return formatRange(began, ended);
  const isOnce = !LASTING.has(type) || name.includes(formatYear(began));
  return isOnce ? formatDate(began) : formatRange(began, null);
}

/** "Born", "Founded", "When": what the record's first and last day are called for its kind. */
function dateFacts(record: FactRecord): CardFact[] {
  const { kind, began, ended } = record;
  if (kind === 'event') {
    const when = eventDates(record);
    return when ? [{ label: 'When', value: when }] : [];
  }
  const words = kind === 'person' ? (['Born', 'Died'] as const) : (['Since', 'Until'] as const);
  return [
    ...(began ? [{ label: words[0], value: formatDate(began) }] : []),
    ...(ended ? [{ label: words[1], value: formatDate(ended) }] : []),
  ];
}

/** Dates inside a fact are ISO, as in all records: "as of 2025-06". */
const writeDates = (value: string): string =>
  value.replace(/\b\d{4}-\d\d(?:-\d\d)?\b/g, (iso) => formatDate(iso));

/** A count with its year as it is; one without, which may be old or an estimate, rounded to two figures. */
const writePopulation = (count: number, year: number | null): string =>
  year === null
    ? `about ${count.toLocaleString('en', { maximumSignificantDigits: 2 })}`
    : `${count.toLocaleString('en')} (${year})`;

/** Facts in order of weight, `role` being what the card says above them. */
export function listFacts(record: FactRecord, role: string): CardFact[] {
  const { kind, type, country, description, began, population, populationYear } = record;
  const own = record.facts.map(({ label, value }) => ({ label, value: writeDates(value) }));
  // "Founded: 1989, daily since 1992" says more than "Since: 1989".
  const saysBeginning =
    kind !== 'person' && began !== null && own.some(({ value }) => tellsYear(value, began));
  const facts = [...(saysBeginning ? dateFacts({ ...record, began: null }) : dateFacts(record)), ...own];
  if (population !== null) {
    facts.push({ label: 'Population', value: writePopulation(population, populationYear) });
  }
  const land = country === null || type === 'country' ? null : countryName(country);
  if (land && addsTo(`${role} ${description}`, land, country)) {
    facts.push({ label: kind === 'event' ? 'Where' : 'Country', value: land });
  }
  // An office says less than a reader may want to know of the person.
  if (kind === 'person' && description && addsTo(role, description, country)) {
    facts.unshift({ label: 'Who', value: description });
  }
  // The first of a label stands.
  const labels = new Set<string>();
  return facts.filter(({ label }) => !labels.has(label) && labels.add(label)).slice(0, MOST_FACTS);
}

const tellsYear = (value: string, iso: string): boolean => new RegExp(`\\b${formatYear(iso)}\\b`).test(value);
