// A place's record + what stands beside its name -> clues: the larger place it is in, the kind of place it is.
import { countryName, countryOfWord } from '../../knowledge/demonyms.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import type { Clue } from './entity.ts';
import type { Evidence } from './evidence.ts';
import type { Basis, FoundRecord } from './find-candidates.ts';
import type { Profile } from './profile.ts';
import { placeTypesOf } from './role-words.ts';
import { stateOfWord } from './us-states.ts';
import { PLACE_WEIGHTS } from './weights.ts';

const context = (text: string, weight: number): Clue => ({ kind: 'context', text, weight });

/** ", Texas" behind the name, or the name itself behind another: "Seattle, Washington". */
function weighContainer(
  { containers, isContainer, context: { countries: articleCountries } }: Evidence,
  { fact, words, types }: Profile,
): Clue[] {
  const clues: Clue[] = [];
  const [container] = containers;
  if (container && fact.type !== 'country') {
    const country = countryOfWord(container);
    const state = stateOfWord(foldName(container));
    const inside =
      words.includes(` ${state ?? foldName(container)} `) || (country !== null && country === fact.country);
    // "town in Canada" does not say in which province it lies: "Dawson City, Yukon" contradicts nothing.
    const isUntold = !country && !state && !fact.description.includes(', ');
    const mayBeInside = isUntold && fact.country !== null && articleCountries.has(fact.country);
    const { inContainer, otherState, otherContainer, untoldContainer } = PLACE_WEIGHTS;
    clues.push(
      inside
        ? context(`in ${container}`, inContainer)
        : context(`not in ${container}`, state ? otherState : mayBeInside ? untoldContainer : otherContainer),
    );
  }
  if (isContainer) {
    clues.push(
      LARGE_PLACE.test(types)
        ? context('named after a place in it', PLACE_WEIGHTS.isContainer)
        : context('named as if it held another place', PLACE_WEIGHTS.isNoContainer),
    );
  }
  return clues;
}

const LARGE_PLACE = / (?:region|country|state|province|oblast|territory|county|island|republic) /;

/** "city", "region" beside the name, or the lack of such a word. */
function weighType(
  { basis, name }: FoundRecord,
  { placeTypes: [word] }: Evidence,
  { fact, types }: Profile,
): Clue[] {
  const clues: Clue[] = [];
  if (fact.type === 'region' && !fact.wikipedia && !word) {
    clues.push(context('a region, named without the word', PLACE_WEIGHTS.bareRegion));
  }
  const isCity = fact.type === 'city';
  if (isCity && fact.country && countryName(fact.country) === name) {
    // "Panama", "Luxembourg": news adds "City" where it means the capital.
    clues.push(context('its country is called so', PLACE_WEIGHTS.nameOfCountry));
  } else if (basis === 'single' && fact.description.startsWith('capital of')) {
    clues.push({ kind: 'salience', text: 'a capital', weight: PLACE_WEIGHTS.capital });
  }
  const fitting = word ? placeTypesOf(word) : null;
  if (fitting) {
    clues.push(
      fitting.some((type) => types.includes(` ${type} `))
        ? context(`called a ${word}`, PLACE_WEIGHTS.sameType)
        : context(`called a ${word}, which it is not`, PLACE_WEIGHTS.otherType),
    );
  }
  return clues;
}

/** From this salience on a town goes without anything that tells of its country. */
const KNOWN_ALONE = 0.32;

/**
 * A small town's lone name is as often a person's or a company's: without anything in the article that leads to its
 * country it is somebody else's. `clues`: all others.
 */
export function weighLonePlace(basis: Basis, clues: readonly Clue[], { fact }: Profile): Clue[] {
  if (fact.type !== 'city' || (basis !== 'single' && basis !== 'alias') || fact.salience >= KNOWN_ALONE)
    return [];
  const isSupported = clues.some(({ kind, weight }) => kind === 'context' && weight > 0);
  return isSupported ? [] : [context('nothing else leads to its country', PLACE_WEIGHTS.unsupported)];
}

/** Clues from the words beside a place's name; none for other records. */
export function weighPlace(found: FoundRecord, evidence: Evidence, profile: Profile): Clue[] {
  if (profile.fact.kind !== 'place') return [];
  return [...weighContainer(evidence, profile), ...weighType(found, evidence, profile)];
}
