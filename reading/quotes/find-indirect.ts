// A sentence with its cues -> the unquoted words that tell what was said, and whether they hold quoted ones.
import { endOfContent, openingBehind, openingBehindAddressee, thatBehind } from './content-bounds.ts';
import type { Cue } from './find-cues.ts';
import { endsInSpeaker, phraseStart } from './noun-phrase.ts';
import { ADVERBS, AUXILIARIES, MODALS, PREPOSITIONS, TIME_WORDS } from './noun-words.ts';
import type { Sentence, Word } from './read-sentences.ts';

/** What was said, in the reporter's words: word numbers of the sentence, both included. */
export interface Content {
  /** Index of the cue in the sentence's cues. */
  readonly cue: number;
  readonly first: number;
  readonly last: number;
  readonly kind: 'mixed' | 'indirect';
}

type Bounds = readonly [first: number, last: number];

/** Fewest words outside quotation marks that tell something. */
const LEAST_WORDS = 2;
/** Verbs that stand behind what was said: "…, Smith said". */
const BEFORE = new Set(
  `say tell add note report explain write acknowledge argue warn claim insist suggest estimate predict observe concede admit
  recall state announce maintain contend conclude continue assert ask tweet testify`.split(/\s+/),
);
/** First words of an adverbial that says nothing: "In one tweet, he said:", "Asked about it, he said", "Speaking to …, she told". */
const ADVERBIAL = /(?:ing|ed)$|^(?:to|when|while|as)$/;
const LAST_MARKS = /^[.!?,;:…—–)\]-]+$/;
/** Most words of an adverbial before "according to". */
const ADVERBIAL_REACH = 5;
/** Longest name of whom something is told, in words. */
const ADDRESSEE_REACH = 5;
/** Longest dateline, in words and marks: "SHARM EL-SHEIKH, Egypt, Oct. 12 (Reuters) -". */
const DATELINE_REACH = 14;
/** Longest aside between the verb and the comma behind which what was said goes on, in words. */
const ASIDE_REACH = 8;

const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';
const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';

/**
 * Finds what the cues of a sentence report, without overlaps. Words before their attribution ("It rains, Smith said") hold
 * those behind a cue inside them.
 */
export function findIndirect(sentence: Sentence, cues: readonly Cue[]): readonly Content[] {
  const { words } = sentence;
  const before: Content[] = [];
  const behind: Content[] = [];
  cues.forEach((cue, index) => {
    if (!cue.isReport || cue.complement === 'quoted' || !namesSpeaker(words, cue)) return;
    const early =
      cue.order === 'according to' ? boundsOfAccording(words, cue, cues) : boundsBefore(words, cue, cues);
    const bounds =
      early ??
      (cue.order === 'verb first' || cue.order === 'according to' ? null : boundsBehind(words, cue, cues));
    const kind = bounds && kindOf(words, bounds);
    if (bounds && kind)
      (early ? before : behind).push({ cue: index, first: bounds[0], last: bounds[1], kind });
  });
  const kept: Content[] = [];
  for (const content of [...before, ...behind])
    if (kept.every(({ first, last }) => content.last < first || content.first > last)) kept.push(content);
  return kept.sort((a, b) => a.first - b.first);
}

/** The article's own author, outside quotation marks. */
const AUTHORS = new Set(['i', 'we', 'you']);

/** A description speaks only where its noun is one of persons or bodies that do. */
function namesSpeaker(words: readonly Word[], { subject, order }: Cue): boolean {
  if (subject?.kind === 'pronoun' && AUTHORS.has(lowerAt(words, subject.last))) return false;
  return (
    subject === null ||
    order === 'according to' ||
    subject.kind !== 'description' ||
    endsInSpeaker(words, subject)
  );
}

function withoutMarks(words: readonly Word[], from: number): number {
  let last = from;
  while (last > 0 && words[last]?.run === -1 && LAST_MARKS.test(textAt(words, last))) last--;
  return last;
}

/** The kind of what stands within the bounds; null where nothing is told outside quotation marks. */
function kindOf(words: readonly Word[], [first, last]: Bounds): Content['kind'] | null {
  let plain = 0;
  let quoted = 0;
  for (const { run, mention, text } of words.slice(first, last + 1)) {
    if (run !== -1) quoted++;
    else if (mention !== -1 || /^[\p{L}\p{N}]/u.test(text)) plain++;
  }
  if (quoted > 0) return plain >= 1 && last > first ? 'mixed' : null;
  return plain >= LEAST_WORDS ? 'indirect' : null;
}

function boundsOfAccording(
  words: readonly Word[],
  { subject, first }: Cue,
  cues: readonly Cue[],
): Bounds | null {
  if (!subject || hasOwnAttribution(words, first, cues)) return null;
  const end = withoutMarks(words, words.length - 1);
  const comma = endOfSource(words, subject.last);
  // "As a result, according to the agency, prices rose": what stands before says nothing by itself.
  if (first <= ADVERBIAL_REACH && comma !== -1) return [comma + 1, end];
  if (first <= 1) return null;
  // "…, according to the agency, and …": what was said goes on.
  const goesOn = textAt(words, subject.last + 1) === ',' && lowerAt(words, subject.last + 2) === 'and';
  return [0, goesOn ? end : withoutMarks(words, first - 1)];
}

/** The comma behind a source and its apposition: "the director, Anna Lind,", "the survey, which …,"; -1 for none. */
function endOfSource(words: readonly Word[], last: number): number {
  const comma = commaBehind(words, last);
  const next = words[comma + 1];
  if (comma === -1 || !next) return -1;
  const isName = next.kind === 'person' && textAt(words, comma + 2) === ',';
  const isClause = /^(?:which|who|released|published|conducted)$/.test(next.lower);
  return isName || isClause ? commaBehind(words, comma + 1) : comma;
}

