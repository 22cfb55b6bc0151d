// The words around an office phrase -> whether it points to its holder alone: not to a named person, an office or one of many.
import { nationOf } from '../../knowledge/office-names.ts';
import { cutWords, isFunctionWord } from '../entities/phrase-words.ts';
import { roleOf } from '../entities/role-words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { OfficePhrase } from './read-phrase.ts';

/** UTF-16 units read on each side. */
const REACH = 60;

/** Right before the phrase, with or without "the": one of several, or no holder yet or any more. */
const NOT_HIM =
  /(?:^|[^\p{L}-])(?:an?|another|any|every|each|no|some|which|what|whose|first|second|third|last|next|previous|future|incoming|then|late|deputy|vice|assistant|would-be|designate|possible|potential|aspiring|rival|self-proclaimed|self-declared|de facto|shadow|both|two|three|old|sole|only|honorary|exiled|ousted|deposed|toppled) $/iu;
/** "the Russian and Kazakh foreign minister". */
const JOINED = /(?:^|[^\p{L}])(?:and|or) $/iu;
/** "is the French president", "elected president of France": says what somebody is, whose name stands elsewhere. */
const PREDICATE =
  /(?:^|[^\p{L}])(?:as|is|was|be|been|being|am|are|become|becomes|became|becoming|remain|remains|remained|elected|re-elected|reelected|appointed|nominated|chosen|installed|inaugurated|crowned|i['’]m|he['’]s|she['’]s) (?:the |now the |also the |currently the )?$/iu;
/** "the office of the president of France", "candidate for president of Ukraine": the office, not its holder. */
const OFFICE_ITSELF =
  /\b(?:office|post|posts|role|position|powers|title|job|candidates?|candidacy|presidency|rank|duties|election|institution|election of|post as|race|bid|widow|wife|husband|son|daughter|name) (?:of|for) (?:the )?$/i;
const NOT_HOLDER_BEHIND =
  /^(?:-| (?:candidates?|hopefuls?|nominees?|contenders?|post|job|role|position|race|elections?|title|residence|designate|elect|aspirants?|in waiting|at the time|of the day|pro tempore|emeritus|for life)\b|['’]s (?:post|role|job|position|title|powers|term|terms|mandate)\b)/i;
const NOUN_BEHIND = /^ (\p{Ll}[\p{L}-]*)/u;
const POSSESSIVE_BEHIND = /^['’]/;
/** "president of the Lombardy league", "the UN's chief war crimes prosecutor": the phrase may go on with a noun. */
const MAY_GO_ON = { of: /^[^,;]* of the /i, chief: /(?:chief|head)$/i };

/** What may be a verb's form, by its ending or as it is. */
const VERB =
  /(?:ed|s)$|^(?:met|spoke|flew|went|came|left|held|saw|took|gave|made|sent|put|won|lost|felt|found|thought|kept|began|chose|knew|wrote|drew|led|rose|fell|ran|sat|stood|sought|brought|paid|cut|hit|set)$/;

/** Whether the phrase's head is a noun behind it: "IMF chief economist". Where any may stand, only what is no noun is let pass. */
function isGoneOnWith(after: string, phrase: string, isOf: boolean): boolean {
  const [next] = cutWords(NOUN_BEHIND.exec(after)?.[1] ?? '');
  if (!next) return false;
  if (roleOf(next.lower)) return true;
  const mayGoOn = isOf ? MAY_GO_ON.of.test(phrase) : MAY_GO_ON.chief.test(phrase);
  return mayGoOn && !isFunctionWord(next) && !VERB.test(next.lower);
}

/** "French Foreign Minister Yves": a name that the tagger did not find. Days and months are no names. */
const CAPITAL_BEHIND =
  /^ (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|I\b)\p{Lu}/u;
const APPOSED_NAME =
  /^(?:,| [—–-]| \()? ?(?:(?:Mr|Mrs|Ms|Dr|Gen|Sir|Col)\.? )?\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+[,)—–-]/u;
/** Between the phrase and a person's name, where both are one. */
const TIES_NAME =
  /^(?:,? (?:(?:Mr|Mrs|Ms|Dr|Gen|Sir|Col|Sheikh|Prince|King)\.? )?|, (?:the )?(?:\p{Lu}[\p{L}.’'-]* ){1,4}|, the | [—–-]+ | \(|: )$/u;
/** "while Taipei mayor": a predicate without a verb. */
const WHILE = /(?:^|[^\p{L}])(?:while|when|once) $/iu;
/** Between a person's name and the phrase, where both are one. */
const TIES_PHRASE =
  /^(?:['’]s)?(?:, (?:who (?:is|was) )?(?:now |currently |also )?(?:the )?(?:[\p{L}\d-]+ )?| [—–-]+ (?:the )?| \((?:the )?| and the | the )$/iu;
/** "Kazakh foreign minister and deputy prime minister Murat Nurtleu": the name behind the second title is of both. */
const SECOND_TITLE = /^ and ((?:[\p{L}-]+ ){1,6})$/u;
/** Words by which what stands behind "and" is somebody else. */
const OTHER = /^(?:his|her|their|its|other|fellow)$/;

/** Whether the text between a phrase and a name goes on with the phrase. */
function goesOnToName(between: string): boolean {
  const second = SECOND_TITLE.exec(between)?.[1];
  if (second === undefined) return TIES_NAME.test(between);
  return !second
    .split(' ')
    .some((word) => OTHER.test(word) || (/^\p{Lu}/u.test(word) && nationOf(word) !== null));
}

const DAY_OR_TIME =
  /(?:day|January|February|March|April|May|June|July|August|September|October|November|December|\d{4}|Meanwhile|However|Yesterday|Today|Later|Afterwards|Earlier|Still|Then|Also|Instead|Finally|Indeed|Similarly|Separately|Moreover|Nevertheless)$/;

/** A capitalised word and a comma right before that is no place and no time: a name that the tagger did not find. */
function followsUnknownName(before: string, start: number, mentions: readonly Mention[]): boolean {
  const match = /(\p{Lu}[\p{L}’'-]*), (?:the )?$/u.exec(before);
  if (!match) return false;
  const end = start - (before.length - match.index - (match[1]?.length ?? 0));
  return !mentions.some((mention) => mention.end === end) && !DAY_OR_TIME.test(match[1] ?? '');
}

function isTiedToName(text: string, { start, end }: OfficePhrase, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => {
    if (mention.kind !== 'person') return false;
    if (mention.start >= end) {
      const between = text.slice(end, mention.start);
      return between.length <= REACH && goesOnToName(between);
    }
    const between = text.slice(mention.end, start);
    return mention.end <= start && between.length <= REACH && TIES_PHRASE.test(between);
  });
}

/** Whether other names cross the phrase: "Kazakh Foreign Minister Murat Nurtleu" as one. Names within it are its seat. */
const isCrossed = ({ start, end }: OfficePhrase, mentions: readonly Mention[]): boolean =>
  mentions.some(
    (mention) =>
      mention.start < end &&
      mention.end > start &&
      (mention.start < start ||
        mention.end > end ||
        (mention.start === start && mention.end === end && mention.kind === 'person')),
  );

/** Names farther from a phrase than so many UTF-16 units say nothing of it. */
export const NAME_REACH = REACH;

/** Whether the phrase points to whoever holds the office. `mentions`: those of its block within `NAME_REACH`. */
export function pointsToHolder(text: string, phrase: OfficePhrase, mentions: readonly Mention[]): boolean {
  const { start, end, isOf } = phrase;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const isPossessive = /['’]s? /.test(text.slice(start, end));
  if (!isPossessive && JOINED.test(before)) return false;
  if (
    NOT_HIM.test(before) ||
    PREDICATE.test(before) ||
    OFFICE_ITSELF.test(before) ||
    (!isPossessive && WHILE.test(before))
  )
    return false;
  if (NOT_HOLDER_BEHIND.test(after) || CAPITAL_BEHIND.test(after) || APPOSED_NAME.test(after)) return false;
  // "prime minister of Japan" without "the" is a title or a predicate, unless it opens the sentence.
  if (isOf && !/(?:^|[^\p{L}])the $/iu.test(before) && !/(?:^|[.!?:“"”] ?)$/.test(before)) return false;
  // "the leader of Colombia's second largest rebel group".
  if (isOf && POSSESSIVE_BEHIND.test(after)) return false;
  if (isGoneOnWith(after, text.slice(start, end), isOf)) return false;
  return (
    !isCrossed(phrase, mentions) &&
    !isTiedToName(text, phrase, mentions) &&
    !followsUnknownName(before, start, mentions)
  );
}
