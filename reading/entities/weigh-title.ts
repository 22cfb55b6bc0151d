// The words beside a person's name + a record's offices and description -> clues for or against it.
import type { Office } from '../../knowledge/record.ts';
import type { Clue } from './entity.ts';
import type { Evidence } from './evidence.ts';
import type { Basis } from './find-candidates.ts';
import type { Profile } from './profile.ts';
import { areKindred, findRoles, type Role } from './role-words.ts';
import { TITLE_WEIGHTS } from './weights.ts';

/** Whether an office was held on a day; partial dates count as their whole month or year. */
export function isHeldOn(office: Office, day: string): boolean {
  const { start, end } = office;
  if (start && start > day.slice(0, start.length)) return false;
  return !end || end >= day.slice(0, end.length);
}

/** From this salience on a person is known for more than one walk of life. */
const KNOWN = 0.4;

function hasRole(office: Office, key: string): boolean {
  return findRoles(office.title.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u)).some((role) => role.key === key);
}

/** The best that the roles beside the name say of the record. */
function judgeRole(role: Role, profile: Profile, { context, former, phrase }: Evidence): Clue | null {
  const clue = (kind: Clue['kind'], text: string, weight: number): Clue => ({ kind, text, weight });
  const named = `named with “${phrase ?? role.key}”`;
  if (profile.roleKeys.has(role.key)) {
    const office = profile.fact.offices.find((each) => hasRole(each, role.key));
    const { published } = context;
    const held =
      published && profile.fact.offices.some((each) => hasRole(each, role.key) && isHeldOn(each, published));
    if (held && !former)
      return clue('office', `${office?.title ?? role.key} at that time`, TITLE_WEIGHTS.heldThen);
    return clue('title', named, TITLE_WEIGHTS.sameRole);
  }
  if (role.key === 'relative') return clue('title', named, TITLE_WEIGHTS.relative);
  if (role.field === 'private') return clue('title', named, TITLE_WEIGHTS.privateRole);
  // Nothing is known of what the person does: the role neither fits nor contradicts.
  if (profile.fields.size === 0) return null;
  if (profile.fields.has(role.field)) return clue('title', named, TITLE_WEIGHTS.sameField);
  const { kindredField, otherField, otherFieldOfKnown } = TITLE_WEIGHTS;
  const isKindred = [...profile.fields].some((field) => areKindred(field, role.field));
  return clue(
    'title',
    isKindred ? named : `${named}, which does not fit`,
    isKindred ? kindredField : profile.fact.salience >= KNOWN ? otherFieldOfKnown : otherField,
  );
}

/** Clues from titles and descriptions beside the name; the one that fits best, as people have several roles. */
export function weighTitles(basis: Basis, evidence: Evidence, profile: Profile): Clue[] {
  const judged = evidence.roles.flatMap((role) => judgeRole(role, profile, evidence) ?? []);
  const [best] = judged.sort((one, other) => other.weight - one.weight);
  const clues = best ? [best] : [];
  if (basis === 'shortGiven' && best && best.weight > 0) {
    clues.push({ kind: 'title', text: 'and does what is said', weight: TITLE_WEIGHTS.fitsShortGiven });
  }
  if (evidence.aged) clues.push({ kind: 'title', text: 'named with an age', weight: TITLE_WEIGHTS.aged });
  return clues;
}
