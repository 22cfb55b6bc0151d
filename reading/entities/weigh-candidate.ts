// A candidate record + the evidence for a cluster -> clues whose weights add up to its log-odds.
import { countryName } from '../../knowledge/demonyms.ts';
import type { EntityKind, Office } from '../../knowledge/record.ts';
import type { Clue } from './entity.ts';
import type { Evidence } from './evidence.ts';
import type { Basis, FoundRecord } from './find-candidates.ts';
import { nationalKind } from './national-names.ts';
import type { Profile } from './profile.ts';
import type { SureRecords } from './sure-records.ts';
import { weighLonePlace, weighPlace } from './weigh-place.ts';
import { isHeldOn, weighTitles } from './weigh-title.ts';
import {
  ABOVE_KNEE,
  COUNTRY_WEIGHTS,
  DATE_WEIGHTS,
  FAMILY_WEIGHTS,
  GENERIC_WORDS,
  KIND_WEIGHTS,
  NAME_WEIGHTS,
  NEIGHBOUR_WEIGHT,
  ONLY_BEARER_SALIENCE,
  ONLY_BEARER_WEIGHT,
  ORDINARY_WORD_SALIENCE,
  ORDINARY_WORD_WEIGHT,
  SALIENCE_KNEE,
  TEAM_WEIGHTS,
} from './weights.ts';

/** Years after its end from which a person or body is history. */
const LONG_GONE_YEARS = 5;

/** What name, salience and kind say; needs no decoded record, so that long lists are cut cheaply. */
export function weighName(
  { basis, name }: FoundRecord,
  salience: number,
  kind: EntityKind,
  evidence: Evidence,
): Clue[] {
  const { bias, slope } = NAME_WEIGHTS[basis];
  return [
    { kind: 'name', text: `called “${name}”`, weight: bias },
    { kind: 'salience', text: 'well known by that name', weight: slope * bendSalience(salience) },
    {
      kind: 'kind',
      text: `reads as ${describeKind(evidence.cluster.kind)}`,
      weight: kindWeight(kind, evidence),
    },
  ];
}

const bendSalience = (salience: number): number =>
  Math.min(salience, SALIENCE_KNEE) + ABOVE_KNEE * Math.max(0, salience - SALIENCE_KNEE);

const describeKind = (kind: EntityKind): string =>
  kind === 'organization' || kind === 'event' ? `an ${kind}` : `a ${kind}`;

function kindWeight(kind: EntityKind, { cluster, confidence, roles }: Evidence): number {
  const { same, placeForOrganization, organizationForPlace, eventForOther, personForOther, describedPerson } =
    KIND_WEIGHTS;
  if (kind === cluster.kind) return same;
  // "the plumber, Jackson": no town, however unsure the tagger is.
  if (cluster.kind === 'person' && roles.length > 0) return describedPerson;
  if (kind === 'person' || cluster.kind === 'person') return personForOther * confidence ** 2;
  if (kind === 'event' || cluster.kind === 'event') return eventForOther;
  return kind === 'place' ? placeForOrganization : organizationForPlace;
}

