// Article + mentions -> clusters: which names of the article name one person, place, organization or event.
import type { Pack } from '../../knowledge/pack.ts';
import type { EntityKind } from '../../knowledge/record.ts';
import type { Article } from '../article.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Cluster } from './cluster.ts';
import { clusterPeople, findByWord, type PersonGroup } from './cluster-people.ts';
import { findAcronyms, isAcronym } from './find-acronyms.ts';
import { groupNames, type NameGroup } from './group-names.ts';
import { splitName } from './name-words.ts';

/** A record this well known stands by its own name, whoever else in the article bears it. */
const KNOWN_THING = 0.3;

/** Fullest first: most words, then longest; acronyms last. */
function orderNames(groups: readonly NameGroup[]): string[] {
  const rank = (name: string) =>
    isAcronym(name) ? 0 : 100 * splitName(name).words.length + Math.min(99, name.length);
  return [...new Set(groups.map(({ name }) => name))].sort((one, other) => rank(other) - rank(one));
}

function heaviestKind(groups: readonly NameGroup[]): EntityKind {
  const weights = new Map<EntityKind, number>();
  for (const { kind, weight } of groups) weights.set(kind, (weights.get(kind) ?? 0) + weight);
  const [best] = [...weights].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? 'organization';
}

const collectMentions = (groups: readonly NameGroup[]): number[] =>
  groups.flatMap(({ mentions }) => mentions).sort((one, other) => one - other);

/** Whether the pack has a thing of this name that many readers know. */
function isKnownThing(name: string, pack: Pack): boolean {
  return pack
    .find(name)
    .some(({ record }) => pack.kindOf(record) !== 'person' && pack.salienceOf(record) >= KNOWN_THING);
}

/** Whether the pack lets an acronym stand for a long name: it knows no other meaning, or one record bears both. */
function mayStandFor(short: string, long: string, pack: Pack): boolean {
  const hits = pack.find(short);
  if (hits.length === 0) return true;
  const records = new Set(pack.find(long).map(({ record }) => record));
  return hits.some(({ record }) => records.has(record));
}

/** Nouns by which an article goes on to call a body that it has named in full: "the Court", "the Commission". */
const HEAD =
  /^(?:academy|administration|agency|assembly|association|authority|bank|board|bureau|centre|center|church|college|commission|committee|corporation|council|court|department|federation|foundation|fund|guard|hospital|institute|journal|league|ministry|museum|office|parliament|party|post|society|times|tribunal|trust|union|university)$/;

/** The noun of a folded name: "court" of "supreme court of cassation". */
function headOf(words: readonly string[]): string {
  const joint = words.findIndex((word, at) => at > 0 && /^(?:of|for|in|on)$/.test(word));
  return words[(joint < 0 ? words.length : joint) - 1] ?? '';
}

/** Names of things under their home: acronyms with their long forms, "Tyndall" with "Tyndall Research Institute". */
function clusterThings(
  groups: readonly NameGroup[],
  article: Article,
  mentions: readonly Mention[],
  pack: Pack,
): NameGroup[][] {
  const acronyms = findAcronyms(article, mentions);
  const homes = new Map<string, NameGroup[]>();
  const byFirstWord = new Map<string, NameGroup[] | null>();
  const byHead = new Map<string, NameGroup[] | null>();
  const clusters: NameGroup[][] = [];
  const short: NameGroup[] = [];
  for (const group of groups) {
    const { words } = splitName(group.name);
    const loneUnknown =
      words.length === 1 && group.kind === 'organization' && pack.find(group.name).length === 0;
    if (acronyms.has(group.key) || loneUnknown || HEAD.test(group.key)) {
      short.push(group);
      continue;
    }
    const cluster = [group];
    clusters.push(cluster);
    if (!homes.has(group.key)) homes.set(group.key, cluster);
    const first = words[0] ?? '';
    if (words.length > 1 && group.kind === 'organization') {
      byFirstWord.set(first, byFirstWord.has(first) ? null : cluster);
      const head = headOf(words);
      byHead.set(head, byHead.has(head) ? null : cluster);
    }
  }
  for (const group of short) {
    const long = acronyms.get(group.key);
    const home = long ? homes.get(long.key) : (byHead.get(group.key) ?? byFirstWord.get(group.key));
    if (home && (!long || long.certain || mayStandFor(group.name, home[0]?.name ?? '', pack))) {
      home.push(group);
    } else {
      const cluster = [group];
      clusters.push(cluster);
      if (!homes.has(group.key)) homes.set(group.key, cluster);
    }
  }
  return clusters;
}

