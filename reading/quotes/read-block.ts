// The blocks of an article, one after the other -> quotes with their speakers.
import type { TextBlock, TextSpan } from '../article.ts';
import { attributeRun } from './attribute-run.ts';
import { findQuotedRuns, findSingleQuotedRuns, type QuotedRun } from './find-quoted-runs.ts';
import { isSpeech, isTitle } from './is-speech.ts';
import { verbJudge } from './judge-verbs.ts';
import { readSignature } from './main-subject.ts';
import type { Quote, QuoteKind, Speaker } from './quote.ts';
import { type Attributions, readAttributions, spanOfCue } from './read-attributions.ts';
import { type IndexedMention, readSentences, type Sentence } from './read-sentences.ts';
import type { SpeakerMemory } from './resolve-speaker.ts';

/** Who says something, by which cue, in which utterance. */
interface Voice {
  readonly cue: TextSpan | null;
  readonly speaker: Speaker | null;
  /** Fragments of one utterance share it. */
  readonly utterance: number;
}

interface Draft extends TextSpan, Voice {
  readonly kind: QuoteKind;
}

/** Whose words the next block may go on with. */
interface Carry {
  readonly voice: Voice | null;
  /** The block ended inside quotation marks, in a block quote, with a cue and a colon, or with a mere colon. */
  readonly end: 'open run' | 'block quote' | 'cue and colon' | 'colon' | 'other';
}

/** Most words between a cue and the colon that announces what was said: "said in a statement on Tuesday:". */
const COLON_REACH = 8;
/** Fewest words of a paragraph that is quoted without marks behind a colon. */
const LEAST_UNMARKED_WORDS = 5;

/** Reads an article's blocks; give those that are read, in order: a caption between two does not end what is said. */
export class QuoteReader {
  readonly #memory: SpeakerMemory;
  readonly #judge = verbJudge();
  readonly #drafts: Draft[] = [];
  #carry: Carry = { voice: null, end: 'other' };
  #utterances = 0;

  constructor(memory: SpeakerMemory) {
    this.#memory = memory;
  }

  readBlock({ role, text }: TextBlock, block: number, mentions: readonly IndexedMention[]): void {
    const carry = this.#carry;
    const double = findQuotedRuns(text, carry.end === 'open run');
    // Titles are names of things, and stay ordinary words of their sentences.
    const runs = [...double, ...findSingleQuotedRuns(text, double)]
      .filter(({ innerStart, innerEnd }) => !isTitle(text.slice(innerStart, innerEnd)))
      .sort((a, b) => a.start - b.start);
    const sentences = readSentences(text, mentions, runs);
    if (
      role === 'quote'
        ? !coversMost(runs, text)
        : carry.end === 'cue and colon' && isUnmarkedQuote(runs, text)
    )
      this.#addWhole(text, block, sentences, role === 'quote', carry);
    else this.#readSentences(sentences, block, text, runs, carry.voice);
  }

