// A city or region and the lists of titles -> its English Wikipedia title, where the lists leave no doubt.
import type { TitleList } from './title-list.ts';

export interface NamedPlace {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly region: string;
  readonly country: string;
  readonly countryName: string;
  readonly population: number;
}

/** A place that is this many times larger than all its namesakes is the one that the bare title means. */
const CLEARLY_LARGER = 4;
/** Bare titles of unknown kind are believed for cities of this size. */
const GREAT_CITY = 100_000;

/** For each name, the largest population and the next largest of the places that bear it. */
export function rankNamesakes(places: readonly NamedPlace[]): Map<string, [number, number]> {
  const ranks = new Map<string, [number, number]>();
  for (const { name, population } of places) {
    const [first, second] = ranks.get(name) ?? [0, 0];
    ranks.set(name, population > first ? [population, first] : [first, Math.max(second, population)]);
  }
  return ranks;
}

/**
 * The title of a city: "Paris, Texas" by the name with its region or country; the bare name where the lists hold a place
 * of that name and no other city of the name comes near in size. In the United States "City, State" is the rule of
 * Wikipedia for all but some thirty cities, which the lists know as places.
 */
export function titleOfCity(
  place: NamedPlace,
  namesakes: ReadonlyMap<string, readonly [number, number]>,
  titles: TitleList,
): string | null {
  const { name, region, country, countryName, population } = place;
  const [first = 0, second = 0] = namesakes.get(name) ?? [];
  const largest = population === first && first >= second * CLEARLY_LARGER;
  if (largest && titles.isPlace(name)) return name;
  // The last form is that of one capital alone: Washington.
  for (const title of [`${name}, ${region}`, `${name}, ${countryName}`, `${name} (city)`, `${name}, D.C.`]) {
    if (title !== `${name}, ` && titles.has(title)) return title;
  }
  if (country === 'US' && region !== 'District of Columbia') return `${name}, ${region}`;
  if (largest && population >= GREAT_CITY && titles.has(name)) return name;
  // GeoNames and the lists may spell differently: Sankt-Peterburg, Saint Petersburg.
  return largest && population >= GREAT_CITY
    ? (place.aliases.find((alias) => titles.isPlace(alias)) ?? null)
    : null;
}

/** Words that Wikipedia sets after the name of a first-level region. */
const DIVISIONS = [
  'Oblast',
  'Region',
  'Province',
  'Governorate',
  'Prefecture',
  'Department',
  'State',
  'County',
  'Voivodeship',
  'Krai',
  'District',
  'Emirate',
  'Division',
  'Municipality',
  'Parish',
  'Canton',
  'Autonomous Region',
] as const;

/** The title of a first-level region: with its word of division, in brackets, or bare where no city bears the name. */
export function titleOfRegion(
  place: NamedPlace,
  cityNames: ReadonlySet<string>,
  titles: TitleList,
): string | null {
  const { name, countryName } = place;
  const candidates = [
    ...DIVISIONS.map((word) => `${name} ${word}`),
    `${name} (state)`,
    `${name} (U.S. state)`,
    `${name} (province)`,
    `${name} (region)`,
    `${name} (department)`,
    `${name} province`,
    `${name} region`,
    `Province of ${name}`,
    `State of ${name}`,
    `Canton of ${name}`,
    `${name}, ${countryName}`,
  ];
  if (titles.isPlace(name) && !cityNames.has(name)) return name;
  const found = candidates.find((title) => titles.has(title));
  if (found) return found;
  return titles.has(name) && !cityNames.has(name) ? name : null;
}
