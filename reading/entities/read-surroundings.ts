// A mention in its block -> the title or description beside it: "Kazakh Foreign Minister", ", a city in the north-east".
import {
  countriesIn,
  cutWords,
  isCapitalised,
  isFunctionWord,
  isWord,
  mayBelongToTitle,
  type PhraseWord,
} from './phrase-words.ts';
import { describePerson, describeThing, type Phrase, toPhrase } from './read-apposition.ts';
import { placeTypesOf, roleOf } from './role-words.ts';
import { NO_SURROUNDINGS, type Surroundings } from './surroundings.ts';

/** UTF-16 units read on each side; titles are shorter, and a bound keeps hostile text linear. */
const REACH_BEFORE = 110;
const REACH_AFTER = 150;
/** Words of a title before its head: "former United States special presidential envoy for climate" has seven. */
const MOST_TITLE_WORDS = 8;

const FORMER = /^(?:former|ex|ex-.*|late|then|one-time|onetime|ousted|retired|deposed|disgraced)$/;
/** Titles that say nothing of what the person does. */
const ACADEMIC = /^(?:Dr|Prof)\.?$/;
const HONORIFIC = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady)$/;

/** Where the longest role that ends at this word begins: "secretary of state" at "state"; -1 for none. */
function roleStart(words: readonly PhraseWord[], at: number): number {
  for (let from = Math.max(0, at - 3); from <= at; from++) {
    const phrase = words
      .slice(from, at + 1)
      .map(({ lower }) => lower)
      .join(' ');
    if (roleOf(phrase)) return from;
  }
  return -1;
}

/** Where the title whose head is at `head` begins. */
function titleStart(words: readonly PhraseWord[], head: number): number {
  let from = head;
  while (from > 0 && head - from < MOST_TITLE_WORDS && mayBelongToTitle(words, from - 1)) from--;
  return from;
}

/** "President of Kazakhstan" with its last capitalised word at `at`: where the role before "of" begins, or -1. */
function headBeforeOf(words: readonly PhraseWord[], at: number): number {
  let from = at;
  while (from >= 0 && at - from < 5 && isCapitalised(words[from]) && !isFunctionWord(words[from])) from--;
  if (from === at) return -1;
  if (words[from]?.lower === 'the') from--;
  const joins = words[from]?.lower === 'of' || words[from]?.lower === 'for';
  return joins ? roleStart(words, from - 1) : -1;
}

/** The title in front of a person's name, from the text and its words; null when none stands there. */
function titleBefore(before: string, words: readonly PhraseWord[]): Phrase | null {
  let at = words.length - 1;
  // "the foreign minister, Sergey Lavrov": a comma may stand between when an article or a possessive opens the title.
  const comma = words[at]?.text === ',';
  if (comma) at--;
  if (HONORIFIC.test(words[at]?.lower ?? '')) at--;
  if (at < 0) return null;
  const own = roleStart(words, at);
  const head = own >= 0 ? own : headBeforeOf(words, at);
  if (head < 0) return null;
  const from = titleStart(words, head);
  const opener = words[from - 1];
  if (
    comma &&
    !(opener && isFunctionWord(opener)) &&
    !words.slice(from, head).some((each) => each.possessive)
  ) {
    return null;
  }
  return toPhrase(before, words.slice(from, at + 1));
}

/** Words of a list of people before the one in question: "Senators Kelly, Hickenlooper and". */
const MOST_LISTED_WORDS = 12;

/** The title in the plural that a list of people shares: "Presidents Biden and Xi"; its roles are those of one of them. */
function sharedTitle(words: readonly PhraseWord[]): Pick<Phrase, 'roles' | 'words'> | null {
  let at = words.length - 1;
  const isListed = (word: PhraseWord | undefined) =>
    word?.text === ',' || word?.lower === 'and' || isCapitalised(word);
  for (let count = 0; count < MOST_LISTED_WORDS && at >= 0; count++, at--) {
    const { lower } = words[at]!;
    const role = lower.endsWith('s') ? roleOf(lower.slice(0, -1)) : null;
    // "the workers, Teli added" is no list.
    if (role && (count === 0 || isCapitalised(words[at + 1]))) {
      return { roles: [role], words: words.slice(titleStart(words, at), at + 1) };
    }
    if (!isListed(words[at])) return null;
  }
  return null;
}