  /** A block that is quoted without marks. */
  #addWhole(
    text: string,
    block: number,
    sentences: readonly Sentence[],
    isMarkup: boolean,
    carry: Carry,
  ): void {
    const start = text.search(/\S/);
    if (start === -1) return;
    const signature = this.#signatureOf(sentences.at(-1), block, text);
    const end = endBeforeSignature(text, signature?.speaker?.span.start ?? text.length);
    if (end <= start) {
      this.#sign(carry.voice, signature?.speaker ?? null);
      return;
    }
    const announced = carry.end === 'other' ? null : carry.voice;
    const voice = signature ?? announced ?? this.#newVoice(null, null);
    this.#drafts.push({ block, start, end, kind: 'direct', ...voice });
    this.#carry = { voice, end: isMarkup ? 'block quote' : 'other' };
  }

  /** Gives an utterance without speaker the one whose name stands in a block of its own: "— Jane Smith". */
  #sign(voice: Voice | null, speaker: Speaker | null): void {
    for (let i = this.#drafts.length - 1; i >= 0 && this.#drafts[i]?.utterance === voice?.utterance; i--) {
      const draft = this.#drafts[i];
      if (draft && !draft.speaker) this.#drafts[i] = { ...draft, speaker };
    }
  }

  #signatureOf(sentence: Sentence | undefined, block: number, text: string): Voice | null {
    if (!sentence) return null;
    const dash = sentence.words.findLastIndex(({ text: mark }) => /^(?:—|–|―|--)$/.test(mark));
    const signature = dash === -1 ? null : readSignature(sentence.words, dash - 1);
    return signature && this.#newVoice(null, this.#memory.resolve(signature, sentence, block, text));
  }

  #newVoice(cue: TextSpan | null, speaker: Speaker | null): Voice {
    return { cue, speaker, utterance: this.#utterances++ };
  }

  #readSentences(
    sentences: readonly Sentence[],
    block: number,
    text: string,
    runs: readonly QuotedRun[],
    carried: Voice | null,
  ): void {
    let voice = carried;
    let end: Carry['end'] = 'other';
    for (const sentence of sentences) {
      const attributions = readAttributions(sentence, block, text, this.#memory, this.#judge);
      const voices = attributions.cues.map((cue, i) =>
        this.#newVoice(spanOfCue(sentence, cue, block), attributions.speakers[i] ?? null),
      );
      this.#addIndirect(sentence, block, attributions, voices);
      voice = this.#addRuns(sentence, block, text, runs, attributions, voices, voice);
      for (const { mention } of sentence.words) if (mention !== -1) this.#memory.noteMention(mention);
      end = endOf(sentence, runs, attributions);
    }
    // A block in which nobody speaks ends what was being said.
    this.#carry = { voice: voice === carried && end === 'other' ? null : voice, end };
  }

  #addIndirect(
    { words }: Sentence,
    block: number,
    { contents }: Attributions,
    voices: readonly Voice[],
  ): void {
    for (const { cue, first, last, kind } of contents) {
      const voice = voices[cue];
      if (!voice?.speaker) continue;
      this.#drafts.push({
        block,
        start: words[first]?.start ?? 0,
        end: words[last]?.end ?? 0,
        kind,
        ...voice,
      });
    }
  }

  /** Adds the sentence's quoted runs that are speech; gives the voice with which the next sentence may go on. */
  #addRuns(
    sentence: Sentence,
    block: number,
    text: string,
    runs: readonly QuotedRun[],
    { cues, contents, main, isAboutPerson }: Attributions,
    voices: readonly Voice[],
    before: Voice | null,
  ): Voice | null {
    const { words } = sentence;
    const plain = words.filter(({ run, text: word }) => run === -1 && /[\p{L}\p{N}]/u.test(word)).length;
    let last = before;
    let quoted = false;
    words.forEach((word, at) => {
      const run = runs[word.run];
      if (!run) return;
      const attribution = attributeRun(sentence, at, cues);
      const signature = readSignature(words, at);
      const isReported = contents.some((content) => content.first <= at && at <= content.last);
      const isCued = signature !== null || (attribution?.isBeside ?? false);
      const inner = text.slice(run.innerStart, run.innerEnd);
      const isBlock = run.end - run.start >= text.trim().length - 1;
      if (!isSpeech({ words, at, inner, isCued, isReported, isBlock })) return;
      const goesOn = plain < FEW_WORDS || (at === 0 && before !== null);
      const voice =
        (signature && this.#newVoice(null, this.#memory.resolve(signature, sentence, block, text))) ??
        (attribution && voices[attribution.cue]) ??
        (main ? this.#newVoice(null, main) : null) ??
        // A copy: a voice that went on counts as one that spoke in this block.
        (goesOn && last ? { ...last } : null) ??
        this.#newVoice(null, null);
      this.#drafts.push({ block, start: run.start, end: run.end, kind: 'direct', ...voice });
      last = voice;
      quoted = true;
    });
    if (quoted) return last;
    const reporting = cues.findLastIndex(({ isReport }, i) => isReport && voices[i]?.speaker);
    if (reporting !== -1) return voices[reporting] ?? null;
    return main && isAboutPerson && cues.length === 0 && !words.some(({ run }) => run !== -1)
      ? this.#newVoice(null, main)
      : last;
  }

  /** The quotes found, in order, each with the index of its utterance's first fragment. */
  quotes(): Quote[] {
    const sorted = [...this.#drafts].sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
    const firstOf = new Map<number, number>();
    return sorted.map((draft, index) => {
      const utterance = firstOf.get(draft.utterance) ?? index;
      firstOf.set(draft.utterance, utterance);
      return { ...draft, utterance };
    });
  }
}

/** Where the text ends without the dash of its signature. */
function endBeforeSignature(text: string, signature: number): number {
  let end = signature;
  while (end > 0 && /[\s—–―-]/.test(text[end - 1] ?? '')) end--;
  return end;
}

/** With fewer words than this outside its runs a sentence goes on with what was being said. */
const FEW_WORDS = 3;

/** How a block ends that ends with this sentence. */
function endOf(
  { words }: Sentence,
  runs: readonly QuotedRun[],
  { cues, contents, speakers }: Attributions,
): Carry['end'] {
  const final = words.at(-1);
  const run = final && runs[final.run];
  if (run) return run.closed ? 'other' : 'open run';
  const cue = cues.length - 1;
  const last = cues[cue];
  if (final?.text !== ':') return 'other';
  const announces =
    last?.isReport === true && (speakers[cue] ?? null) !== null && words.length - last.last <= COLON_REACH;
  return announces && !contents.some((content) => content.cue === cue && content.first > last.last)
    ? 'cue and colon'
    : 'colon';
}

function coversMost(runs: readonly QuotedRun[], text: string): boolean {
  const quoted = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  return quoted > 0 && quoted * 2 >= text.length;
}

/** True for a whole sentence or more without quotation marks. */
function isUnmarkedQuote(runs: readonly QuotedRun[], text: string): boolean {
  return (
    runs.length === 0 && /[.!?…]\s*$/.test(text) && text.trim().split(/\s+/).length >= LEAST_UNMARKED_WORDS
  );
}
