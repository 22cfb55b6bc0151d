// A cluster's names + the pack -> the records that it may mean, each with the name by which it was found.
import type { NameBasis, Pack, RecordNumber } from '../../knowledge/pack.ts';
import type { EntityKind, FactRecord } from '../../knowledge/record.ts';
import type { Cluster } from './cluster.ts';
import { otherGivenNames } from './given-names.ts';
import { type NameWords, splitName } from './name-words.ts';
import { formerNames, nationalKind, nationalNames, partyNames } from './national-names.ts';
import { respellThing } from './respell-thing.ts';

/** Types of records of newspapers, magazines and broadcasters. */
const MEDIA = /media|magazine|newspaper|broadcaster|website/;

/** How the article's name leads to a record. */
export type Basis =
  | 'full' // a person's first and last name
  | 'longName' // a thing's main name of two words and more
  | 'longAlias' // another such name of it
  | 'single' // a main name of one word
  | 'mononym' // a person's name of one word
  | 'alias' // another name of one word
  | 'acronym'
  | 'family' // a lone family name
  | 'alike' // a full name in another spelling
  | 'shortGiven' // a full name with another form of the given name
  | 'context' // a name made from the article's with its country or sport
  | 'rival'; // a lone name that the article gives in full elsewhere

export interface FoundRecord {
  readonly record: RecordNumber;
  readonly basis: Basis;
  /** The article's name that found it. */
  readonly name: string;
}

/** So many of a cluster's spellings are looked up: hostile text may hold thousands. */
const MOST_NAMES = 6;
/** Records decoded to compare given names where only a family name is in the pack. */
const MOST_ALIKE = 12;

const STRENGTH: Readonly<Record<Basis, number>> = {
  full: 6,
  acronym: 5,
  longName: 6,
  longAlias: 5,
  single: 4,
  mononym: 4,
  alias: 4,
  context: 3,
  rival: 3,
  alike: 2,
  shortGiven: 2,
  family: 1,
};

function basisOf(basis: NameBasis, words: number, kind: EntityKind): Basis {
  if (basis === 'family' || basis === 'acronym') return basis;
  // People go by several full names alike; a thing's other names are weaker.
  if (kind === 'person') return words > 1 ? 'full' : 'mononym';
  if (words > 1) return basis === 'name' ? 'longName' : 'longAlias';
  return basis === 'name' ? 'single' : 'alias';
}

/** Collects records, each by the strongest name that leads to it. */
class Collector {
  readonly found = new Map<RecordNumber, FoundRecord>();
  private readonly pack: Pack;
  constructor(pack: Pack) {
    this.pack = pack;
  }

  add(candidate: FoundRecord): void {
    const known = this.found.get(candidate.record);
    if (!known || STRENGTH[known.basis] < STRENGTH[candidate.basis])
      this.found.set(candidate.record, candidate);
  }

  /** Looks a name up; `as` says how a name made from the article's counts. True when something bears it. */
  lookUp(query: string, name: string, as: Basis | null = null): boolean {
    const hits = this.pack.find(query);
    const words = splitName(query).words.length;
    for (const { record, basis } of hits) {
      this.add({ record, basis: as ?? basisOf(basis, words, this.pack.kindOf(record)), name });
    }
    return hits.length > 0;
  }

  /** Looks up a name that many things share, for those that fit. */
  lookUpWhere(query: string, name: string, basis: Basis, fits: (fact: FactRecord) => boolean): void {
    for (const { record } of this.pack.find(query)) {
      if (this.pack.kindOf(record) === 'person' || !fits(this.pack.record(record))) continue;
      this.add({ record, basis, name });
    }
  }
}

/** "Donald J. Trump" -> "Donald Trump": without what stands between first and last. */
function withoutMiddle(name: string): string | null {
  const parts = name.split(/\s+/);
  return parts.length === 3 ? `${parts[0]} ${parts[2]}` : null;
}

/** Letters that newsrooms change in names from other scripts; each is tried alone, then all together. */
const RESPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/zh/g, 'j'],
  [/kh/g, 'h'],
  [/yev$/, 'ev'],
  [/iy$|yi$|yy$|i$/, 'y'],
];

/** A folded family name and other ways of writing it that the pack may have. */
function respell(family: string): string[] {
  const each = RESPELLINGS.map(([pattern, by]) => family.replace(pattern, by));
  const all = RESPELLINGS.reduce((text, [pattern, by]) => text.replace(pattern, by), family);
  return [...new Set([family, ...each, all])];
}

/** Whether two full names differ in spelling alone: word by word, and no initial stands for a name. */
function areSpelledAlike(one: NameWords, other: NameWords): boolean {
  return (
    one.words.length === other.words.length &&
    one.skeletons.every((skeleton, at) => skeleton === other.skeletons[at])
  );
}

/** Records of the family name whose given name is another spelling of the article's: "Qasym-Jomart", "Kassym-Jomart". */
function findAlike(name: string, collector: Collector, pack: Pack): void {
  const wanted = splitName(name);
  const hits = respell(wanted.words.at(-1) ?? '').flatMap((family) => pack.find(family));
  const people = new Set(
    hits.map(({ record }) => record).filter((record) => pack.kindOf(record) === 'person'),
  );
  for (const record of [...people].slice(0, MOST_ALIKE)) {
    const { name: main, aliases } = pack.record(record);
    if ([main, ...aliases].some((each) => areSpelledAlike(splitName(each), wanted))) {
      collector.add({ record, basis: 'alike', name });
    }
  }
}

