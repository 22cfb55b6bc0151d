// Groups of people's names -> one group of groups for each person: "Lavrov" joins "Sergey Lavrov" before or after it.
import type { NameGroup } from './group-names.ts';
import { areSamePerson, endsWith, type NameWords, splitName } from './name-words.ts';

/** A person of the article: one full name or several that agree, and the short names that can only be theirs. */
export interface PersonGroup {
  readonly groups: NameGroup[];
  readonly full: NameWords;
  /** Several people who may be meant by this lone name. */
  rivals: readonly PersonGroup[];
}

/** More people of one family name than this are not told apart: a lone name is then anybody's. */
const MOST_NAMESAKES = 12;

type Buckets = Map<string, PersonGroup[]>;

function pushTo(buckets: Buckets, key: string, person: PersonGroup): void {
  const found = buckets.get(key);
  if (!found) buckets.set(key, [person]);
  else if (found.length < MOST_NAMESAKES && !found.includes(person)) found.push(person);
}

function placeFullNames(groups: readonly NameGroup[], byLast: Buckets, byFirst: Buckets): PersonGroup[] {
  const people: PersonGroup[] = [];
  for (const group of groups) {
    const name = splitName(group.name);
    const last = name.skeletons.at(-1) ?? '';
    const namesakes = byLast.get(last) ?? [];
    const same = namesakes.filter(({ full }) => areSamePerson(full, name));
    // "von der Leyen" has two words and more but is no full name where "Ursula von der Leyen" stands.
    const longer = namesakes.filter(({ full }) => endsWith(full.skeletons, name.skeletons));
    const [found, second] = same.length > 0 ? same : longer;
    // "J. Kim" may be Jane or John.
    if (found && !second) {
      found.groups.push(group);
      continue;
    }
    const person: PersonGroup = { groups: [group], full: name, rivals: second ? [...same, ...longer] : [] };
    people.push(person);
    if (second) continue;
    pushTo(byLast, last, person);
    pushTo(byFirst, name.skeletons[0] ?? '', person);
  }
  return people;
}

/**
 * Puts the names of one person together. Full names come first, longest first, so that the order of the article does
 * not matter; a single word then goes to whoever it can only be: by family name, else by first name ("Britney", "Xi").
 */
export function clusterPeople(groups: readonly NameGroup[]): PersonGroup[] {
  const byLast: Buckets = new Map();
  const byFirst: Buckets = new Map();
  const count = ({ name }: NameGroup) => splitName(name).words.length;
  const full = groups.filter((group) => count(group) > 1).sort((one, other) => count(other) - count(one));
  const people = placeFullNames(full, byLast, byFirst);
  const singles = new Map<string, PersonGroup>();
  for (const group of groups) {
    const name = splitName(group.name);
    if (name.words.length > 1) continue;
    const word = name.skeletons[0] ?? '';
    const known = singles.get(word);
    if (known) {
      known.groups.push(group);
      continue;
    }
    const family = byLast.get(word);
    const bearers = family ?? byFirst.get(word) ?? [];
    const [only] = bearers;
    if (only && bearers.length === 1) {
      only.groups.push(group);
      singles.set(word, only);
    } else {
      const person: PersonGroup = { groups: [group], full: name, rivals: [...bearers] };
      people.push(person);
      singles.set(word, person);
    }
  }
  return people;
}

/**
 * The one person whose family name, or else first word ("Xi"), is this skeleton; null where there are several. For names
 * that the tagger took for something else.
 */
export function findByWord(people: readonly PersonGroup[]): Map<string, PersonGroup | null> {
  const byLast = new Map<string, PersonGroup | null>();
  const byFirst = new Map<string, PersonGroup | null>();
  for (const person of people) {
    const { skeletons } = person.full;
    if (skeletons.length < 2) continue;
    const [first = '', last = ''] = [skeletons[0], skeletons.at(-1)];
    byLast.set(last, byLast.has(last) ? null : person);
    byFirst.set(first, byFirst.has(first) ? null : person);
  }
  return new Map([...byFirst, ...byLast]);
}
