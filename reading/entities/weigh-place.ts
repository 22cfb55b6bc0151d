// A place's record + what stands beside its name -> clues: the larger place it is in, the kind of place it is.
import { countryOfWord } from '../../knowledge/demonyms.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import type { Clue } from './entity.ts';
import type { Evidence } from './evidence.ts';
import type { Basis } from './find-candidates.ts';
import type { Profile } from './profile.ts';
import { placeTypesOf } from './role-words.ts';
import { stateOfWord } from './us-states.ts';
import { PLACE_WEIGHTS } from './weights.ts';

const context = (text: string, weight: number): Clue => ({ kind: 'context', text, weight });

/** ", Texas" behind the name, or the name itself behind another: "Seattle, Washington". */
function weighContainer({ containers, isContainer }: Evidence, { fact, words, types }: Profile): Clue[] {
  const clues: Clue[] = [];
  const [container] = containers;
  if (container && fact.type !== 'country') {
    const country = countryOfWord(container);
    const state = stateOfWord(foldName(container));
    const inside =
      words.includes(` ${state ?? foldName(container)} `) || (country !== null && country === fact.country);
    clues.push(
      inside
        ? context(`in ${container}`, PLACE_WEIGHTS.inContainer)
        : context(`not in ${container}`, state ? PLACE_WEIGHTS.otherState : PLACE_WEIGHTS.otherContainer),
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
function weighType(basis: Basis, { placeTypes: [word] }: Evidence, { fact, types }: Profile): Clue[] {
  const clues: Clue[] = [];
  if (fact.type === 'region' && !fact.wikipedia && !word) {
    clues.push(context('a region, named without the word', PLACE_WEIGHTS.bareRegion));
  }
  if (basis === 'single' && fact.description.startsWith('capital of')) {
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

/** Clues from the words beside a place's name; none for other records. */
export function weighPlace(basis: Basis, evidence: Evidence, profile: Profile): Clue[] {
  if (profile.fact.kind !== 'place') return [];
  return [...weighContainer(evidence, profile), ...weighType(basis, evidence, profile)];
}
