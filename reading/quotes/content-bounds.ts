// A cue and the words behind it -> where what was said begins and ends.
import type { Cue } from './find-cues.ts';
import { endsInSpeaker, phraseStart } from './noun-phrase.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  PERSON_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_WORDS,
} from './noun-words.ts';
import type { Word } from './read-sentences.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** How far behind the verb a "that" may open what was said, in words. */
const THAT_REACH = 16;
/** Longest name of whom somebody tells something, in words. */
const ADDRESSEE_REACH = 10;
/** Longest time and place between "said" and its clause, in words. */
const PLACE_REACH = 9;
/** How far behind "asked" the question may begin, in words. */
const ASKED_REACH = 6;
/** Longest name and apposition of the one asked, in words. */
const ASKED_NAME_REACH = 16;
const QUESTIONS = words('whether if why what how who when where which');
/** Verbs behind which a clause needs no "that", and a bare object tells what was said ("noted the delay"). */
const BARE =
  words(`say claim note report suggest argue add insist announce mention warn acknowledge explain predict estimate
  believe assert deny confirm emphasize emphasise stress complain recall declare reveal promise pledge vow propose tweet
  write indicate conclude agree admit maintain contend joke point-out`);
/** Verbs that may name the one addressed: "promised the state that". */
const DOUBLE = words('promise warn caution write show');
/** Of these, verbs whose object is seldom what was said. */
const CLAUSE_ONLY = words(
  'add write stress emphasize emphasise indicate recall reveal promise pledge vow propose report warn explain agree',
);
/** How far into a clause its auxiliary stands at most, in words. */
const CLAUSE_REACH = 9;
/** Verbs whose object alone tells what was said: "called the plan a mistake". */
const BARE_OBJECT = words('call describe cite accuse blame');
const TO_VERBS = words('vow pledge promise threaten');
const ADDRESSEES = words('him her them us me reporters journalists lawmakers supporters');
const OPENERS = words('that how why what whether if to');
/** Words behind a comma that open a part of the sentence which is no more what was said. */
const TAIL_OPENERS = words('adding saying noting according citing calling telling while although though');

const lowerAt = (all: readonly Word[], at: number): string => all[at]?.lower ?? '';
const textAt = (all: readonly Word[], at: number): string => all[at]?.text ?? '';

/** Number of the word with which what was said begins behind its cue; null where nothing told follows. */
export function openingBehind(all: readonly Word[], { last, complement, lemma }: Cue): number | null {
  let at = last + 1;
  // "asked the company for comment"
  if (
    all
      .slice(at, at + ASKED_NAME_REACH)
      .some(({ lower }, i) => lower === 'for' && lowerAt(all, at + i + 1) === 'comment')
  )
    return null;
  if (lemma === 'ask') {
    // "asked him whether": the question begins behind the one asked.
    const question = all.findIndex(({ lower }, i) => i >= at && i < at + ASKED_REACH && QUESTIONS.has(lower));
    if (question !== -1) return question;
    const request = all.findIndex(({ lower }, i) => i >= at && i < at + ASKED_NAME_REACH && lower === 'to');
    return request === -1 ? null : request;
  }
  if (complement === 'infinitive')
    return canBeginClause(all, at) || lowerAt(all, at) === 'to' || lemma.startsWith('call ') ? at : null;
  const that =
    complement === 'object' ? null : thatBehind(all, at, complement === 'addressee' || DOUBLE.has(lemma));
  if (that !== null) return that;
  if (complement === 'addressee') return openingBehindAddressee(all, at);
  at = skipTime(all, at);
  if (TO_VERBS.has(lemma) && lowerAt(all, at) === 'to') return at;
  if (complement === 'object' ? !BARE_OBJECT.has(lemma) : !BARE.has(lemma.replace(' ', '-'))) return null;
  if (canBeginClause(all, at)) return !CLAUSE_ONLY.has(lemma) || looksLikeClause(all, at) ? at : null;
  return lemma === 'say' && PREPOSITIONS.has(lowerAt(all, at)) ? pronounBehind(all, at) : null;
}

