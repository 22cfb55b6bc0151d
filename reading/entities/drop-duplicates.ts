// Records that may be meant -> the same without second records of one person or thing.
import { foldName } from '../../knowledge/fold-name.ts';
import type { Profile } from './profile.ts';

const isBare = ({ fact }: Profile): boolean => !fact.country && !fact.began && fact.offices.length === 0;

const nameKey = ({ fact }: Profile): string => foldName(fact.name).replace(/^the /, '');

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

/** Whether the records say the same of where and when; what one leaves out does not speak against. */
function agree({ fact: one }: Profile, { fact: other }: Profile): boolean {
  const years = [one.began?.slice(0, 4), other.began?.slice(0, 4)];
  return (
    (!one.country || !other.country || one.country === other.country) &&
    (!years[0] || !years[1] || years[0] === years[1])
  );
}

/** Whether two records of one name tell of one bearer: one tells next to nothing, or what they tell agrees. */
function areOne(one: Profile, other: Profile): boolean {
  if (one.fact.kind !== other.fact.kind || nameKey(one) !== nameKey(other)) return false;
  if (isBare(one) || isBare(other)) return true;
  // Places of one name, type and country are many: Springfield.
  if (one.fact.kind === 'place') return false;
  return (one.fact.type === other.fact.type && agree(one, other)) || shareOffice(one, other);
}

/**
 * Facts from several tables may hold one person twice, once with dates and once by the bare title. Keeps the first of
 * each, so give the likelier or the fuller first. For the few candidates of one name.
 */
export function dropDuplicates<T extends { readonly profile: Profile }>(candidates: readonly T[]): T[] {
  const kept: T[] = [];
  for (const candidate of candidates) {
    const at = kept.findIndex(({ profile }) => areOne(profile, candidate.profile));
    const twin = kept[at];
    if (!twin) kept.push(candidate);
    else if (isBare(twin.profile) && !isBare(candidate.profile)) kept[at] = candidate;
  }
  return kept;
}