const AGE = /^, (?:aged )?\d{1,3},/;

function isFormer(words: readonly PhraseWord[]): boolean {
  return words.some(({ lower }) => FORMER.test(lower));
}

/**
 * Reads what is said of a person beside the name at [start, end) of a block's text; `next` is where the next person's
 * name begins there.
 */
export function readPersonSurroundings(text: string, start: number, end: number, next: number): Surroundings {
  const beforeText = text.slice(Math.max(0, start - REACH_BEFORE), start);
  const wordsBefore = cutWords(beforeText);
  const before = titleBefore(beforeText, wordsBefore);
  const shared = before ? null : sharedTitle(wordsBefore);
  const afterText = text.slice(end, end + REACH_AFTER);
  const after = describePerson(afterText, next - end);
  const aged = AGE.test(afterText);
  if (!before && !after && !shared) return aged ? { ...NO_SURROUNDINGS, aged } : NO_SURROUNDINGS;
  const words = [...(before?.words ?? []), ...(after?.words ?? [])];
  return {
    ...NO_SURROUNDINGS,
    phrase: (before && !ACADEMIC.test(before.text) ? before.text : after?.text) ?? null,
    title: before?.words.at(-1)?.text ?? null,
    roles: [...(shared?.roles ?? []), ...(before?.roles ?? []), ...(after?.roles ?? [])],
    former: isFormer(words),
    countries: [...new Set([shared, before, after].flatMap((each) => countriesIn(each?.words ?? [])))],
    aged,
  };
}

const CONTAINER = /^, (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})(.{0,40})/u;
/** After ", Leeds" these words make a list of places, not a place within another. */
const GOES_ON_AS_LIST = /^,? (?:and|or) \p{Lu}|^, \p{Lu}[^,.]*,? (?:and|or) \p{Lu}/u;

function containerIn(after: string): string | null {
  const [, container = null, rest = ''] = CONTAINER.exec(after) ?? [];
  return GOES_ON_AS_LIST.test(rest) ? null : container;
}

/** "in Seattle, ": one capitalised name after a preposition, and a comma. */
const FOLLOWS_PLACE = /(?:^|\s)(?:in|from|near|at|to|of) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?, $/u;
const LOCATES = /^(?:in|from|near|at|to|into|across|throughout|outside|around|within|inside)$/;

/** Words, in lower case, that belong to the name of a body before them though its mention does not reach so far. */
const BODY_TYPE =
  /^(?:party|magazine|newspaper|ministry|university|police|army|government|airlines|bank|foundation)$/;

/** Reads what is said of a place (`isPlace`), organization or event beside its name. */
export function readThingSurroundings(
  text: string,
  start: number,
  end: number,
  isPlace: boolean,
): Surroundings {
  const beforeText = text.slice(Math.max(0, start - REACH_BEFORE), start);
  const afterText = text.slice(end, end + REACH_AFTER);
  const before = cutWords(beforeText);
  const ofType = before.at(-1)?.lower === 'of' ? placeTypesOf(before.at(-2)?.lower ?? '') : null;
  let from = ofType ? before.length - 2 : before.length;
  while (
    from > 0 &&
    before.length - from < 5 &&
    isWord(before[from - 1]) &&
    !isFunctionWord(before[from - 1])
  )
    from--;
  const front = before.slice(from);
  const next = cutWords(afterText.slice(0, 40))[0];
  const nextType = next && afterText.startsWith(' ') ? placeTypesOf(next.lower) : null;
  const after = describeThing(afterText, isPlace);
  const placeType = (ofType && before.at(-2)?.lower) || (nextType && next?.lower) || after?.placeType || null;
  const described = ofType ? toPhrase(beforeText, front.slice(0, -1)) : null;
  return {
    ...NO_SURROUNDINGS,
    phrase: described?.text ?? after?.text ?? null,
    countries: [...new Set([...countriesIn(front), ...countriesIn(after?.words ?? [])])],
    placeType,
    bodyType: next && afterText.startsWith(' ') && BODY_TYPE.test(next.text) ? next.lower : null,
    container: containerIn(afterText),
    isContainer: FOLLOWS_PLACE.test(beforeText) && !GOES_ON_AS_LIST.test(afterText),
    isLocated: LOCATES.test(before.at(-1)?.lower ?? ''),
  };
}
