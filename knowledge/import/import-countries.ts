// The table of countries -> drafts of countries with capital, population and coordinates of the capital.
import path from 'node:path';
import { foldName } from '../fold-name.ts';
import type { CountryList } from './country-list.ts';
import { type Row, readTable, splitList } from './read-table.ts';
import { type Draft, startDraft } from './register.ts';
import { SOURCES } from './sources.ts';
import { weighPopulation } from './weights.ts';

const CONTINENTAL =
  /\b(Central|Western|Eastern|Northern|Southern|Southeastern|Southwestern|Southcentral|Middle) (Asia|Europe|Africa|America|East)\b/;

/** Codes of dependent territories and of what is no state: their leaders are in part those of another country. */
const TERRITORIES = new Set(
  'AI AQ AS AW AX BL BM BQ CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK VG VI WF YT'.split(
    ' ',
  ),
);

/** "47,735,685 (2025 est.)" -> 47735685 and 2025; nulls when there is no number. */
export function parsePopulation(cell: string): { population: number | null; populationYear: number | null } {
  const match = /^([\d,]+)(?:[^(]*\((\d{4}))?/.exec(cell.trim());
  const population = match?.[1] ? Number(match[1].replaceAll(',', '')) : null;
  return { population: population || null, populationYear: match?.[2] ? Number(match[2]) : null };
}

/** "Malabo; note - Malabo is …", "Gitega (political capital), Bujumbura (…)" -> the first city, without brackets. */
export function parseCapital(cell: string): string {
  return (/^[^;,(]+(?:, D\.C\.)?/.exec(cell)?.[0] ?? '').trim();
}

function localNames(row: Row): string[] {
  return [row('long_form'), row('local_short'), row('local_long')]
    .flatMap((cell) => cell.split(/[/;]/))
    .map((name) => name.replace(/\s*[([].*$/, '').trim())
    .filter((name) => name.length > 3 && !/^(none|conventional|note)\b/i.test(name));
}

function describeCountry(row: Row | undefined, isState: boolean): string {
  const region = CONTINENTAL.exec(row?.('location') ?? '');
  const where = region
    ? ` in ${region[1] === 'Middle' ? 'the Middle East' : `${region[1]} ${region[2]}`}`
    : '';
  return `${isState ? 'country' : 'territory'}${where}`;
}

/** Countries and territories; their salience falls with the logarithm of the population. */
export function importCountries(folder: string, countries: CountryList): Draft[] {
  const rows = new Map<string, Row>();
  for (const row of readTable(path.join(folder, 'places_countries_factbook2026.tsv'))) {
    const country = row('name') ? countries.find(row('name')) : null;
    if (country && !rows.has(country.code)) rows.set(country.code, row);
  }
  return countries.all.map((country) => {
    const row = rows.get(country.code);
    const { population, populationYear } = parsePopulation(row?.('population') ?? '');
    const capital = parseCapital(row?.('capital') ?? '');
    const isState = !TERRITORIES.has(country.code);
    const aliases = [...country.aliases, ...(row ? localNames(row) : [])];
    const own = new Set([foldName(country.name)]);
    return startDraft({
      kind: 'place',
      type: isState ? 'country' : 'territory',
      name: country.name,
      aliases: aliases.filter((name) => !own.has(foldName(name))),
      wikipedia: country.wikipedia,
      description: describeCountry(row, isState),
      country: country.code,
      weights: [isState ? 0.85 : 0.5, weighPopulation(population)],
      population,
      populationYear,
      facts: capital ? [{ label: 'Capital', value: capital }] : [],
      source: SOURCES.factbook,
    });
  });
}

/** States that are no more: the table beside this file, written by hand. */
export function importFormerCountries(): Draft[] {
  return readTable(path.join(import.meta.dirname, 'former-countries.tsv')).map((row) => ({
    ...startDraft({
      kind: 'place',
      type: 'former country',
      name: row('name'),
      aliases: splitList(row('aliases')),
      wikipedia: row('wikipedia'),
      description: 'former country',
      country: row('today') || null,
      began: row('began') || null,
      ended: row('ended') || null,
      weights: [0.5],
      source: SOURCES.own,
    }),
    sources: [
      {
        key: SOURCES.own,
        publisher: 'Wikipedia',
        address: `https://en.wikipedia.org/wiki/${row('wikipedia').replaceAll(' ', '_')}`,
        date: null,
        licence: null,
      },
    ],
  }));
}
