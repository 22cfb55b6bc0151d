// The blocks of an article, one after the other -> quotes with their speakers.
import type { TextBlock, TextSpan } from '../article.ts';
import { attributeRun, standsBesideRun } from './attribute-run.ts';
import { type Cue, findCues } from './find-cues.ts';
import { findIndirect } from './find-indirect.ts';
import { findQuotedRuns, findSingleQuotedRuns, type QuotedRun } from './find-quoted-runs.ts';
import { isSpeech } from './is-speech.ts';
import { PREPOSITIONS, SUBORDINATORS } from './noun-words.ts';
import type { Quote, QuoteKind, Speaker } from './quote.ts';
import { type IndexedMention, readSentences, type Sentence, type Word } from './read-sentences.ts';
import { phraseStart, type Subject } from './read-subject.ts';
import { FOCUS, type SpeakerMemory } from './resolve-speaker.ts';

interface Draft extends TextSpan {
  readonly kind: QuoteKind;
  readonly cue: TextSpan | null;
  readonly speaker: Speaker | null;
  readonly group: number;
}

/** What the next block may go on from. */
interface Carry {
  readonly block: number;
  readonly speaker: Speaker | null;
  readonly cue: TextSpan | null;
  readonly group: number;
  /** The block ended inside quotation marks, or with a cue and a colon. */
  readonly isOpen: boolean;
  readonly endsInColon: boolean;
}

export class QuoteReader {
  readonly #memory: SpeakerMemory;
  readonly #drafts: Draft[] = [];
  #carry: Carry | null = null;
  #groups = 0;

  constructor(memory: SpeakerMemory) {
    this.#memory = memory;
  }

