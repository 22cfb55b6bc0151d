// A verb of saying with its subject and setting -> whether it points to an earlier remark, and how.
import type { Mention } from '../mentions/mention.ts';
import { isQuoteMark } from './noun-phrase.ts';
import type { TokenRange } from './read-complements.ts';
import type { Setting } from './read-setting.ts';
import type { SpeakerWords } from './speaker-words.ts';
import { JUDGING_VERBS, OCCASION_NOUNS, SAYING_VERBS } from './speech-words.ts';
import { sentenceAround, type TokenBlock, wordAt } from './tokenise-block.ts';
import type { Trigger } from './trigger.ts';
import type { VerbGroup } from './verb-group.ts';

/** How the verb points to a remark; null where it tells the news. `age` is that of its time, `first` its first token. */
export function judgeVerb(
  block: TokenBlock,
  mentions: readonly Mention[],
  group: VerbGroup,
  subject: SpeakerWords,
  age: 'past' | 'near' | 'vague' | null,
  before: Setting | null,
  after: Setting,
  first: number,
): Trigger['points'] | null {
  const { head } = group;
  // "what he called a “rant”": the article's own wording, lent from somebody.
  const what = wordAt(block, subject.first - 1) === 'what';
  if (what && JUDGING_VERBS.has(wordAt(block, head))) return null;
  const quote = block.quoteOf[head] ?? -1;
  if (quote !== -1 && block.quoteOf[subject.first] === quote)
    return judgeInQuote(block, group, subject, first);
  // "I" outside quotes is the article's author.
  if (wordAt(block, subject.first) === 'i') return null;
  if (group.tense === 'past perfect') return 'earlier';
  if (group.earlierAdverb && age !== 'near') return 'earlier';
  if (age === 'past') return 'earlier';
  if (group.tense === 'present perfect')
    return isToldPast(block, mentions, group, subject) ? 'earlier' : null;
  if (what) return subject.kind === 'name' ? 'earlier' : 'anaphor';
  if (age === 'near') return 'speech';
  if (before?.venue && isDefiniteOccasion(block, before.venue)) return 'earlier';
  if (
    subject.kind === 'name' &&
    /^(?:after|since)$/.test(wordAt(block, subject.first - 1)) &&
    SAYING_VERBS.has(wordAt(block, head))
  )
    return 'earlier';
  return after.venue || before ? 'speech' : null;
}

/** Inside a quote somebody else's words are always earlier than the quote: "Hillary Clinton said this week". */
function judgeInQuote(
  block: TokenBlock,
  group: VerbGroup,
  subject: SpeakerWords,
  first: number,
): Trigger['points'] | null {
  const { head } = group;
  if (wordAt(block, first - 1) === 'what' || wordAt(block, subject.first - 1) === 'what') return 'anaphor';
  if (subject.kind === 'name') return 'earlier';
  if (subject.kind !== 'pronoun' || !SAYING_VERBS.has(wordAt(block, head))) return null;
  const next = wordAt(block, head + 1);
  return next === 'something' ||
    next === 'that' ||
    next === ',' ||
    isQuoteMark(next) ||
    group.tense !== 'past'
    ? 'earlier'
    : null;
}

/**
 * "has called them “rapists”" and "Trump has said that" tell of the past. The first sentence of an article, as British
 * papers write it ("the minister has said"), and officials who "have said" tell the news.
 */
function isToldPast(
  block: TokenBlock,
  mentions: readonly Mention[],
  { head }: VerbGroup,
  subject: SpeakerWords,
): boolean {
  const [start, end] = sentenceAround(block, head);
  for (let i = head + 1; i < Math.min(end, head + 12); i++) if (isQuoteMark(wordAt(block, i))) return true;
  const isPerson =
    subject.kind === 'pronoun' || (subject.mention !== null && mentions[subject.mention]?.kind === 'person');
  return isPerson && SAYING_VERBS.has(wordAt(block, head)) && (block.block > 1 || start > 0);
}

/** "At the debate before the primary", "In his keynote speech at the conference": an occasion that the reader is held to know. */
function isDefiniteOccasion(block: TokenBlock, { first, last }: TokenRange): boolean {
  const determiner = wordAt(block, first);
  if (determiner !== 'the' && determiner !== 'that' && determiner !== 'his' && determiner !== 'her')
    return false;
  let occasions = 0;
  for (let i = first; i <= last; i++) if (OCCASION_NOUNS.has(wordAt(block, i))) occasions++;
  return determiner === 'the' || determiner === 'that' ? occasions > 0 : occasions > 1;
}
