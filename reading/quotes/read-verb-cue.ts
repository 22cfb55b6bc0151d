// A form of a verb of speech in its sentence -> the cue it is, with its subject, or nothing when it is none.
import type { Cue } from './find-cues.ts';
import type { VerbJudge } from './judge-verbs.ts';
import { endsInSpeaker, phraseStart, type Subject } from './noun-phrase.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './noun-words.ts';
import type { Word } from './read-sentences.ts';
import { readSubjectAfter, readSubjectBefore } from './read-subject.ts';
import { readVerbGroup } from './read-verb-group.ts';
import type { SpeechVerb } from './speech-verbs.ts';

/** What follows a past form without a subject of its own that is passive: "asked about it", "called to order". */
const PASSIVE_FOLLOWERS = new Set('about by if whether on in why what how for as to'.split(' '));

const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';
const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

/** Reads the verb at word `at` as a cue; null where it is a noun, a passive, or nobody's. */
export function readVerbCue(
  words: readonly Word[],
  at: number,
  verb: SpeechVerb,
  judge: VerbJudge,
): Cue | null {
  if (isPlainNoun(words, at, verb)) return null;
  const group = readVerbGroup(words, at);
  // "a letter written in May"
  if (verb.form === 'participle' && group.first === at) return null;
  const base = {
    first: group.first,
    last: verb.lemma.includes(' ') ? at + 1 : at,
    lemma: verb.lemma,
    complement: verb.complement,
    isReport: !group.isNegated && !group.isModal && !group.isPassive,
    isRelative: /^(?:who|which)$/.test(lowerAt(words, group.first - 1)),
  };
  const isParticiple = verb.form === 'ing' && !AUXILIARIES.has(lowerAt(words, at - 1));
  if (isParticiple) return { ...base, ...subjectOfParticiple(words, group.first) };
  if (group.first === at && isBareParticiple(words, at, verb)) return null;
  if (verb.form === 'base' && lowerAt(words, at - 1) === 'to')
    return { ...base, order: 'inherited', subject: null, isReport: false };
  const subject = readSubjectBefore(words, group.first);
  const after = verb.form === 'base' ? null : readInverted(words, group.first, base.last, verb, subject);
  if (after) return { ...base, order: 'verb first', subject: after };
  if (!subject) {
    const joins = /^(?:and|but|then|or|,)$/.test(lowerAt(words, group.first - 1));
    return joins && verb.form !== 'base' ? { ...base, order: 'inherited', subject: null } : null;
  }
  // "His group, called the Fund, …": a name, given in passing.
  const isNaming = /^(?:call|dub|label|brand)$/.test(verb.lemma) && verb.form === 'past';
  if (isNaming && textAt(words, group.first - 1) === ',' && words[subject.last]?.kind !== 'person')
    return null;
  const isBare = verb.form === 'base' && !group.isModal && !AUXILIARIES.has(lowerAt(words, at - 1));
  if (isBare && isSingular(words, subject)) return null;
  if (verb.maybeNoun && verb.form !== 'past' && verb.form !== 'participle' && !judge(words, at, subject))
    return null;
  return { ...base, order: 'subject first', subject };
}

/** "the claim", "his remarks", "of charges", "Smith's call"; and gerunds: "the saying", "by telling". */
function isPlainNoun(words: readonly Word[], at: number, { form }: SpeechVerb): boolean {
  const before = lowerAt(words, at - 1);
  const isGoverned = DETERMINERS.has(before) || (PREPOSITIONS.has(before) && before !== 'to');
  if (form === 'ing') return isGoverned || before === 'to';
  if (/^[’']s?$/.test(textAt(words, at - 1))) return true;
  return form !== 'past' && isGoverned;
}

/** "a video of Smith asking": the name right before it speaks; else the subject of the clause before: "…, adding". */
function subjectOfParticiple(words: readonly Word[], first: number): Pick<Cue, 'order' | 'subject'> {
  const at = first - 1;
  const mention = words[at]?.mention ?? -1;
  return mention === -1
    ? { order: 'inherited', subject: null }
    : { order: 'subject first', subject: { first: at, last: at, kind: 'name', mention } };
}

/** "Asked about it, he said", "when asked why". */
function isBareParticiple(words: readonly Word[], at: number, { form }: SpeechVerb): boolean {
  if (form !== 'past' || !PASSIVE_FOLLOWERS.has(lowerAt(words, at + 1))) return false;
  return at === 0 || /^(?:when|if|as|once|,)$/.test(lowerAt(words, at - 1));
}

/** The subject behind the verb: `“…,” said Smith`, "…, said Smith, an analyst"; null where the one before it speaks. */
function readInverted(
  words: readonly Word[],
  first: number,
  last: number,
  verb: SpeechVerb,
  before: Subject | null,
): Subject | null {
  if (standsBehindQuoted(words, first)) return readSubjectAfter(words, last);
  const mayBe = textAt(words, first - 1) === ',' && first > 3 && verb.complement === 'clause';
  if (!mayBe || closesApposition(words, before, first)) return null;
  const after = readSubjectAfter(words, last);
  return after && closesSentence(words, after) ? after : null;
}

/** True where the comma before a verb closes the apposition of a person or body: "Smith, the mayor, said Jones, …". */
function closesApposition(words: readonly Word[], subject: Subject | null, verb: number): boolean {
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
