// The text behind a name -> the description that follows it in commas: ", the foreign minister of Kazakhstan,".
import { cutWords, isFunctionWord, type PhraseWord } from './phrase-words.ts';
import { findRoles, firstRole, placeTypesOf, type Role } from './role-words.ts';

/** Some words beside the name and what they say. */
export interface Phrase {
  readonly text: string;
  readonly words: readonly PhraseWord[];
  readonly roles: readonly Role[];
}

/** The words as a phrase of the text they were cut from; null for none. */
export function toPhrase(text: string, words: readonly PhraseWord[]): Phrase | null {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  const written = text.slice(first.start, last.end).replace(/[.'’-]+$/, (end) => (isStop(last) ? end : ''));
  return { text: written, words, roles: findRoles(words.map(({ lower }) => lower)) };
}

/** Whether a full stop at the end belongs to the word: "U.S.". */
const isStop = ({ text }: PhraseWord): boolean => /\p{L}\.\p{L}\.$/u.test(text);

const OPENS =
  /^(?:,? who (?:is|was) |, (?:(?:aged )?\d{1,3}, )?| (?:is|was|became|has been) (?=an? |the )|,? \(| — | – )/;
const ENDS =
  /[,;:()“”"—–]|\.(?:\s|$)|\s(?:who|which|that|whose|where|when|said|says|told|has|had|is|was|does|did|and then|\w+n['’]t)\s/;
const DETERMINER = /^(?:(?:the|an?|its|his|her|their|our|then|now) )+/;
/** Words with which a clause goes on after a comma. */
const CLAUSE =
  /^(?:as|in|on|at|to|for|with|and|but|where|while|after|who|is|was|are|were|has|had|born|based|made)$/;

/** Words of a description of a thing within which its noun must stand. */
const MOST_WORDS_TO_NOUN = 5;
/** A card has room for a short line; longer descriptions are cut before a preposition. */
const MOST_WORDS = 8;
const JOINS = /^(?:of|in|on|at|to|for|with|and|or|from|near|by|along|under|since|between|against)$/;

/** A clause with a subject of its own: ", you’re a good friend". */
const PRONOUN = /^(?:i|you|he|she|it|we|they|there|this)(?:['’](?:s|re|m|ve|ll|d))?$/;

interface Apposition {
  readonly text: string;
  readonly words: readonly PhraseWord[];
  /** It opens with "the", "a", "his". */
  readonly isDetermined: boolean;
  /** Offset in the text behind the name at which it ends. */
  readonly end: number;
}

function readApposition(after: string): Apposition | null {
  const opening = OPENS.exec(after);
  if (!opening) return null;
  const described = after.slice(opening[0].length);
  const rest = described.replace(DETERMINER, '');
  const end = rest.search(ENDS);
  const text = (end < 0 ? rest.slice(0, rest.lastIndexOf(' ')) : rest.slice(0, end)).trim();
  const words = cutWords(text);
  if (!words[0] || CLAUSE.test(words[0].lower)) return null;
  return { text, words, isDetermined: rest !== described, end: after.length - rest.length + text.length };
}

/** The words up to the last preposition or conjunction that leaves at most `MOST_WORDS`. */
function shorten(words: readonly PhraseWord[]): readonly PhraseWord[] {
  if (words.length <= MOST_WORDS) return words;
  let to = MOST_WORDS;
  while (to > 1 && !JOINS.test(words[to]?.lower ?? '')) to--;
  return words.slice(0, to > 1 ? to : MOST_WORDS);
}

/**
 * What is said of a person: a role must come soon. `toNext`: where the next person's name begins behind this one: a
 * title right before it is that person's.
 */
export function describePerson(after: string, toNext: number): Phrase | null {
  const found = readApposition(after);
  if (!found || (!found.isDetermined && toNext <= found.end + 1)) return null;
  const words = shorten(found.words);
  const role = firstRole(words.map(({ lower }) => lower));
  const before = words.slice(0, role);
  // "born in 1930 and a widow", "you’re a good friend": a clause, not a description.
  const isClause = before.some(
    (word) => (isFunctionWord(word) && word.lower !== 'and') || PRONOUN.test(word.lower),
  );
  return role >= 0 && !isClause ? toPhrase(found.text, words) : null;
}

/** Nouns by which articles say what kind of body or event a name stands for. */
const THING =
  /^(?:newspaper|paper|daily|weekly|magazine|website|broadcaster|channel|network|agency|company|firm|giant|retailer|carmaker|airline|bank|lender|fund|startup|start-up|maker|manufacturer|operator|platform|group|organi[sz]ation|body|bloc|alliance|union|association|federation|institute|institution|foundation|charity|ngo|think-tank|tank|watchdog|regulator|party|coalition|movement|militia|army|force|ministry|court|council|committee|commission|university|college|school|club|team|league|subsidiary|unit|forum|summit|conference|festival|tournament|war|treaty|agreement)$/;

/**
 * What is said of a place, body or event: ", a city in the north-east of Ukraine,". Its noun must come soon and end the
 * description or be followed by a preposition; anything else is a clause about something else.
 */
export function describeThing(
  after: string,
  isPlace: boolean,
): (Phrase & { readonly placeType: string | null }) | null {
  const found = readApposition(after);
  if (!found?.isDetermined) return null;
  const { words, text } = found;
  const noun = words
    .slice(0, MOST_WORDS_TO_NOUN)
    .findIndex(({ lower }) => (isPlace ? placeTypesOf(lower) !== null : THING.test(lower)));
  const next = words[noun + 1];
  if (noun < 0 || (next && !JOINS.test(next.lower)) || words.slice(0, noun).some(isFunctionWord)) return null;
  const phrase = toPhrase(text, shorten(words));
  const { lower = '' } = words[noun] ?? {};
  return phrase && { ...phrase, placeType: isPlace ? lower : null };
}
