// A text block with its names and quoted runs -> sentences of words, in which a name or a quoted run is one word.
import type { EntityKind } from '../../knowledge/record.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Token, tokenise } from '../tokenise.ts';
import type { QuotedRun } from './find-quoted-runs.ts';
import { readSpeechVerb } from './speech-verbs.ts';

/** One word, mark, whole name or whole quoted run. */
export interface Word {
  readonly text: string;
  /** Lower case; empty for names and quoted runs, so that no word list matches them. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Index of the mention in the reading, or -1. */
  readonly mention: number;
  /** What the mention names; null for other words. */
  readonly kind: EntityKind | null;
  /** Index of the quoted run in the block's runs, or -1. */
  readonly run: number;
  /** The mark before a run's closing one: `,` or `.` or `?`; empty where there is none. */
  readonly ending: string;
}

/** A sentence of a block; quoted sentences inside a run belong to the sentence around the run. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
}

/** A mention of the block with its index in the reading. */
export interface IndexedMention {
  readonly mention: Mention;
  readonly index: number;
}

/** Longest sentence in words; hostile text has endless ones, and what compares its words with each other must end. */
const LONGEST_SENTENCE = 250;
const TERMINAL = /^[.!?…]$/;
const ASKS = /[!?…]["'”’)\]]*$/;
const ENDS_SENTENCE = /[.!?…]["'”’)\]]*$/;
/** How many words behind a quoted question may hold its attribution: `"Why?" Foreign Minister Smith asked`. */
const ATTRIBUTION_REACH = 9;

// Each word is written out in full: spreading the token took most of the reader's time.
function wordOfRun(text: string, { start, end, innerEnd }: QuotedRun, run: number): Word {
  const mark = text[innerEnd - 1] ?? '';
  const ending = /[,.;:!?…]/.test(mark) ? mark : '';
  return { text: '', lower: '', start, end, mention: -1, kind: null, run, ending };
}

function wordOfMention({ mention: { text, start, end, kind }, index }: IndexedMention): Word {
  return { text, lower: '', start, end, mention: index, kind, run: -1, ending: '' };
}

function wordOfToken({ text, lower, start, end }: Token): Word {
  return { text, lower, start, end, mention: -1, kind: null, run: -1, ending: '' };
}

/** The words of a block, in order: names and runs are whole, and what a run holds is left out. */
function readWords(
  text: string,
  mentions: readonly IndexedMention[],
  runs: readonly QuotedRun[],
): readonly Word[] {
  const words: Word[] = [];
  let mentionAt = 0;
  let runAt = 0;
  let reach = 0;
  for (const token of tokenise(text)) {
    const { start } = token;
    if (start < reach) continue;
    while (runAt < runs.length && (runs[runAt]?.end ?? 0) <= start) runAt++;
    while (mentionAt < mentions.length && (mentions[mentionAt]?.mention.end ?? 0) <= start) mentionAt++;
    const run = runs[runAt];
    const named = mentions[mentionAt];
    const word =
      run && run.start <= start
        ? wordOfRun(text, run, runAt)
        : named && named.mention.start <= start
          ? wordOfMention(named)
          : wordOfToken(token);
    words.push(word);
    reach = word.end;
  }
  return words;
}

/** True where the words from `at` on are the attribution of the quoted run before them. */
function beginsAttribution(words: readonly Word[], at: number, asks: boolean): boolean {
  const first = words[at];
  if (!first) return false;
  if (first.mention === -1 && /^\p{Ll}/u.test(first.text)) return true;
  if (!asks) return false;
  for (let i = at; i < Math.min(words.length, at + ATTRIBUTION_REACH); i++) {
    const { text, lower, run } = words[i] ?? first;
    if (run !== -1 || /^[.!?:;,]$/.test(text)) return false;
    if (
      readSpeechVerb(lower, '').some(
        ({ form, maybeNoun }) => form === 'past' || (form === 'present' && !maybeNoun),
      )
    )
      return !/^[:,]$/.test(words[i + 1]?.text ?? '');
  }
  return false;
}

/**
 * Reads the sentences of a block. A run that ends with a full stop ends its sentence unless the attribution follows:
 * `“Who knows?” she asked.`
 */
export function readSentences(
  text: string,
  mentions: readonly IndexedMention[],
  runs: readonly QuotedRun[],
): readonly Sentence[] {
  const words = readWords(text, mentions, runs);
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    const [first, last] = [words[from], words[to - 1]];
    if (first && last) sentences.push({ words: words.slice(from, to), start: first.start, end: last.end });
    from = to;
  };
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (!next || i < from) return;
    if (i - from >= LONGEST_SENTENCE) close(i + 1);
    if (word.run !== -1) {
      const run = runs[word.run];
      const inner = run ? text.slice(Math.max(run.innerStart, run.end - 12), run.end) : '';
      if (
        ENDS_SENTENCE.test(inner) &&
        !/^[,;—–―-]/.test(next.text) &&
        !beginsAttribution(words, i + 1, ASKS.test(inner))
      )
        close(i + 1);
    } else if (TERMINAL.test(word.text)) {
      const closing = /^[)\]]$/.test(next.text) ? i + 2 : i + 1;
      const follower = words[closing];
      if (
        follower &&
        (follower.run !== -1 || follower.mention !== -1 || !/^[\p{Ll},;:)\]]/u.test(follower.text))
      )
        close(closing);
    }
  });
  close(words.length);
  return sentences;
}
