// A sentence -> its cues: verbs of speech and "according to", each with the words that name who speaks.
import type { VerbJudge } from './judge-verbs.ts';
import type { Subject } from './noun-phrase.ts';
import type { Sentence, Word } from './read-sentences.ts';
import { readSubjectAfter } from './read-subject.ts';
import { readVerbCue } from './read-verb-cue.ts';
import { type Complement, readSpeechVerb } from './speech-verbs.ts';

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
  /** True in a relative clause: "a neighbour who said". */
  readonly isRelative: boolean;
}

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
    const cue = readVerbCue(words, i, verb, judge);
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

/** "Smith's claim that", "her promise that": the possessor speaks. */
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