function weighCountry(
  { basis, name }: FoundRecord,
  evidence: Evidence,
  { fact, countries, fields }: Profile,
  sure: SureRecords,
): Clue[] {
  if (countries.size === 0) return [];
  const { countriesBeside, countriesInBlocks } = evidence;
  const clue = (text: string, weight: number): Clue => ({ kind: 'context', text, weight });
  const nameOf = (code: string) => countryName(code) ?? code;
  const codes = [...countries];
  const clues: Clue[] = [];
  const beside = codes.find((code) => countriesBeside.has(code));
  if (beside) clues.push(clue(`${nameOf(beside)} stands beside the name`, COUNTRY_WEIGHTS.beside));
  else if (countriesBeside.size > 0) {
    // Players and coaches work abroad: "the Peru coach".
    const { otherBeside, otherBesideInSport } = COUNTRY_WEIGHTS;
    const weight = basis === 'full' && fields.has('sport') ? otherBesideInSport : otherBeside;
    clues.push(clue('another country stands beside the name', weight));
  }
  const near = codes.find((code) => countriesInBlocks.has(code));
  if (near) clues.push(clue(`${nameOf(near)} is named near it`, COUNTRY_WEIGHTS.inBlock));
  const shares = codes.map((code) => ({ code, share: sure.shareOf(code) }));
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  if (best.share > 0)
    clues.push(
      clue(`the article is about ${nameOf(best.code)}`, COUNTRY_WEIGHTS.share * best.share * sure.strength),
    );
  else if (sure.strength > 0) {
    const { otherNation, otherNationParty, elsewhere, elsewhereUnknown } = COUNTRY_WEIGHTS;
    const national = fact.kind === 'organization' || fact.kind === 'event' ? nationalKind(name) : null;
    const weight =
      national === null
        ? elsewhere + (1 - fact.salience) * elsewhereUnknown
        : national === 'party'
          ? otherNationParty
          : otherNation;
    clues.push(clue('its country is not named', weight * sure.strength));
  }
  return clues;
}

/** Offices from this rank on (governors, ministers, heads of state) are named without further words. */
const HIGH_RANK = 5;

/** Rank of heads of state and government. */
const RULING_RANK = 9;

/** What the offices of somebody called by the family name alone say on the article's day. */
function weighOffices(offices: readonly Office[], published: string): Clue[] {
  const high = offices.filter(({ rank }) => rank >= HIGH_RANK);
  const held = high.filter((each) => isHeldOn(each, published)).sort((one, other) => other.rank - one.rank);
  const [office] = held;
  if (office) {
    const weight = office.rank >= RULING_RANK ? DATE_WEIGHTS.ruling : DATE_WEIGHTS.inOffice;
    return [{ kind: 'date', text: `${office.title} at that time`, weight }];
  }
  // A year's grace: who is about to take office is in the news before.
  const year = Number(published.slice(0, 4)) + 1;
  const isToCome = high.length > 0 && high.every(({ start }) => start && Number(start.slice(0, 4)) > year);
  return isToCome
    ? [{ kind: 'date', text: 'in high office only later', weight: DATE_WEIGHTS.officeToCome }]
    : [];
}

function weighDate(
  { context: { published } }: Evidence,
  { fact }: Profile,
  basis: Basis,
  isDominant: boolean,
): Clue[] {
  if (!published) return [];
  const { began, ended, offices } = fact;
  if (began && !began.startsWith('-') && began > published.slice(0, began.length)) {
    return [{ kind: 'date', text: `began only in ${began.slice(0, 4)}`, weight: DATE_WEIGHTS.notYet }];
  }
  const inOffice = basis === 'family' ? weighOffices(offices, published) : [];
  if (inOffice.length > 0) return inOffice;
  if (!ended) return [];
  const years = ended.startsWith('-') ? 2000 : Number(published.slice(0, 4)) - Number(ended.slice(0, 4));
  if (years < LONG_GONE_YEARS) return [];
  const isByFamily = basis === 'family' && !isDominant;
  const weight = isByFamily ? DATE_WEIGHTS.longGoneByFamily : DATE_WEIGHTS.longGone;
  return [{ kind: 'date', text: `ended ${years} years before`, weight }];
}

