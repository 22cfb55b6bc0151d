// What stands beside a mention: the word for what read-surroundings gives and weighing takes.
import type { Role } from './role-words.ts';

/** What the words next to a name say of who or what bears it. */
export interface Surroundings {
  /** The words as the article has them, without "the": "Kazakh Foreign Minister", "a city in the north-east". */
  readonly phrase: string | null;
  /** The title just before the name as written ("Pope", "King"), for records that are named with it. */
  readonly title: string | null;
  readonly roles: readonly Role[];
  /** "former", "ex-", "late": the role is no longer held. */
  readonly former: boolean;
  /** ISO codes of the countries in those words. */
  readonly countries: readonly string[];
  /** "city", "region", "river" where the words say what kind of place it is; else null. */
  readonly placeType: string | null;
  /** "party", "magazine" right after the name of a body; else null. */
  readonly bodyType: string | null;
  /** The larger place in ", Texas" right after the name; null when none stands there. */
  readonly container: string | null;
  /** It is itself the larger place of the name before it: "Washington" in "Seattle, Washington". */
  readonly isContainer: boolean;
  /** "in", "from" or "near" stands right before a place. */
  readonly isLocated: boolean;
  /** An age in commas (", 34,") as papers give it for people whom readers do not know. */
  readonly aged: boolean;
}

export const NO_SURROUNDINGS: Surroundings = {
  phrase: null,
  title: null,
  roles: [],
  former: false,
  countries: [],
  placeType: null,
  bodyType: null,
  container: null,
  isContainer: false,
  isLocated: false,
  aged: false,
};
