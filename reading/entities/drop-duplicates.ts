// Records that may be meant -> the same without second records of one person or thing.
import { thingKey } from './group-names.ts';
import { areSamePerson, splitName } from './name-words.ts';
import type { Profile } from './profile.ts';

const isBare = ({ fact }: Profile): boolean => !fact.country && !fact.began && fact.offices.length === 0;

/** Whether the main names are one, but for an article, spelling or middle initials. */
function areNamedAlike({ fact: one }: Profile, { fact: other }: Profile): boolean {
  if (one.kind !== other.kind) return false;
  if (thingKey(one.name) === thingKey(other.name)) return true;
  return one.kind === 'person' && areSamePerson(splitName(one.name), splitName(other.name));
}

/** High offices that two people of one name and country did not both enter in one year. */
const HIGH_RANK = 7;

function shareOffice({ fact: one }: Profile, { fact: other }: Profile): boolean {
  return one.offices.some(
    ({ rank, start }) =>
      rank >= HIGH_RANK &&
      start !== null &&
      other.offices.some((each) => each.rank === rank && each.start?.slice(0, 4) === start.slice(0, 4)),
  );
}

/** How many of country and year of birth or founding agree; -1 when one contradicts. What is left out says nothing. */
function countAgreements({ fact: one }: Profile, { fact: other }: Profile): number {
  const pairs = [
    [one.country, other.country],
    [one.began?.slice(0, 4), other.began?.slice(0, 4)],
  ];
  const told = pairs.filter(([first, second]) => first && second);
  return told.every(([first, second]) => first === second) ? told.length : -1;
}

/** Whether two records of one name tell of one bearer: one tells next to nothing, or what they tell agrees. */
function areOne(one: Profile, other: Profile): boolean {
  if (!areNamedAlike(one, other)) return false;
  // Places of one name, type and country are many: Springfield.
  if (one.fact.kind === 'place') return false;
  if (isBare(one) || isBare(other)) return true;
  const agreements = countAgreements(one, other);
  return (
    agreements === 2 || (agreements >= 0 && one.fact.type === other.fact.type) || shareOffice(one, other)
  );
}

/** How much a record tells; a card is made of the fuller one. */
const fullness = ({ fact }: Profile): number =>
  (fact.wikipedia ? 2 : 0) + (fact.offices.length > 0 ? 1 : 0) + (fact.began ? 1 : 0);

/**
 * Facts from several tables may hold one person twice, once with dates and once by the bare title. Keeps the fuller of
 * each, in the place of the first. For the few candidates of one name.
 */
export function dropDuplicates<T extends { readonly profile: Profile }>(candidates: readonly T[]): T[] {
  const kept: T[] = [];
  for (const candidate of candidates) {
    const at = kept.findIndex(({ profile }) => areOne(profile, candidate.profile));
    const twin = kept[at];
    if (!twin) kept.push(candidate);
    else if (fullness(candidate.profile) > fullness(twin.profile)) kept[at] = candidate;
  }
  return kept;
}