/** True where an auxiliary or a subject pronoun tells a clause from a mere object: "added he would", not "added a note". */
function looksLikeClause(all: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(all.length, at + CLAUSE_REACH); i++) {
    const word = all[i];
    if (!word || word.run !== -1 || /^[,.;:]$/.test(word.text)) return word?.run !== -1;
    if (
      AUXILIARIES.has(word.lower) ||
      MODALS.has(word.lower) ||
      /^(?:he|she|they|it|there)$/.test(word.lower)
    )
      return true;
  }
  return false;
}

/** "said after the convention he would go": behind time and place the clause begins with its pronoun. */
function pronounBehind(all: readonly Word[], from: number): number | null {
  for (let i = from + 2; i < Math.min(all.length, from + PLACE_REACH); i++) {
    const word = all[i];
    if (!word || word.run !== -1 || !/^[\p{L}\p{N}]/u.test(word.text)) return null;
    if (/^(?:he|she|they|it|there)$/.test(word.lower)) return i;
  }
  return null;
}

function skipTime(all: readonly Word[], from: number): number {
  let at = from;
  for (;;) {
    const isOn =
      /^(?:on|last|this|late|early)$/.test(lowerAt(all, at)) && TIME_WORDS.has(lowerAt(all, at + 1));
    if (!isOn && !TIME_WORDS.has(lowerAt(all, at))) return at;
    at += isOn ? 2 : 1;
  }
}

/** The "that" which opens what was said, with only addressee, place and time before it. */
export function thatBehind(all: readonly Word[], from: number, takesAddressee: boolean): number | null {
  for (let i = from; i < Math.min(all.length, from + THAT_REACH); i++) {
    const word = all[i];
    if (!word || word.run !== -1 || /^[.;:]$/.test(word.text)) return null;
    if (word.lower === 'that') return pointsBack(all[i + 1]) ? null : i;
    if (AUXILIARIES.has(word.lower) || CONJUNCTIONS.has(word.lower)) return null;
    if (PERSON_PRONOUNS.has(word.lower)) return null;
    // "said Smith hopes that", "responded by using this to prove that": the "that" of another verb.
    if (isParticiple(word, all[i - 1])) return null;
    if (i === from && !takesAddressee && !isAside(word)) return null;
  }
  return null;
}

/** What may stand between "said" and its "that": time, place, manner. */
const isAside = ({ text, lower }: Word): boolean =>
  text === ',' ||
  PREPOSITIONS.has(lower) ||
  TIME_WORDS.has(lower) ||
  ADVERBS.has(lower) ||
  lower.endsWith('ly');

/** "using", but not "a meeting" or "Morning". */
const isParticiple = (word: Word, before: Word | undefined): boolean =>
  /^\p{Ll}+ing$/u.test(word.text) && !DETERMINERS.has(before?.lower ?? '');

/** True behind a "that" which opens no content: "said that.", "the meeting that was held". */
const pointsBack = (next: Word | undefined): boolean =>
  next === undefined ||
  next.text === '.' ||
  AUXILIARIES.has(next.lower) ||
  MODALS.has(next.lower) ||
  /ed$/.test(next.lower);

/** "told the paper (that) it rains", "told his advisers to": behind whom it was told. */
export function openingBehindAddressee(all: readonly Word[], from: number): number | null {
  const addressee = all[from];
  if (!addressee || addressee.run !== -1) return null;
  for (let i = from + 1; i < Math.min(all.length, from + ADDRESSEE_REACH); i++) {
    const word = all[i];
    if (!word || word.run !== -1 || /^[.,;:]$/.test(word.text)) return null;
    if (OPENERS.has(word.lower) || PERSON_PRONOUNS.has(word.lower)) return i;
  }
  const isShort = addressee.mention !== -1 || ADDRESSEES.has(addressee.lower);
  const next = skipTime(all, from + 1);
  return isShort && canBeginClause(all, next) ? next : null;
}

