// A sentence -> its cues: verbs of speech and "according to", each with the words that name who speaks.
import type { VerbJudge } from './judge-verbs.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './noun-words.ts';
import type { Sentence, Word } from './read-sentences.ts';
import {
  endsInSpeaker,
  phraseStart,
  readSubjectAfter,
  readSubjectBefore,
  readVerbGroup,
  type Subject,
} from './read-subject.ts';
import { type Complement, readSpeechVerb, type SpeechVerb } from './speech-verbs.ts';

export interface Cue {
  /** Word numbers of the cue, both included: "has said", "according to". */
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly complement: Complement;
  /** Where its subject stands; `inherited`: the subject of the sentence's clause before ("…, adding"). */
  readonly order: 'subject first' | 'verb first' | 'according to' | 'inherited';
  readonly subject: Subject | null;
  /** False where nothing has been said yet or at all: "will say", "did not say", "was told". */
  readonly isReport: boolean;
  /** True in a relative clause: "an architect who said". */
  readonly isRelative: boolean;
}

/** Lemmas whose past form without a subject of its own is passive: "asked about it", "called the Fund". */
const PASSIVE_FOLLOWERS = new Set('about by if whether on in why what how for as to'.split(' '));

/** Nouns that take what was said: "claim that". */
const SPEECH_NOUNS = new Set(
  'claim claims assertion statement allegation allegations promise pledge vow suggestion contention argument warning remark comment'.split(
    ' ',
  ),
);
/** Most words between a possessor's mark and the noun: "'s earlier claim". */
const POSSESSOR_REACH = 3;

const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';
const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

/** Finds the cues of a sentence, in order. */
export function findCues(sentence: Sentence, judge: VerbJudge): readonly Cue[] {
  const { words } = sentence;
  const cues: Cue[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || word.run !== -1 || word.mention !== -1) continue;
    if (word.lower === 'according' && lowerAt(words, i + 1) === 'to') {
      cues.push(readAccordingTo(words, i));
      continue;
    }
    const noun = readNounCue(words, i);
    if (noun) {
      cues.push(noun);
      continue;
    }
    const [verb] = readSpeechVerb(word.lower, lowerAt(words, i + 1));
    if (!verb) continue;
    const cue = readVerbCue(sentence, i, verb, judge);
    if (cue) cues.push(cue);
  }
  return cues;
}

function readAccordingTo(words: readonly Word[], at: number): Cue {
  return {
    first: at,
    last: at + 1,
    lemma: 'according to',
    complement: 'clause',
    order: 'according to',
    subject: readSubjectAfter(words, at + 1),
    isReport: true,
    isRelative: false,
  };
}

