// The tables of populated places -> drafts of cities: GeoNames for all, Natural Earth for Wikidata ids.
import path from 'node:path';
import { chooseAliases } from './choose-aliases.ts';
import { type CountryList, withArticle } from './country-list.ts';
import { type Row, readTable, splitList } from './read-table.ts';
import { type Draft, startDraft } from './register.ts';
import { SOURCES } from './sources.ts';
import { weighPopulation } from './weights.ts';

/** Four decimals are 11 metres: enough for a map. */
const degrees = (cell: string): number => Math.round(Number(cell) * 1e4) / 1e4;

function describeCity(row: Row, country: string): string {
  const where = withArticle(country);
  if (row('feature_code') === 'PPLC') return `capital of ${where}`;
  const what =
    row('feature_code') === 'PPLX' ? 'district' : Number(row('population')) >= 100_000 ? 'city' : 'town';
  const region = row('admin1');
  return region && region !== row('name') ? `${what} in ${region}, ${where}` : `${what} in ${where}`;
}

function draftCity(row: Row, countries: CountryList): Draft {
  const country = countries.find(row('country_code'));
  const population = Number(row('population')) || null;
  const capital = row('feature_code') === 'PPLC';
  return startDraft({
    kind: 'place',
    type: row('feature_code') === 'PPLX' ? 'district' : 'city',
    name: row('name'),
    aliases: chooseAliases(row('name'), splitList(row('aliases')), {
      country: row('country_code'),
      population: population ?? 0,
      capital,
    }),
    description: describeCity(row, country?.name ?? row('country_code')),
    country: row('country_code'),
    geonames: row('geonameid'),
    latitude: degrees(row('lat')),
    longitude: degrees(row('lon')),
    population,
    weights: [weighPopulation(population), capital ? 0.4 : row('feature_code') === 'PPLA' ? 0.1 : 0],
    facts: row('admin1') && row('admin1') !== row('name') ? [{ label: 'Region', value: row('admin1') }] : [],
    source: SOURCES.geonames,
  });
}

/** Cities and towns from GeoNames. */
export function importCities(folder: string, countries: CountryList): Draft[] {
  return readTable(path.join(folder, 'places_cities_geonames15000.tsv')).map((row) =>
    draftCity(row, countries),
  );
}

/** Populated places from Natural Earth: their Wikidata ids, and places below 15,000 inhabitants that maps show. */
export function importMapPlaces(folder: string, countries: CountryList): Draft[] {
  return readTable(path.join(folder, 'places_populated_naturalearth.tsv')).map((row) => {
    const country = countries.find(row('country_code')) ?? countries.find(row('country'));
    const population = Number(row('pop_max')) || null;
    const where = withArticle(country?.name ?? row('country'));
    return startDraft({
      kind: 'place',
      type: /station/i.test(row('type')) ? 'station' : 'city',
      name: row('name'),
      description: /station/i.test(row('type')) ? 'research station in Antarctica' : `town in ${where}`,
      country: country?.code ?? null,
      wikidata: row('qid') || null,
      geonames: Number(row('geonameid')) > 0 ? row('geonameid') : null,
      latitude: degrees(row('lat')),
      longitude: degrees(row('lon')),
      population,
      weights: [weighPopulation(population)],
      source: SOURCES.naturalEarth,
    });
  });
}