/** True where the quoted words before `end` are followed by an attribution of their own. */
const hasOwnAttribution = (words: readonly Word[], end: number, cues: readonly Cue[]): boolean =>
  cues.some(
    ({ last, subject }) =>
      last < end && subject !== null && (words[phraseStart(words, subject.first) - 1]?.run ?? -1) !== -1,
  );

const commaBehind = (words: readonly Word[], from: number): number =>
  words.findIndex(({ text }, i) => i > from && text === ',');

/** "It rains, Smith said": the content stands before the attribution, and may go on behind it. */
function boundsBefore(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Bounds | null {
  const { subject } = cue;
  if (!subject || cue.isRelative || !BEFORE.has(cue.lemma)) return null;
  const isInverted = cue.order === 'verb first';
  // "In Cleveland, he told a crowd that …": what stands before is no more than time and place.
  if (!isInverted && tellsBehind(words, cue)) return null;
  const start = isInverted ? cue.first : phraseStart(words, subject.first);
  if (start < 2 || !closesContent(words[start - 1])) return null;
  if (words.slice(0, start).every(({ run, text }) => run !== -1 || !/[\p{L}\p{N}]/u.test(text))) return null;
  // `“…,” Smith wrote in a post that came, he said, too late`: the quoted words have their own attribution.
  if (hasOwnAttribution(words, start, cues)) return null;
  const next = isInverted
    ? subject.last + 1
    : cue.complement === 'addressee'
      ? behindAddressee(words, cue.last + 1)
      : cue.last + 1;
  const isAdverbial = PREPOSITIONS.has(lowerAt(words, 0)) || ADVERBIAL.test(lowerAt(words, 0));
  if (
    isAdverbial &&
    !isInverted &&
    words.slice(next, next + 4).some(({ run, text }) => run !== -1 || text === ':')
  )
    return null;
  if (!isInverted && goesOnBehind(words, next))
    return [datelineEnd(words), withoutMarks(words, words.length - 1)];
  if (!isInverted && next < words.length && !isTail(words, next)) return null;
  const from =
    lowerAt(words, 0) === 'according' ? words.findIndex(({ text }) => text === ',') + 1 : datelineEnd(words);
  return from < start - 1 ? [from, withoutMarks(words, start - 1)] : null;
}

/** Number of the first word behind "LILONGWE (Reuters) -" or "OMAHA, Neb. —"; 0 without a dateline. */
function datelineEnd(words: readonly Word[]): number {
  const dash = words.slice(0, DATELINE_REACH).findIndex(({ text }) => /^(?:-|–|—|--)$/.test(text));
  if (dash < 1 || words.slice(0, dash).some(({ text, run }) => run !== -1 || /^\p{Ll}/u.test(text))) return 0;
  return textAt(words, dash - 1) === ')' || /^\p{Lu}{2,}$/u.test(textAt(words, 0)) ? dash + 1 : 0;
}

const tellsBehind = (words: readonly Word[], { last, complement }: Cue): boolean =>
  thatBehind(words, last + 1, true) !== null ||
  (complement === 'addressee' && openingBehindAddressee(words, last + 1) !== null);

/** The comma behind what was said, which American style sets inside the quotation marks. */
const closesContent = (word: Word | undefined): boolean => word?.text === ',' || word?.ending === ',';

/** Behind whom it was told: "…, Smith told [The Post] on Monday". */
function behindAddressee(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && at - from < ADDRESSEE_REACH && !isTail(words, at)) at++;
  return at;
}

/** True where what was said goes on behind its attribution: "Protests, he said, are …", "…, he said in May, was …". */
function goesOnBehind(words: readonly Word[], next: number): boolean {
  for (let i = next; i < Math.min(words.length, next + ASIDE_REACH); i++) {
    const word = words[i];
    if (!word || word.run !== -1 || /^[.:;?!]$/.test(word.text)) return false;
    if (word.text !== ',') {
      if (i === next && !isTail(words, i)) return false;
      continue;
    }
    const follower = words[i + 1];
    if (
      !follower ||
      /(?:ing|ed)$/.test(follower.lower) ||
      /^(?:who|which|when|while|as|according)$/.test(follower.lower)
    )
      return false;
    return i === next || AUXILIARIES.has(follower.lower) || MODALS.has(follower.lower);
  }
  return false;
}

/** True where only time, place or audience follow: "… on Tuesday", "… in a statement". */
function isTail(words: readonly Word[], at: number): boolean {
  const { text, lower } = words[at] ?? { text: '', lower: '' };
  if (/^[.!?;—–…-]*$/.test(text)) return true;
  return (
    (PREPOSITIONS.has(lower) && lower !== 'to') ||
    TIME_WORDS.has(lower) ||
    ADVERBS.has(lower) ||
    lower.endsWith('ly')
  );
}

/** "Smith said (that) it rains", "told reporters that", "vowed to". */
function boundsBehind(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Bounds | null {
  const subject = cue.subject && phraseStart(words, cue.subject.first);
  if (subject !== null && /^(?:what|how|whatever)$/.test(lowerAt(words, subject - 1))) return null;
  const first = openingBehind(words, cue);
  if (first === null || first >= words.length) return null;
  // `“…,” she said several months later`: the quoted words are what was said.
  const isBehindRun = subject !== null && (words[subject - 1]?.run ?? -1) !== -1;
  if (isBehindRun && lowerAt(words, first) !== 'that') return null;
  const last = withoutMarks(words, endOfContent(words, cue, first, cues));
  return last < first || (lowerAt(words, last) === '' && last === first && words[last]?.run !== -1)
    ? null
    : [first, last];
}
