// A quoted run in its sentence -> the cue that attributes it, and how near that stands.
import type { Cue } from './find-cues.ts';
import { phraseStart } from './noun-phrase.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from './noun-words.ts';
import type { Sentence, Word } from './read-sentences.ts';

export interface Attribution {
  /** Index of the cue in the sentence's cues. */
  readonly cue: number;
  /** The verb or its subject stands right beside the run. */
  readonly isBeside: boolean;
}

/** Most words between a run and the subject of the verb behind it: "Oslo city council spokesman". */
const SUBJECT_REACH = 9;

/** Finds the cue of the run at word `at`; null where the sentence has none that could be its. */
export function attributeRun(sentence: Sentence, at: number, cues: readonly Cue[]): Attribution | null {
  const { words } = sentence;
  const before = cues.findLastIndex(
    (cue) => cue.last < at && cue.order !== 'verb first' && hasNoRunBetween(words, cue.last, at),
  );
  // "told a student who claimed that it was late that “…”": the run belongs to the teller.
  const isOfListener = cues[before]?.isRelative === true && cues[before - 1]?.complement === 'addressee';
  if (isOfListener && words[at - 1]?.lower === 'that') return { cue: before - 1, isBeside: true };
  const verb = cues[before]?.last ?? 0;
  const isBesideBefore = before !== -1 && isOpening(words, verb, at);
  const behind = cues.findIndex((cue) => cue.first > at && standsBehind(words, cue, at));
  // A verb further off has likely told what stands between: "…, the officials said, the utility …, “…,” Smith said".
  if (isBesideBefore && (behind === -1 || at - verb <= SUBJECT_REACH)) return { cue: before, isBeside: true };
  if (behind !== -1) return { cue: behind, isBeside: true };
  const anyBefore = cues.findLastIndex((cue) => cue.last < at);
  if (anyBefore !== -1) return { cue: anyBefore, isBeside: false };
  const anyBehind = cues.findIndex((cue) => cue.first > at);
  return anyBehind === -1 ? null : { cue: anyBehind, isBeside: false };
}

/** True where some quoted run stands right beside the cue: before its subject or behind its verb. */
export function standsBesideRun({ words }: Sentence, cue: Cue): boolean {
  return words.some(
    ({ run }, at) =>
      run !== -1 &&
      (cue.last < at
        ? hasNoRunBetween(words, cue.last, at) && isOpening(words, cue.last, at)
        : cue.first > at && standsBehind(words, cue, at)),
  );
}

const hasNoRunBetween = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from + 1, to).every(({ run }) => run === -1);

/** True where only a comma, colon or "that" and the verb's aside stand between the verb and the run. */
function isOpening(words: readonly Word[], verb: number, at: number): boolean {
  const last = words[at - 1];
  if (at - verb === 1) return true;
  if (last && /^[,:]$/.test(last.text)) return true;
  return last?.lower === 'that' && at - verb <= SUBJECT_REACH;
}

/** True where the cue is the attribution right behind the run: `“…,” Foreign Minister Smith said`. */
function standsBehind(words: readonly Word[], cue: Cue, at: number): boolean {
  const start =
    cue.order === 'subject first' ? Math.min(cue.subject?.first ?? cue.first, cue.first) : cue.first;
  if (cue.order === 'inherited' || start <= at || start - at > SUBJECT_REACH) return false;
  // "“…”, a claim she denied": the pronoun opens a clause of the noun.
  const isPronoun = cue.order === 'subject first' && cue.subject?.kind === 'pronoun';
  if (isPronoun && words.slice(at + 1, start).some(({ lower }) => DETERMINERS.has(lower))) return false;
  // "the head of the Red Cross [Jane Smith] said": the phrase's own prepositions do not part it from the run.
  const phrase = cue.order === 'subject first' ? phraseStart(words, start) : start;
  for (let i = at + 1; i < Math.max(phrase, at + 1); i++) {
    const word = words[i];
    if (!word || word.run !== -1) return false;
    if (CONJUNCTIONS.has(word.lower) || PREPOSITIONS.has(word.lower)) return false;
    if (i > at + 1 && /^[,;:.!?]$/.test(word.text)) return false;
  }
  return true;
}