/** "Trump's claim that", "her promise that": the possessor speaks. */
function readNounCue(words: readonly Word[], at: number): Cue | null {
  if (!SPEECH_NOUNS.has(lowerAt(words, at)) || lowerAt(words, at + 1) !== 'that') return null;
  for (let i = at - 1; i >= Math.max(0, at - POSSESSOR_REACH); i--) {
    const owner = /^[’']s?$/.test(textAt(words, i)) ? i - 1 : i;
    const name = words[owner];
    const subject: Subject | null =
      owner < i && name && name.mention !== -1
        ? { first: owner, last: owner, kind: 'name', mention: name.mention }
        : /^(?:his|her)$/.test(lowerAt(words, i))
          ? { first: i, last: i, kind: 'pronoun', mention: -1 }
          : null;
    if (subject)
      return {
        first: at,
        last: at,
        lemma: lowerAt(words, at),
        complement: 'clause',
        order: 'subject first',
        subject,
        isReport: true,
        isRelative: false,
      };
  }
  return null;
}

function readVerbCue(sentence: Sentence, at: number, verb: SpeechVerb, judge: VerbJudge): Cue | null {
  const { words } = sentence;
  const before = words[at - 1];
  // "the claim", "his remarks", "of charges": nouns.
  if (verb.form !== 'past' && (DETERMINERS.has(before?.lower ?? '') || PREPOSITIONS.has(before?.lower ?? '')))
    if (before?.lower !== 'to' && verb.form !== 'ing') return null;
  if (/^[’']s?$/.test(before?.text ?? '') && verb.form !== 'ing') return null;
  const group = readVerbGroup(words, at);
  const last = verb.lemma.includes(' ') ? at + 1 : at;
  const isRelative = /^(?:who|which)$/.test(lowerAt(words, group.first - 1));
  const base = { first: group.first, last, lemma: verb.lemma, complement: verb.complement, isRelative };
  const isReport = !group.isNegated && !group.isModal && !group.isPassive;
  if (verb.form === 'ing' && !AUXILIARIES.has(before?.lower ?? '')) {
    if (PREPOSITIONS.has(before?.lower ?? '') || DETERMINERS.has(before?.lower ?? '')) return null;
    // "footage of Clinton asking": the name right before it speaks.
    const named = group.first - 1;
    if ((words[named]?.mention ?? -1) !== -1) {
      const subject: Subject = {
        first: named,
        last: named,
        kind: 'name',
        mention: words[named]?.mention ?? -1,
      };
      return { ...base, order: 'subject first', subject, isReport };
    }
    return { ...base, order: 'inherited', subject: null, isReport };
  }
  const isBareParticiple =
    verb.form === 'past' &&
    group.first === at &&
    PASSIVE_FOLLOWERS.has(lowerAt(words, at + 1)) &&
    (at === 0 || textAt(words, at - 1) === ',' || /^(?:when|if|as|once)$/.test(before?.lower ?? ''));
  if (isBareParticiple) return null;
  if (verb.form === 'base' && group.isModal && before?.lower === 'to')
    return { ...base, order: 'inherited', subject: null, isReport: false };
  const isInverted = standsBehindQuoted(words, group.first) && verb.form !== 'base';
  if (isInverted) {
    const after = readSubjectAfter(words, last);
    if (after) return { ...base, order: 'verb first', subject: after, isReport };
  }
  const subject = readSubjectBefore(words, group.first);
  const isUnquotedInverted =
    textAt(words, group.first - 1) === ',' &&
    group.first > 3 &&
    verb.form !== 'base' &&
    verb.complement === 'clause';
  if (isUnquotedInverted && !isApposed(words, subject, group.first)) {
    const after = readSubjectAfter(words, last);
    if (after && closesSentence(words, after))
      return { ...base, order: 'verb first', subject: after, isReport };
  }
  if (!subject) {
    const joins =
      /^(?:and|but|then|or)$/.test(lowerAt(words, group.first - 1)) || textAt(words, group.first - 1) === ',';
    return joins && verb.form !== 'base' ? { ...base, order: 'inherited', subject: null, isReport } : null;
  }
  if (
    verb.form === 'base' &&
    !group.isModal &&
    !AUXILIARIES.has(before?.lower ?? '') &&
    isSingular(words, subject)
  )
    return null;
  if (verb.maybeNoun && verb.form !== 'past' && !judge(words, at, subject)) return null;
  return { ...base, order: 'subject first', subject, isReport };
}

/** True where the comma before a verb closes the apposition of a person or body: "Smith, the mayor, said Jones, …". */
function isApposed(words: readonly Word[], subject: Subject | null, verb: number): boolean {
  const kind = subject?.kind === 'name' ? words[subject.last]?.kind : null;
  return subject !== null && (kind === 'person' || kind === 'organization') && verb - subject.last > 2;
}

/** "said many of them" begins a clause. */
const QUANTITIES = new Set(['many', 'some', 'most', 'those', 'percent', 'others', 'everyone']);

/** True where a subject behind its verb is followed by no verb of its own: "…, said Smith, an analyst", not "…, said Smith was". */
function closesSentence(words: readonly Word[], { last, kind }: Subject): boolean {
  if (kind === 'description' && !endsInSpeaker(words, { first: last, last, kind, mention: -1 })) return false;
  if (QUANTITIES.has(lowerAt(words, last))) return false;
  const next = words[last + 1];
  return !next || /^[.,;(]$/.test(next.text) || /^(?:of|at|from|in|on|who|for|with)$/.test(next.lower);
}

/** True for subjects with which "say" or "report" would be no verb: "he", "a blog". */
function isSingular(words: readonly Word[], subject: Subject): boolean {
  const last = words[subject.last];
  if (lowerAt(words, phraseStart(words, subject.first) - 1) === 'and') return false;
  if (subject.kind === 'pronoun') return /^(?:he|she|it)$/.test(last?.lower ?? '');
  if (subject.kind === 'name')
    return (
      (last?.kind === 'person' || (last?.kind === 'organization' && !last.text.endsWith('s'))) &&
      !last.text.includes(' and ')
    );
  return (
    /^(?:a|an|this|one)$/.test(lowerAt(words, subject.first)) ||
    !/(?:s|people|men|women|police)$/.test(last?.lower ?? '')
  );
}

/** True where the verb follows a quoted run or the comma behind what was said: `“…,” said Smith`, "It rains, said Smith". */
function standsBehindQuoted(words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  if (!before) return false;
  if (before.run !== -1) return true;
  const isBreak = /^(?:,|—|–|-|--|―)$/.test(before.text);
  return isBreak && (words[first - 2]?.run ?? -1) !== -1;
}
