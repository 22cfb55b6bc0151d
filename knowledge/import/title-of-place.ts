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

/** Who else bears a name. */
export interface Namesakes {
  /** For each name, the largest population and the next largest of the places that bear it. */
  readonly names: ReadonlyMap<string, readonly [number, number]>;
  /** For each other name, the largest population of a place that goes by it. */
  readonly aliases: ReadonlyMap<string, number>;
  /** Names of first-level regions. */
  readonly regions: ReadonlySet<string>;
}

export function rankNamesakes(places: readonly NamedPlace[]): Namesakes {
  const names = new Map<string, [number, number]>();
  const other = new Map<string, number>();
  for (const { name, aliases, population } of places) {
    const [first, second] = names.get(name) ?? [0, 0];
    names.set(name, population > first ? [population, first] : [first, Math.max(second, population)]);
    for (const alias of aliases) other.set(alias, Math.max(other.get(alias) ?? 0, population));
  }
  return { names, aliases: other, regions: new Set(places.map(({ region }) => region)) };
}

/** Whether a bare title is this place's, as far as other places and regions of the name tell. */
function ownsTitle({ name, region, population }: NamedPlace, title: string, namesakes: Namesakes): boolean {
  // Florida, Bali: some other country's region is meant.
  if (population < GREAT_CITY || title !== name) {
    if (namesakes.regions.has(title) && region !== title) return false;
  }
  // Los Ángeles in Chile is not Los Angeles, Padua in Colombia not Padova; Geneva in Illinois does not keep it from Genève.
  // A great city keeps its own name unless a far greater one goes by it: Odessa in Texas, Odesa.
  if (title !== name) return population >= (namesakes.names.get(title)?.[0] ?? 0) * CLEARLY_LARGER;
  const rival = namesakes.aliases.get(title) ?? 0;
  return population * (population >= GREAT_CITY ? CLEARLY_LARGER : 1) >= rival;
}

/**
 * The title of a city: "Paris, Texas" by the name with its region or country; the bare name where the lists hold a place
 * of that name and no other city of the name comes near in size. In the United States "City, State" is the rule of
 * Wikipedia for all but some thirty cities, which the lists know as places.
 */
export function titleOfCity(place: NamedPlace, namesakes: Namesakes, titles: TitleList): string | null {
  const { name, region, country, countryName, population } = place;
  const [first = 0, second = 0] = namesakes.names.get(name) ?? [];
  const largest = population === first && first >= second * CLEARLY_LARGER;
  if (largest && titles.isPlace(name) && ownsTitle(place, name, namesakes)) return name;
  // One capital alone is named with its district's letters.
  const capital = region === 'District of Columbia' ? `${name}, D.C.` : `${name} (city)`;
  for (const title of [`${name}, ${region}`, `${name}, ${countryName}`, capital]) {
    if (title !== `${name}, ` && titles.has(title)) return title;
  }
  if (country === 'US' && region !== 'District of Columbia') return `${name}, ${region}`;
  if (largest && population >= GREAT_CITY && titles.has(name)) return name;
  // GeoNames and the lists may spell differently: Sankt-Peterburg, Saint Petersburg.
  return largest && population >= GREAT_CITY
    ? (place.aliases.find((alias) => titles.isPlace(alias) && ownsTitle(place, alias, namesakes)) ?? null)
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
