// Records that may be meant -> the same without second records of one person or thing.
import { foldName } from '../../knowledge/fold-name.ts';
import type { Profile } from './profile.ts';

const isBare = ({ fact }: Profile): boolean => !fact.country && !fact.began && fact.offices.length === 0;

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

/** Whether two records of one name tell of one bearer: one tells next to nothing, or birth or a high office agree. */
function areOne(one: Profile, other: Profile): boolean {
  if (one.fact.kind !== other.fact.kind || foldName(one.fact.name) !== foldName(other.fact.name))
    return false;
  if (isBare(one) || isBare(other)) return true;
  if (one.fact.kind !== 'person' || one.fact.country !== other.fact.country) return false;
  const [began, otherBegan] = [one.fact.began?.slice(0, 4), other.fact.began?.slice(0, 4)];
  return (began !== undefined && began === otherBegan) || shareOffice(one, other);
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