  readBlock({ role, text }: TextBlock, block: number, mentions: readonly IndexedMention[]): void {
    const carried = this.#carry;
    const double = findQuotedRuns(text, carried?.isOpen === true && block - carried.block === 1);
    const runs = [...double, ...findSingleQuotedRuns(text, double)].sort((a, b) => a.start - b.start);
    const isWhole = role === 'quote' && !coversMost(runs, text);
    const carry = this.#carry;
    const follows = carry !== null && block - carry.block === 1;
    if (isWhole || (follows && carry.endsInColon && runs.length === 0)) {
      this.#addWhole(
        text,
        block,
        follows && (carry.endsInColon || carry.isOpen || role === 'quote') ? carry : null,
      );
      return;
    }
    this.#carry = null;
    let last: Carry | null = follows ? carry : null;
    const sentences = readSentences(text, mentions, runs);
    for (const sentence of sentences) last = this.#readSentence(sentence, block, text, runs, last);
    const final = sentences.at(-1)?.words.at(-1);
    const finalRun = final && final.run !== -1 ? runs[final.run] : undefined;
    this.#carry = last && {
      ...last,
      block,
      isOpen: finalRun !== undefined && !finalRun.closed,
      endsInColon: final?.text === ':' && last.block === block,
    };
  }

  #addWhole(text: string, block: number, carry: Carry | null): void {
    const start = text.search(/\S/);
    if (start === -1) return;
    const group = carry?.group ?? this.#groups++;
    this.#drafts.push({
      block,
      start,
      end: text.trimEnd().length,
      kind: 'direct',
      cue: carry?.cue ?? null,
      speaker: carry?.speaker ?? null,
      group,
    });
    this.#carry = {
      block,
      speaker: carry?.speaker ?? null,
      cue: carry?.cue ?? null,
      group,
      isOpen: true,
      endsInColon: false,
    };
  }

  #readSentence(
    sentence: Sentence,
    block: number,
    text: string,
    runs: readonly QuotedRun[],
    before: Carry | null,
  ): Carry | null {
    const { words } = sentence;
    this.#memory.beginSentence();
    const cues = findCues(sentence).filter(
      (cue) => cue.complement !== 'quoted' || standsBesideRun(sentence, cue),
    );
    const main = findMainSubject(words);
    const mainSpeaker = main && this.#memory.resolve(main, sentence, block, text);
    this.#memory.note(mainSpeaker?.entity ?? null, FOCUS.subject);
    const speakers: (Speaker | null)[] = [];
    for (const cue of cues) {
      const speaker = cue.subject
        ? this.#memory.resolve(cue.subject, sentence, block, text)
        : (speakers[
            cues.findLastIndex(
              ({ subject, isRelative }, i) => i < speakers.length && subject !== null && !isRelative,
            )
          ] ?? mainSpeaker);
      speakers.push(speaker);
      this.#memory.note(speaker?.entity ?? null, FOCUS.speaker);
    }
    const groups = cues.map(() => -1);
    let last = before;
    const groupOf = (cue: number): number => {
      if (groups[cue] === undefined || groups[cue] === -1) groups[cue] = this.#groups++;
      return groups[cue] ?? 0;
    };
    const cueSpan = (cue: Cue): TextSpan => ({
      block,
      start: words[cue.first]?.start ?? 0,
      end: words[cue.last]?.end ?? 0,
    });
    // Indirect and mixed.
    const contents = findIndirect(sentence, cues);
    for (const { cue: index, first, last: final, kind } of contents) {
      const cue = cues[index];
      const speaker = speakers[index];
      if (!cue || !speaker) continue;
      const start = words[first]?.start ?? 0;
      const end = words[final]?.end ?? 0;
      this.#drafts.push({ block, start, end, kind, cue: cueSpan(cue), speaker, group: groupOf(index) });
    }
    words.forEach((word, at) => {
      const run = runs[word.run];
      if (!run) return;
      const attribution = attributeRun(sentence, at, cues);
      const inner = text.slice(run.innerStart, run.innerEnd);
      const isReported = contents.some(({ first, last: final }) => first <= at && at <= final);
      const signature = readSignature(words, at);
      const isCued = signature !== null || (attribution?.isBeside ?? false);
      if (!isSpeech({ words, at, inner, isCued, isReported })) return;
      const cue = attribution ? cues[attribution.cue] : undefined;
      const speaker = attribution ? (speakers[attribution.cue] ?? null) : null;
      const isAlone = words.filter(({ run, text }) => run === -1 && /[\p{L}\p{N}]/u.test(text)).length < 3;
      let draft: Omit<Draft, 'block' | 'start' | 'end' | 'kind'>;
      if (signature)
        draft = {
          cue: null,
          speaker: this.#memory.resolve(signature, sentence, block, text),
          group: this.#groups++,
        };
      else if (attribution && cue) draft = { cue: cueSpan(cue), speaker, group: groupOf(attribution.cue) };
      else if (mainSpeaker) draft = { cue: null, speaker: mainSpeaker, group: this.#groups++ };
      else if (last && (isAlone || (at === 0 && last.block === block)))
        draft = { cue: last.cue, speaker: last.speaker, group: last.group };
      else draft = { cue: null, speaker: null, group: this.#groups++ };
      this.#drafts.push({ block, start: run.start, end: run.end, kind: 'direct', ...draft });
      last = { block, ...draft, isOpen: false, endsInColon: false };
    });
    speakers.forEach((speaker, i) => {
      const cue = cues[i];
      if (!cue || !speaker) return;
      if (last?.block !== block || i === speakers.length - 1)
        if (cue.isReport)
          last = { block, speaker, cue: cueSpan(cue), group: groupOf(i), isOpen: false, endsInColon: false };
    });
    if (!cues.length && mainSpeaker && !words.some(({ run }) => run !== -1))
      last = {
        block,
        speaker: mainSpeaker,
        cue: null,
        group: this.#groups++,
        isOpen: false,
        endsInColon: false,
      };
    for (const { mention } of words) if (mention !== -1) this.#memory.noteMention(mention);
    return last;
  }

  /** The quotes found, in order, each with the index of its utterance's first fragment. */
  quotes(): Quote[] {
    const sorted = [...this.#drafts].sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
    const firstOf = new Map<number, number>();
    return sorted.map(({ group, ...quote }, index) => {
      const utterance = firstOf.get(group) ?? index;
      firstOf.set(group, utterance);
      return { ...quote, utterance };
    });
  }
}

/** The name behind a run and a dash: `“…” — Jane Smith`. */
function readSignature(words: readonly Word[], at: number): Subject | null {
  if (!/^(?:—|–|―|-|--)$/.test(words[at + 1]?.text ?? '')) return null;
  const name = words[at + 2];
  if (!name || name.mention === -1) return null;
  const next = words[at + 3];
  return !next || /^[.,(]$/.test(next.text)
    ? { first: at + 2, last: at + 2, kind: 'name', mention: name.mention }
    : null;
}

function coversMost(runs: readonly QuotedRun[], text: string): boolean {
  const quoted = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  return quoted > 0 && quoted * 2 >= text.length;
}

/** The grammatical subject of a sentence, roughly: its first name or pronoun that no preposition governs. */
export function findMainSubject(words: readonly Word[]): Subject | null {
  // "While Obama had …, it worries Henry Crespo": the main clause begins behind the comma.
  const comma = SUBORDINATORS.has(words[0]?.lower ?? '') ? words.findIndex(({ text }) => text === ',') : -1;
  for (let i = comma + 1; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    if (/^(?:he|she)$/.test(word.lower)) return { first: i, last: i, kind: 'pronoun', mention: -1 };
    if (word.kind !== 'person' && word.kind !== 'organization') continue;
    if (/^[’']s?$/.test(words[i + 1]?.text ?? '')) continue;
    if (PREPOSITIONS.has(words[phraseStart(words, i) - 1]?.lower ?? '')) continue;
    return { first: i, last: i, kind: 'name', mention: word.mention };
  }
  return null;
}
