// The regions that GeoNames names for its cities -> drafts of first-level regions.
import { type CountryList, withArticle } from './country-list.ts';
import { namePlaces, toDegrees } from './import-cities.ts';
import type { Row } from './read-table.ts';
import { type Draft, startDraft } from './register.ts';
import { SOURCES } from './sources.ts';
import type { TitleList } from './title-list.ts';
import { titleOfRegion } from './title-of-place.ts';
import { IS_VITAL, weighPopulation } from './weights.ts';

// What first-level regions are called in English, by country; "region" elsewhere.
const DIVISIONS: Record<string, string> = {};
for (const [word, codes] of [
  ['oblast', 'UA RU BG'],
  ['state', 'US MX BR AU IN NG DE AT VE MY SS SD'],
  [
    'province',
    'CA CN AR TR IR AF PK ZA CU DO EC CD AO MZ ZM TH LA VN KH ID PG KR KP MN SA DZ NL BE ES PA RW BI ZW GA',
  ],
  ['governorate', 'IQ SY EG JO YE TN OM KW BH LB PS'],
  ['prefecture', 'JP GR'],
  ['department', 'CO BO UY PY HN SV GT NI HT BJ'],
  ['county', 'KE RO HR HU EE NO SE LT LR TW'],
  ['canton', 'CH LU'],
  ['voivodeship', 'PL'],
  ['district', 'PT LK BD UG MW LS IL SR'],
  ['emirate', 'AE'],
] as const) {
  for (const code of codes.split(' ')) DIVISIONS[code] = word;
}

/** Names that already say what the region is: "Chernihiv Oblast". */
const HAS_WORD =
  /\b(?:oblast|region|province|governorate|prefecture|department|state|county|canton|voivodeship|district|emirate|krai|republic|city|territory)\b/i;

/** A direction alone is no name: every "North" would be Lebanon's. Such a region goes by its full name only. */
const IS_DIRECTION =
  /^(?:far )?(?:(?:north|south|east|west)(?:ern)?|cent(?:ral|re|er)|upper|lower)(?:[ -](?:east|west|central)(?:ern)?)?$/i;

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * First-level regions. Where a region is, is the
 * mean of its cities by inhabitants: the tables give no better point.
 */
export function importRegions(rows: readonly Row[], countries: CountryList, titles: TitleList): Draft[] {
  const places = namePlaces(rows, countries);
  const cityNames = new Set(places.map(({ name }) => name));
  const regions = new Map<string, { first: number; people: number; latitude: number; longitude: number }>();
  places.forEach((place, index) => {
    // "Kyiv City" is the city over again.
    if (!place.region || !place.country || / City$/.test(place.region)) return;
    const key = `${place.country}\t${place.region}`;
    const weight = place.population || 1;
    const sums = regions.get(key) ?? { first: index, people: 0, latitude: 0, longitude: 0 };
    const row = rows[index]!;
    regions.set(key, {
      first: sums.first,
      people: sums.people + weight,
      latitude: sums.latitude + Number(row('lat')) * weight,
      longitude: sums.longitude + Number(row('lon')) * weight,
    });
  });
  return [...regions.values()].map(({ first, people, latitude, longitude }) => {
    const place = places[first]!;
    // Nor does "North Governorate" of some country have the article of another's.
    const isDirection = IS_DIRECTION.test(place.region);
    const wikipedia = isDirection
      ? null
      : titleOfRegion(place.region ? { ...place, name: place.region } : place, cityNames, titles);
    const word = DIVISIONS[place.country] ?? 'region';
    const whole = HAS_WORD.test(place.region) ? place.region : `${place.region} ${capitalise(word)}`;
    // Where a city bears the same name, the region goes by its full name, so that "Sumy" alone means the city.
    const shared = cityNames.has(place.region);
    const name = isDirection || (shared && word !== 'state') ? whole : place.region;
    const stem = place.region.replace(HAS_WORD, '').trim();
    // "Michigan State" is a university; only states that share their name with a city are called so.
    const spellings =
      word === 'state' ? [place.region, shared ? whole : ''] : [whole, `${stem} ${word}`, `${stem} region`];
    const aliases = spellings.filter((alias) => alias && stem && alias !== name && !IS_DIRECTION.test(alias));
    return startDraft({
      kind: 'place',
      type: 'region',
      name,
      aliases: [...new Set(aliases)],
      wikipedia,
      description: `${HAS_WORD.test(place.region) ? 'region' : word} of ${withArticle(place.countryName || place.country)}`,
      country: place.country,
      latitude: toDegrees(latitude / people),
      longitude: toDegrees(longitude / people),
      weights: [0.3, weighPopulation(people) / 2, wikipedia && titles.isVital(wikipedia) ? IS_VITAL : 0],
      source: SOURCES.geonames,
    });
  });
}
