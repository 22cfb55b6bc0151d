// A sentence of a block -> its cues, each with its resolved speaker and what it reports outside quotation marks.
import type { TextSpan } from '../article.ts';
import { standsBesideRun } from './attribute-run.ts';
import { type Cue, findCues } from './find-cues.ts';
import { type Content, findIndirect } from './find-indirect.ts';
import type { VerbJudge } from './judge-verbs.ts';
import { findMainSubject } from './main-subject.ts';
import { endsInSpeaker, type Subject } from './noun-phrase.ts';
import type { Speaker } from './quote.ts';
import type { Sentence } from './read-sentences.ts';
import { FOCUS, type SpeakerMemory } from './resolve-speaker.ts';

/** What a sentence says of who speaks. */
export interface Attributions {
  readonly cues: readonly Cue[];
  /** For each cue its speaker; null where the sentence names none. */
  readonly speakers: readonly (Speaker | null)[];
  readonly contents: readonly Content[];
  /** Whom the sentence is about. */
  readonly main: Speaker | null;
  /** False where that is a body: it seldom goes on to speak in the next sentence. */
  readonly isAboutPerson: boolean;
}

/** Reads a sentence's attributions and lets the memory follow them. Sentences must come in the order of the text. */
export function readAttributions(
  sentence: Sentence,
  block: number,
  text: string,
  memory: SpeakerMemory,
  judge: VerbJudge,
): Attributions {
  memory.beginSentence();
  // A verb that only quotation makes one of speech needs a run beside it.
  const cues = findCues(sentence, judge).filter(
    (cue) => cue.complement !== 'quoted' || standsBesideRun(sentence, cue),
  );
  const subject = findMainSubject(sentence.words);
  const main = subject && memory.resolve(subject, sentence, block, text);
  const isAboutPerson = subject !== null && sentence.words[subject.first]?.kind !== 'organization';
  memory.note(main?.entity ?? null, FOCUS.subject);
  const speakers: (Speaker | null)[] = [];
  let finite: Speaker | null = null;
  for (const cue of cues) {
    const speaker: Speaker | null = !cue.subject
      ? (finite ?? main)
      : isDoubtful(sentence, cue, cue.subject)
        ? null
        : memory.resolve(cue.subject, sentence, block, text);
    if (cue.subject && !cue.isRelative) finite = speaker;
    speakers.push(speaker);
    memory.note(speaker?.entity ?? null, FOCUS.speaker);
  }
  return { cues, speakers, contents: findIndirect(sentence, cues), main, isAboutPerson };
}

/** A noun that is no speaker's counts only beside quoted words: "the letter reads", but not "a prison accused of". */
function isDoubtful(sentence: Sentence, cue: Cue, subject: Subject): boolean {
  if (subject.kind !== 'description' || cue.order === 'according to') return false;
  return !endsInSpeaker(sentence.words, subject) && !standsBesideRun(sentence, cue);
}

/** Where a cue stands in its block's text. */
export function spanOfCue({ words }: Sentence, { first, last }: Cue, block: number): TextSpan {
  return { block, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}