function canBeginClause(all: readonly Word[], at: number): boolean {
  const word = all[at];
  if (!word) return false;
  if (word.run !== -1 || word.mention !== -1) return true;
  if (DETERMINERS.has(word.lower) || PERSON_PRONOUNS.has(word.lower)) return true;
  if (PREPOSITIONS.has(word.lower) || AUXILIARIES.has(word.lower) || TIME_WORDS.has(word.lower)) return false;
  if (/^(?:and|or|but|so|because|as|than|when|while|to|where|which|who)$/.test(word.lower)) return false;
  return /^[\p{L}\p{N}$€£]/u.test(word.text);
}

/** The last word of what was said: the sentence's end, or before another act of speech or clause begins. */
export function endOfContent(all: readonly Word[], cue: Cue, first: number, cues: readonly Cue[]): number {
  const isSubordinate =
    cue.subject !== null && SUBORDINATORS.has(lowerAt(all, phraseStart(all, cue.subject.first) - 1));
  for (let i = first + 1; i + 1 < all.length; i++) {
    const next = lowerAt(all, i + 1);
    // "said it rained and warned of floods": the second verb is another act of the same speaker.
    if (
      /^(?:and|but)$/.test(lowerAt(all, i)) &&
      cues.some(
        (other) => other.first === i + 1 && other.order === 'inherited' && other.complement !== 'infinitive',
      )
    )
      return i - 1;
    if (/^(?:and|but)$/.test(lowerAt(all, i)) && endsBefore(all, i + 1, cues)) return i - 1;
    const isRun = all[i]?.run !== -1;
    // "called him “a fool” during a rally": behind the quoted name comes what belongs to the calling.
    if (isRun && cue.complement === 'object' && endsNaming(all, i)) return i;
    if (isRun ? all[i]?.ending !== ',' : textAt(all, i) !== ',' && textAt(all, i) !== ';') continue;
    if (isRun && TAIL_OPENERS.has(next)) return i;
    if (TAIL_OPENERS.has(next)) return i - 1;
    // "the source, who said he had been there, told Reuters"
    if (cue.isRelative && textAt(all, cue.first - 2) === ',') return i - 1;
    if (isSubordinate && beginsMainClause(all[i + 1])) return i - 1;
    if (
      /^(?:and|but)$/.test(next) &&
      (endsBefore(all, i + 2, cues) || (next === 'but' && isOtherClause(all, i + 2)))
    )
      return i - 1;
  }
  return all.length - 1;
}

/** What opens the circumstances of an act of speech. */
const CIRCUMSTANCES = words('and but during after before when while because on in at');

/** True where the quoted name at `at` is the last, and more than a joined one follows. */
function endsNaming(all: readonly Word[], at: number): boolean {
  // "which she called “a mistake”, was": the clause around it goes on.
  if (textAt(all, at + 1) === ',' && AUXILIARIES.has(lowerAt(all, at + 2))) return true;
  if (!CIRCUMSTANCES.has(lowerAt(all, at + 1))) return false;
  return all.slice(at + 1, at + 5).every(({ run }) => run === -1);
}

const beginsMainClause = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.mention !== -1 ||
    PERSON_PRONOUNS.has(word.lower) ||
    /^(?:the|a|an|his|her|their|mr\.|mrs\.|ms\.)$/.test(word.lower));

/** True where another speaker's cue begins at `at`: "…, and Jones said". */
function endsBefore(all: readonly Word[], at: number, cues: readonly Cue[]): boolean {
  return cues.some(
    ({ order, subject }) =>
      order === 'subject first' &&
      subject !== null &&
      (subject.kind !== 'description' || endsInSpeaker(all, subject)) &&
      subject.first >= at &&
      phraseStart(all, subject.first) <= at,
  );
}

/** True where the words behind a "but" belong to the reporter: "but offered no proof", "but the police overruled it". */
function isOtherClause(all: readonly Word[], at: number): boolean {
  const word = all[at];
  if (!word) return false;
  return /^(?:did|offered|gave|has|have|declined|refused)$/.test(word.lower) && !MODALS.has(word.lower);
}