function weighFamily(
  { basis }: FoundRecord,
  { fact, fields, countries, roleKeys }: Profile,
  { context, roles }: Evidence,
  { count, isDominant }: Bearers,
  sure: SureRecords,
): Clue[] {
  if (basis !== 'family') return [];
  const clues: Clue[] = [];
  const { neverInOffice, lowerOffice, dominantName, inHisSport, bearer, mostBearers } = FAMILY_WEIGHTS;
  const { published } = context;
  // At home politicians are known by that name; elsewhere somebody else may bear it.
  const isAtHome = [...countries].some((code) => sure.shareOf(code) > 0);
  const isTitled = roles.some(({ key }) => roleKeys.has(key));
  const holdsOffice =
    (isAtHome || isTitled) && fact.offices.some((each) => published && isHeldOn(each, published));
  if (context.sport !== null && fields.has('sport')) {
    clues.push({ kind: 'context', text: `the article reports on ${context.sport}`, weight: inHisSport });
  } else if (isDominant && (isAtHome || fact.offices.length === 0)) {
    clues.push({ kind: 'salience', text: 'known by that name alone', weight: dominantName });
  } else if (!fact.offices.some(({ rank }) => rank >= HIGH_RANK)) {
    const weight = holdsOffice ? lowerOffice : neverInOffice;
    clues.push({ kind: 'name', text: 'seldom called by the family name alone', weight });
  }
  if (count > 1) {
    const weight = bearer * Math.min(mostBearers, count - 1);
    clues.push({ kind: 'name', text: 'others bear that name', weight });
  }
  return clues;
}

function weighNeighbours({ fact }: Profile, sure: SureRecords): Clue[] {
  const related = sure.countRelated(fact);
  if (related === 0) return [];
  return [
    {
      kind: 'context',
      text: 'related to others in the article',
      weight: NEIGHBOUR_WEIGHT * Math.min(2, related),
    },
  ];
}

function weighWord(
  { basis, name }: FoundRecord,
  { context, isTeam }: Evidence,
  { fact, types, words }: Profile,
  bearers: number,
): Clue[] {
  const clues: Clue[] = [];
  const isOnly = bearers === 1 && basis === 'alias' && fact.salience >= ONLY_BEARER_SALIENCE;
  if (isOnly && fact.kind !== 'person' && nationalKind(name) === null) {
    clues.push({ kind: 'name', text: 'nothing else is called so', weight: ONLY_BEARER_WEIGHT });
  }
  if (GENERIC_WORDS.has(name.toLowerCase())) {
    clues.push({ kind: 'name', text: 'most often no name', weight: ORDINARY_WORD_WEIGHT });
  }
  if (fact.salience < ORDINARY_WORD_SALIENCE && context.ordinaryWords.has(name.toLowerCase())) {
    clues.push({ kind: 'name', text: 'also an ordinary word here', weight: ORDINARY_WORD_WEIGHT });
  }
  if (context.sport && fact.kind === 'event' && words.includes(` ${context.sport.split(' ')[0]} `)) {
    clues.push({ kind: 'context', text: `an event of ${context.sport}`, weight: TEAM_WEIGHTS.event });
  }
  if (isTeam && fact.kind === 'place') {
    clues.push({ kind: 'context', text: 'a team here, not the place', weight: TEAM_WEIGHTS.place });
  } else if (isTeam && / (?:club|team) /.test(types)) {
    clues.push({ kind: 'context', text: 'a team here', weight: TEAM_WEIGHTS.team });
  }
  return clues;
}

/** The records that were found by one name. */
export interface Bearers {
  readonly count: number;
  /** Whether the record in question is far better known than all others. */
  readonly isDominant: boolean;
}

/** All further clues, from the decoded record. */
export function weighRecord(
  candidate: FoundRecord,
  profile: Profile,
  evidence: Evidence,
  sure: SureRecords,
  bearers: Bearers,
): Clue[] {
  const clues = [
    ...weighFamily(candidate, profile, evidence, bearers, sure),
    ...(profile.fact.kind === 'person' ? weighTitles(candidate.basis, evidence, profile) : []),
    ...weighPlace(candidate, evidence, profile),
    ...weighDate(evidence, profile, candidate.basis, bearers.isDominant),
    ...weighWord(candidate, evidence, profile, bearers.count),
  ];
  // People whom the article names in full are all at home in it: its countries do not choose between them.
  if (candidate.basis === 'rival') return clues;
  clues.push(...weighCountry(candidate, evidence, profile, sure), ...weighNeighbours(profile, sure));
  return [...clues, ...weighLonePlace(candidate.basis, clues, profile)];
}
