// Drafts from many tables -> one record for each entity: drafts that share a key are united.
import { completeRecord } from '../fact-rows.ts';
import { foldName } from '../fold-name.ts';
import type { EntityKind, FactRecord } from '../record.ts';

/** A record in the making, before its id is settled. */
export interface Draft extends Omit<FactRecord, 'id'> {
  readonly geonames: string | null;
  /** Weights of 0 to 1 from each table for how well known it is; `combineWeights` makes the salience of them. */
  readonly weights: readonly number[];
}

/** A draft from what a table says; everything else is empty. */
export function startDraft(
  given: Partial<Draft> & { kind: EntityKind; type: string; name: string; source: string },
): Draft {
  const { source, ...rest } = given;
  const sources = [{ key: source, publisher: '', address: null, date: null, licence: null }];
  return { ...completeRecord({ id: '', ...given }), geonames: null, weights: [], sources, ...rest };
}

/**
 * Salience from independent reasons to be known: each makes up a part of what the others leave missing (noisy or),
 * so that several weak reasons never outdo a strong one by mere count and the result stays below 1.
 */
export function combineWeights(weights: readonly number[]): number {
  return 1 - weights.reduce((missing, weight) => missing * (1 - weight), 1);
}

function keysOf(draft: Draft): string[] {
  const keys = [];
  if (draft.wikidata) keys.push(draft.wikidata);
  if (draft.wikipedia) keys.push(`w:${draft.wikipedia}`);
  if (draft.geonames) keys.push(`g:${draft.geonames}`);
  // The same name, or one of its spellings, beside the same year of birth is one person, unless two ids say otherwise.
  const year = /^-?\d+/.exec(draft.began ?? '')?.[0];
  if (draft.kind === 'person' && year) {
    for (const name of [draft.name, ...draft.aliases]) keys.push(`p:${foldName(name)} ${year}`);
  }
  return keys;
}

const unite = <T>(one: readonly T[], other: readonly T[]): T[] => [...new Set([...one, ...other])];

/** The more exact of two dates that agree as far as both go; else the first. */
function finerDate(one: string | null, other: string | null): string | null {
  return one && other?.startsWith(one) ? other : (one ?? other);
}

const isVague = (description: string): boolean => /^(?:|person of note)$/.test(description);

/** Two drafts of one entity: the first wins wherever only one can stand. */
function uniteDrafts(first: Draft, second: Draft): Draft {
  const names = second.name === first.name ? [] : [second.name];
  const sources = new Map([...first.sources, ...second.sources].map((source) => [source.key, source]));
  return {
    ...first,
    aliases: unite(first.aliases, [...names, ...second.aliases]),
    wikipedia: first.wikipedia ?? second.wikipedia,
    wikidata: first.wikidata ?? second.wikidata,
    geonames: first.geonames ?? second.geonames,
    // A description that says where somebody is from is worth more than one that only says that he is known.
    type: first.type === 'person' ? second.type : first.type,
    description: isVague(first.description) ? second.description || first.description : first.description,
    country: first.country ?? second.country,
    weights: [...first.weights, ...second.weights],
    offices: [...first.offices, ...second.offices],
    began: finerDate(first.began, second.began),
    ended: finerDate(first.ended, second.ended),
    gender: first.gender ?? second.gender,
    latitude: first.latitude ?? second.latitude,
    longitude: first.longitude ?? second.longitude,
    population: first.population ?? second.population,
    populationYear: first.populationYear ?? second.populationYear,
    facts: first.facts.length ? first.facts : second.facts,
    neighbours: unite(first.neighbours, second.neighbours),
    sources: [...sources.values()],
  };
}

/** Holds the drafts of all tables. Tables that are added first win. */
export class Register {
  private readonly drafts: Draft[] = [];
  private readonly places = new Map<string, number>();

  /** `titleIds`: the Wikidata ids of Wikipedia titles, for tables that give the title alone. */
  constructor(private readonly titleIds: ReadonlyMap<string, string> = new Map()) {}

  /** Adds a draft, or unites it with the one that shares a key. Returns its place, which stays valid. */
  add(given: Draft): number {
    const wikidata = given.wikidata ?? this.titleIds.get(given.wikipedia ?? '') ?? null;
    const draft = { ...given, wikidata };
    const keys = keysOf(draft).map((key) => `${draft.kind} ${key}`);
    const place = keys
      .map((key) => this.places.get(key))
      .find((at) => at !== undefined && this.mayUnite(this.drafts[at]!, draft));
    if (place === undefined) {
      this.drafts.push(draft);
      for (const key of keys) if (!this.places.has(key)) this.places.set(key, this.drafts.length - 1);
      return this.drafts.length - 1;
    }
    this.unite(place, draft);
    return place;
  }

  /** Adds what a further table says of the draft at a place. */
  unite(place: number, draft: Draft): void {
    const united = uniteDrafts(this.drafts[place]!, draft);
    this.drafts[place] = united;
    this.claimKeys(place, united);
  }

  /** The place of a draft by a key: a Wikidata id, `w:` with a Wikipedia title, `g:` with a GeoNames id. */
  placeOf(kind: EntityKind, key: string): number | null {
    return this.places.get(`${kind} ${key}`) ?? null;
  }

  at(place: number): Draft {
    const draft = this.drafts[place];
    if (!draft) throw new RangeError(`there is no draft ${place}`);
    return draft;
  }

  entries(): IterableIterator<[number, Draft]> {
    return this.drafts.entries();
  }

  /** Puts another version of a draft in its place. */
  revise(place: number, draft: Draft): void {
    this.drafts[place] = draft;
    this.claimKeys(place, draft);
  }

  private claimKeys(place: number, draft: Draft): void {
    for (const key of keysOf(draft)) {
      const named = `${draft.kind} ${key}`;
      if (!this.places.has(named)) this.places.set(named, place);
    }
  }

  /** Two Wikidata ids are two entities, whatever title they share; so are people born years apart. */
  private mayUnite(one: Draft, other: Draft): boolean {
    if (one.wikidata && other.wikidata) return one.wikidata === other.wikidata;
    const years = [one.began, other.began].map((date) =>
      Number(/^-?\d+/.exec(date ?? '')?.[0] ?? Number.NaN),
    );
    return !(Math.abs(years[0]! - years[1]!) > 1);
  }
}
