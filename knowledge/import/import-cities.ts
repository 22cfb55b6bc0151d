// The tables of populated places -> drafts of cities and regions: GeoNames for all, Natural Earth for Wikidata ids.
import path from 'node:path';
import { chooseAliases } from './choose-aliases.ts';
import { type CountryList, withArticle } from './country-list.ts';
import { type Row, readTable, splitList } from './read-table.ts';
import { type Draft, startDraft } from './register.ts';
import { SOURCES } from './sources.ts';
import type { TitleList } from './title-list.ts';
import { type NamedPlace, type Namesakes, rankNamesakes, titleOfCity } from './title-of-place.ts';
import { HAS_ARTICLE, IS_VITAL, weighPopulation } from './weights.ts';

const LARGE_DISTRICT = 100_000;

/** Three decimals are 110 metres: enough for a map. */
export const toDegrees = (cell: string | number): number => Math.round(Number(cell) * 1e3) / 1e3;

const TYPES: Readonly<Record<string, string>> = {
  PPLX: 'district',
  PPLQ: 'abandoned place',
  PPLH: 'historic place',
};
const typeOf = (row: Row): string => TYPES[row('feature_code')] ?? 'city';

function describeCity(row: Row, country: string): string {
  const where = withArticle(country);
  if (row('feature_code') === 'PPLC') return `capital of ${where}`;
  const what = typeOf(row) !== 'city' ? typeOf(row) : Number(row('population')) >= 100_000 ? 'city' : 'town';
  const region = row('admin1');
  return region && region !== row('name') ? `${what} in ${region}, ${where}` : `${what} in ${where}`;
}

/** What the finding of titles needs to know of each row of GeoNames. */
export function namePlaces(rows: readonly Row[], countries: CountryList): NamedPlace[] {
  const cityNames = readCityNames();
  // Spellings of other languages that are words or names in English ("Soul" for Seoul, "Mets" for Metz), or a greater
  // place's name.
  const never = (row: Row) => splitList(cityNames.get(row('geonameid'))?.('never') ?? '');
  return rows.map((row) => ({
    name: row('name'),
    aliases: splitList(row('aliases')).filter((alias) => !never(row).includes(alias)),
    region: row('admin1'),
    country: row('country_code'),
    countryName: countries.find(row('country_code'))?.name ?? '',
    population: row('feature_code') === 'PPLX' ? 0 : Number(row('population')),
  }));
}

/** Names that news uses or used, which the table has among a hundred others or not at all: written by hand. */
export function readCityNames(): Map<string, Row> {
  const rows = readTable(path.join(import.meta.dirname, 'city-names.tsv'));
  return new Map(rows.map((row) => [row('geonames'), row]));
}

interface CityLists {
  readonly titles: TitleList;
  readonly namesakes: Namesakes;
  readonly cityNames: ReadonlyMap<string, Row>;
}

function draftCity(row: Row, place: NamedPlace, { titles, namesakes, cityNames }: CityLists): Draft {
  const wikipedia = typeOf(row) === 'city' ? titleOfCity(place, namesakes, titles) : null;
  const byHand = cityNames.get(row('geonameid'));
  const population = Number(row('population')) || null;
  const capital = row('feature_code') === 'PPLC';
  return startDraft({
    kind: 'place',
    type: typeOf(row),
    name: row('name'),
    aliases: [
      ...splitList(byHand?.('aliases') ?? ''),
      ...chooseAliases(row('name'), place.aliases, {
        country: place.country,
        population: population ?? 0,
        capital,
        isOthers: (name) => namesakes.names.has(name),
      }),
    ],
    wikipedia,
    description: describeCity(row, place.countryName || place.country),
    country: place.country,
    geonames: row('geonameid'),
    latitude: toDegrees(row('lat')),
    longitude: toDegrees(row('lon')),
    population,
    weights: [
      weighPopulation(population),
      capital ? 0.4 : row('feature_code') === 'PPLA' ? 0.1 : 0,
      wikipedia ? HAS_ARTICLE : 0,
      wikipedia && titles.isVital(wikipedia) ? IS_VITAL : 0,
    ],
    facts: byHand?.('called') ? [{ label: 'Called', value: byHand('called') }] : [],
    source: SOURCES.geonames,
  });
}

