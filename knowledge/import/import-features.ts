// The table of physical features -> drafts of seas, rivers, mountains, islands and airports.
import path from 'node:path';
import { foldName } from '../fold-name.ts';
import { toDegrees } from './import-cities.ts';
import { type Row, readTable, splitList } from './read-table.ts';
import { type Draft, startDraft } from './register.ts';
import { SOURCES } from './sources.ts';
import type { TitleList } from './title-list.ts';
import { HAS_ARTICLE, IS_VITAL } from './weights.ts';

/** Types of Natural Earth -> as a card says them. Boundaries and claims are left out: hand-written records treat them. */
const TYPES: Readonly<Record<string, string>> = {
  River: 'river',
  river: 'river',
  Lake: 'lake',
  'Alkaline Lake': 'lake',
  Reservoir: 'reservoir',
  Airport: 'airport',
  mountain: 'mountain',
  Island: 'island',
  island: 'island',
  'Range/mtn': 'mountain range',
  'Island group': 'island group',
  'island group': 'island group',
  cape: 'cape',
  'Pen/cape': 'peninsula or cape',
  sea: 'sea',
  Plateau: 'plateau',
  plateau: 'plateau',
  gulf: 'gulf',
  bay: 'bay',
  Desert: 'desert',
  strait: 'strait',
  Coast: 'coast',
  Plain: 'plain',
  plain: 'plain',
  sound: 'sound',
  channel: 'channel',
  Delta: 'river delta',
  Peninsula: 'peninsula',
  lagoon: 'lagoon',
  Basin: 'basin',
  fjord: 'fjord',
  ocean: 'ocean',
  Continent: 'continent',
  Valley: 'valley',
  Lowland: 'lowland',
  waterfall: 'waterfall',
  depression: 'depression',
  Isthmus: 'isthmus',
  Wetlands: 'wetland',
  Tundra: 'tundra',
  Gorge: 'gorge',
};

/** Names that say what they are, so that an article of the same title is surely on them. */
const SAYS_ITSELF =
  /\b(?:Sea|Lake|Lago|Gulf|Bay|Mountains?|Mount|Mt|Range|Desert|Strait|Channel|Ocean|Peninsula|Islands?|Cape|River|Falls|Sound|Reservoir|Plateau|Airport|Hills|Fjord|Delta|Plain|Canyon|Valley)\b/;

const COMMON_NAMES: Readonly<Record<string, readonly string[]>> = {
  river: ['River'],
  airport: ['Airport', 'International Airport'],
};

function expandName(row: Row): string {
  const name = row('name')
    .replace(/\bInt'l\b\.?/, 'International')
    .replace(/^L\. /, 'Lake ')
    .replace(/^Mt\.? /, 'Mount ')
    .replace(/^C\. /, 'Cape ')
    .replace(/ I\.$/, ' Island')
    .replace(/ Is\.$/, ' Islands')
    .replace(/ Pen\.$/, ' Peninsula');
  return TYPES[row('type')] === 'airport' && !/Airport|Air Base/i.test(name) ? `${name} Airport` : name;
}

function titleOfFeature(name: string, type: string, titles: TitleList): string | null {
  if (SAYS_ITSELF.test(name) && titles.has(name)) return name;
  const longer = [...(COMMON_NAMES[type] ?? []).map((word) => `${name} ${word}`), `${name} (${type})`];
  const found = longer.find((title) => titles.has(title));
  if (found) return found;
  // Bare titles only from the geographic sections of the list of vital articles: "Danube", "Alps", "Asia".
  return titles.isFeature(name) ? name : null;
}

/** Rows of one river's or lake's parts count once: same name and type within this many degrees. */
const SAME_FEATURE = 6;

/** Physical features of Natural Earth. */
export function importFeatures(folder: string, titles: TitleList): Draft[] {
  const seen = new Map<string, [number, number][]>();
  return readTable(path.join(folder, 'places_physical_naturalearth.tsv')).flatMap((row) => {
    const type = TYPES[row('type')];
    const name = expandName(row);
    if (!type || name.length < 2 || !/^\p{L}/u.test(name)) return [];
    const latitude = toDegrees(row('lat'));
    const longitude = toDegrees(row('lon'));
    const key = `${type} ${foldName(name)}`;
    const others = seen.get(key) ?? [];
    if (others.some(([lat, lon]) => Math.abs(lat - latitude) + Math.abs(lon - longitude) < SAME_FEATURE))
      return [];
    seen.set(key, [...others, [latitude, longitude]]);
    const wikipedia = others.length === 0 ? titleOfFeature(name, type, titles) : null;
    const rank = Math.max(0, 10 - Number(row('scalerank') || 9));
    return startDraft({
      kind: 'place',
      type,
      name,
      aliases: splitList(row('aliases')).filter(
        (alias) => alias.length > 3 && !/\./.test(alias) && /\p{Ll}/u.test(alias),
      ),
      wikipedia,
      description: row('region') ? `${type} in ${row('region')}` : type,
      latitude,
      longitude,
      weights: [
        rank * 0.02,
        wikipedia ? HAS_ARTICLE : 0,
        wikipedia && titles.isVital(wikipedia) ? IS_VITAL : 0,
      ],
      source: SOURCES.naturalEarth,
    });
  });
}