/** From this salience on a person may be called by the family name alone beside a namesake in full: "President Trump". */
const FAMOUS = 0.75;

/** Whether the best known bearer of a lone name is famous and is not the person whom the article names in full. */
function isSomebodyFamous(lone: string, full: string, pack: Pack): boolean {
  const [best] = pack.find(lone).filter(({ record }) => pack.kindOf(record) === 'person');
  if (!best || pack.salienceOf(best.record) < FAMOUS) return false;
  return !pack.find(full).some(({ record }) => record === best.record);
}

/**
 * A lone family name may be a famous namesake's: "Trump" in an article that names only Melania Trump in full. Such names
 * become groups of their own, with the person named in full as a rival.
 */
function splitFamous(people: readonly PersonGroup[], pack: Pack): PersonGroup[] {
  return people.flatMap((person) => {
    const { groups, full } = person;
    if (full.words.length < 2) return [person];
    const fullName = full.words.join(' ');
    const lone = groups.filter(
      ({ name }) => splitName(name).words.length === 1 && isSomebodyFamous(name, fullName, pack),
    );
    if (lone.length === 0) return [person];
    const own: PersonGroup = { ...person, groups: groups.filter((group) => !lone.includes(group)) };
    return [own, { groups: lone, full: splitName(lone[0]?.name ?? ''), rivals: [own] }];
  });
}

const LOCATES = /(?:^|\s)(?:in|from|near|at|to|across|of|outside) $/i;

/** From this mean confidence on the tagger's word that something is no person stands, if the pack knows such a thing. */
const SURE_WEIGHT = 0.9;

/** Things that are really somebody's family name go to that person; gives back those that stay. */
function moveStrayFamilyNames(
  things: readonly NameGroup[],
  people: readonly PersonGroup[],
  isLocated: (mention: number) => boolean,
  pack: Pack,
): NameGroup[] {
  const byWord = findByWord(people);
  return things.filter((group) => {
    const name = splitName(group.name);
    const person = name.words.length === 1 ? byWord.get(name.skeletons[0] ?? '') : undefined;
    if (!person) return true;
    const isPlace = group.weight >= SURE_WEIGHT * group.mentions.length || group.mentions.some(isLocated);
    if (isPlace && isKnownThing(group.name, pack)) return true;
    person.groups.push(group);
    return false;
  });
}

/**
 * Clusters the names of an article. Every mention is in exactly one cluster; clusters stand in order of their first
 * mention. Time grows with the number of mentions.
 */
export function clusterMentions(article: Article, mentions: readonly Mention[], pack: Pack): Cluster[] {
  const groups = groupNames(mentions);
  const people = splitFamous(clusterPeople(groups.filter(({ kind }) => kind === 'person')), pack);
  const isLocated = (index: number) => {
    const { block, start } = mentions[index]!;
    return LOCATES.test((article.blocks[block]?.text ?? '').slice(Math.max(0, start - 12), start));
  };
  const things = moveStrayFamilyNames(
    groups.filter(({ kind }) => kind !== 'person'),
    people,
    isLocated,
    pack,
  );
  const sets = [
    ...people.map((person) => ({ groups: person.groups, person, kind: 'person' as const })),
    ...clusterThings(things, article, mentions, pack).map((each) => ({
      groups: each,
      person: null,
      kind: heaviestKind(each),
    })),
  ].map((set) => ({ ...set, mentions: collectMentions(set.groups) }));
  sets.sort((one, other) => (one.mentions[0] ?? 0) - (other.mentions[0] ?? 0));
  const indices = new Map(sets.map(({ person }, index) => [person, index]));
  return sets.map(({ groups: own, kind, mentions: indicesOf, person }) => ({
    kind,
    mentions: indicesOf,
    names: orderNames(own),
    rivals: (person?.rivals ?? []).map((rival) => indices.get(rival) ?? -1).filter((rival) => rival >= 0),
  }));
}
