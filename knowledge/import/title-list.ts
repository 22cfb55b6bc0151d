// The lists of Wikipedia titles -> which titles exist, and which of them are surely places.
import path from 'node:path';
import { readTable } from './read-table.ts';

/**
 * Sections of the list of vital articles, by the titles that begin and end them: the list gives its titles in the order
 * of the sections but does not name these. Positions would break when a title is added; titles do not.
 */
const VITAL_SECTIONS = {
  people: ['Vishnu Sharma', 'Florence Owens Thompson'],
  modernHistory: ['Anti-Comintern Pact', 'Sinking of the Rainbow Warrior'],
  olderHistory: ['Ancient history', 'Third voyage of James Cook'],
  features: ['Afro-Eurasia', 'Tumucumaque Mountains National Park'],
  regions: ['Alexandria Governorate', 'Valparaíso Region'],
  cities: ['Laayoune', 'Papeete'],
  monuments: ['Abu Simbel', 'National Museum of Australia'],
  games: ['African Games', '2026 Winter Olympics'],
  leagues: ['All-American Girls Professional Baseball League', 'UEFA Champions League'],
  clubs: ['CSKA Moscow', 'Pro Recco'],
  sportsBodies: ['Court of Arbitration for Sport', 'National Collegiate Athletic Association'],
  stadiums: ['Wembley Stadium', 'Maracanã Stadium'],
  companies: ['BlackRock', 'SNCF'],
  agencies: ['GCHQ', 'United States Secret Service'],
  bodies: ['African Development Bank', "Workers' Party of Korea"],
  universities: ['University', 'University of Western Australia'],
  periodicals: ['The Atlantic', 'National Enquirer'],
} as const;
export type VitalSection = keyof typeof VITAL_SECTIONS;

// Titles of one word that stand in these sections for the thing in general.
const GENERAL = new Set([
  'Airline',
  'Newspaper',
  'University',
  'College',
  'Railway',
  'Museum',
  'Theatre',
  'Aquarium',
]);

/** False for "Music magazine" or "Airline": the sections hold a few titles on the thing in general. */
function isProperName(title: string): boolean {
  const [, ...later] = title.replace(/ \(.*/, '').split(' ');
  return later.length === 0 ? !GENERAL.has(title) : later.some((word) => /^[\p{Lu}\d'(]/u.test(word));
}

export class TitleList {
  private readonly vital: readonly string[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly known = new Set<string>();
  private readonly placeTitles = new Set<string>();
  private readonly features: ReadonlySet<string>;

  constructor(folder: string) {
    this.vital = readTable(path.join(folder, 'titles_vital5.tsv')).map((row) => row('enwiki'));
    this.places = new Map(this.vital.map((title, index) => [title, index]));
    for (const title of this.vital) this.known.add(title);
    for (const row of readTable(path.join(folder, 'titles_yago310.tsv'))) this.known.add(row('enwiki'));
    this.features = new Set(this.section('features'));
    for (const section of ['regions', 'cities'] as const) {
      for (const title of this.section(section)) this.placeTitles.add(title);
    }
    for (const row of readTable(path.join(folder, 'entities_fb15k_wikidata.tsv'))) {
      if (row('enwiki')) this.known.add(row('enwiki'));
      if (
        /\b(?:city|town|capital|county|state|province|region|borough|district|municipality|island|prefecture|commune)\b/i.test(
          row('description'),
        )
      ) {
        this.placeTitles.add(row('enwiki'));
      }
    }
  }

  /** True when there is an article of this title, as far as the lists know. */
  has(title: string): boolean {
    return this.known.has(title);
  }

  /** True when that article is on a city, region or other place. */
  isPlace(title: string): boolean {
    return this.placeTitles.has(title);
  }

  isVital(title: string): boolean {
    return this.places.has(title);
  }

  /** True for what the sections on natural geography hold. */
  isFeature(title: string): boolean {
    return this.features.has(title);
  }

  /** Every title of the lists. */
  all(): ReadonlySet<string> {
    return this.known;
  }

  /** Titles of a section in order. Throws a RangeError when the list no longer holds its first or last title. */
  section(name: VitalSection): string[] {
    const [first, last] = VITAL_SECTIONS[name];
    const begin = this.places.get(first);
    const end = this.places.get(last);
    if (begin === undefined || end === undefined || end < begin) {
      throw new RangeError(`the list of vital articles has no section from “${first}” to “${last}”`);
    }
    return this.vital.slice(begin, end + 1).filter(isProperName);
  }
}