/** Regions that were merged, which the table still has by their old names -> what they are part of. */
const MERGED_REGIONS: Readonly<Record<string, string>> = {
  'FR Bourgogne': 'Bourgogne-Franche-Comté',
  'FR Rhône-Alpes': 'Auvergne-Rhône-Alpes',
};

function inPresentRegion(row: Row): Row {
  const region = MERGED_REGIONS[`${row('country_code')} ${row('admin1')}`];
  return region ? (column) => (column === 'admin1' ? region : row(column)) : row;
}

/** Rows of GeoNames: read once for cities and regions. */
export function readGeoNames(folder: string): Row[] {
  return readTable(path.join(folder, 'places_cities_geonames15000.tsv')).map(inPresentRegion);
}

/** Cities and towns from GeoNames; parts of cities only where they are as large as cities. */
export function importCities(rows: readonly Row[], countries: CountryList, titles: TitleList): Draft[] {
  const places = namePlaces(rows, countries);
  const namesakes = rankNamesakes(places);
  const lists = { titles, namesakes, cityNames: readCityNames() };
  return rows.flatMap((row, index) => {
    const place = places[index]!;
    if (typeOf(row) === 'district' && Number(row('population')) < LARGE_DISTRICT) return [];
    return draftCity(row, place, lists);
  });
}

/** Natural Earth has ten inhabitants for many a place whose number it does not know: so few are not believed. */
const FEWEST_PEOPLE = 100;

/** Farther apart than this, in degrees, two tables do not mean one city. */
const FAR = 0.7;

const isNear = (one: Row, other: Row): boolean =>
  Math.abs(Number(one('lat')) - Number(other('lat'))) < FAR &&
  Math.abs(Number(one('lon')) - Number(other('lon'))) < FAR;

/**
 * The GeoNames id of a row of Natural Earth, which for some capitals has that of a town far away that shares the name
 * (Colombo in Brazil): then that of the city of the name near by, if there is one.
 */
function findGeoNamesId(row: Row, geonames: ReadonlyMap<string, Row>): string | null {
  const id = row('geonameid');
  const known = geonames.get(id);
  if (!known) return Number(id) > 0 ? id : null;
  if (isNear(row, known)) return id;
  const near = [...geonames.values()].find((other) => other('name') === known('name') && isNear(row, other));
  return near?.('geonameid') ?? null;
}

/** Populated places from Natural Earth: their Wikidata ids, and places below 15,000 inhabitants that maps show. */
export function importMapPlaces(folder: string, rows: readonly Row[], countries: CountryList): Draft[] {
  const geonames = new Map(rows.map((row) => [row('geonameid'), row]));
  return readTable(path.join(folder, 'places_populated_naturalearth.tsv')).map((row) => {
    const country = countries.find(row('country_code')) ?? countries.find(row('country'));
    const people = Number(row('pop_max'));
    const population = people >= FEWEST_PEOPLE ? people : null;
    const isStation = /station/i.test(row('type'));
    return startDraft({
      kind: 'place',
      type: isStation ? 'research station' : 'city',
      name: row('name'),
      description: isStation ? 'research station' : `town in ${withArticle(country?.name ?? row('country'))}`,
      country: country?.code ?? null,
      wikidata: row('qid') || null,
      geonames: findGeoNamesId(row, geonames),
      latitude: toDegrees(row('lat')),
      longitude: toDegrees(row('lon')),
      population,
      weights: [weighPopulation(population)],
      source: SOURCES.naturalEarth,
    });
  });
}