function findPeople(cluster: Cluster, titles: readonly string[], pack: Pack, collector: Collector): void {
  for (const name of cluster.names.slice(0, MOST_NAMES)) {
    const { words } = splitName(name);
    if (words.length === 1) {
      // A lone name counts only where the article never gives more.
      if (cluster.names[0] !== name && splitName(cluster.names[0] ?? '').words.length > 1) continue;
      for (const title of titles) collector.lookUp(`${title} ${name}`, name);
      collector.lookUp(name, name);
      continue;
    }
    if (collector.lookUp(name, name)) continue;
    const short = withoutMiddle(name);
    if (short && collector.lookUp(short, name)) continue;
    const [given = '', ...rest] = words;
    for (const other of otherGivenNames(given))
      collector.lookUp([other, ...rest].join(' '), name, 'shortGiven');
    for (const title of titles) collector.lookUp(`${title} ${name}`, name);
    findAlike(name, collector, pack);
  }
}

/** Other ways in which records may be named: "Sumy Oblast" of "Sumy region", "United States Congress" of "US Congress". */
function otherNames(name: string): string[] {
  const names: string[] = [];
  const region = /^(.+) (?:region|oblast|province|territory|krai|prefecture)$/i.exec(name)?.[1];
  if (region) names.push(`${region} oblast`, `${region} region`, `${region} province`, `${region} krai`);
  const governed =
    /^(?:city|town|municipality|state|commonwealth|republic|kingdom|province|county) of (.+)$/i;
  const place = governed.exec(name)?.[1];
  if (place) names.push(place);
  const abbreviated = /^(?:U\.?S\.?) (.+)$/.exec(name)?.[1];
  if (abbreviated) names.push(`United States ${abbreviated}`);
  // "SPIEF 2022": the series, of which the edition is chosen later.
  const series = /^(?:(?:19|20)\d\d (.+)|(.+) (?:19|20)\d\d)$/.exec(name);
  if (series) names.push(series[1] ?? series[2] ?? '');
  return names;
}

/** What the article says that makes further names worth a look-up. */
export interface NameContext {
  /** Titles just before the name, as written: "Pope". */
  readonly titles: readonly string[];
  /** Type words right after or before a place: "region". */
  readonly placeTypes: readonly string[];
  /** Words for bodies right after a name: "party" of "the Conservative party". */
  readonly bodyTypes: readonly string[];
  /** Countries that the name is most likely about, likeliest first. */
  readonly countries: readonly string[];
  /** The sport in which the name may stand for a team; else null. */
  readonly sport: string | null;
  /** Day of publication, ISO; null when unknown. */
  readonly published: string | null;
}

/** What a country calls so: by its full name, or, for its parties and days, among those of that name everywhere. */
function findNational(name: string, country: string, collector: Collector): void {
  for (const national of nationalNames(name, country)) collector.lookUp(national, name, 'context');
  for (const each of [name, ...partyNames(name)]) {
    collector.lookUpWhere(each, name, 'context', (fact) => fact.country === country);
  }
}

/** "Time Magazine", "Bild newspaper": by the name alone, of media. */
function findMedia(name: string, collector: Collector): void {
  const bare = /^(.+) (?:magazine|newspaper|website|television|tv)$/i.exec(name)?.[1];
  if (bare) collector.lookUpWhere(bare, name, 'longAlias', ({ type }) => MEDIA.test(type));
}

function findThings(cluster: Cluster, context: NameContext, collector: Collector): void {
  for (const name of cluster.names.slice(0, MOST_NAMES)) {
    for (const type of context.placeTypes) {
      for (const full of otherNames(`${name} ${type}`)) collector.lookUp(full, name, 'longName');
      collector.lookUp(`${name} ${type}`, name);
    }
    const found = collector.lookUp(name, name);
    if (!found) {
      for (const other of [...otherNames(name), ...respellThing(name)]) collector.lookUp(other, name);
      findMedia(name, collector);
    }
    for (const type of context.bodyTypes) collector.lookUp(`${name} ${type}`, name);
    // "the Hague", "the Guardian": the mention is without its article, the record may be named with it.
    collector.lookUp(`the ${name}`, name, splitName(name).words.length > 1 ? 'longName' : 'single');
    const isNational = nationalKind(name) !== null;
    for (const country of context.countries.slice(0, 2)) {
      for (const former of formerNames(name, country, context.published)) {
        collector.lookUp(former, name, 'context');
      }
      if (isNational) findNational(name, country, collector);
    }
    if (context.sport) {
      collector.lookUp(`${name} national ${context.sport} team`, name, 'context');
      // "the World Cup" of cricket
      collector.lookUp(`${context.sport.replace(' union', '')} ${name}`, name, 'context');
    }
  }
}

/** The records that a cluster may mean, in no order. Reads records only to compare given names. */
export function findCandidates(cluster: Cluster, context: NameContext, pack: Pack): FoundRecord[] {
  const collector = new Collector(pack);
  if (cluster.kind === 'person') findPeople(cluster, context.titles, pack, collector);
  else findThings(cluster, context, collector);
  return [...collector.found.values()];
}
