// A remark reference -> the card that tells what was said, when, where and to whom, or honestly that we do not know.
import type { Pack } from '../../knowledge/pack.ts';
import type { RemarkRecord } from '../../knowledge/record.ts';
import type { TextSpan } from '../article.ts';
import { jointSpeakers } from '../quotes/joint-speakers.ts';
import type { Reading } from '../reading.ts';
import type { RemarkMatch, RemarkReference } from '../remarks/remark-reference.ts';
import type { CardFact, RemarkCard, RemarkMatchCard } from './card.ts';
import { compareWords } from './compare-words.ts';
import { formatDate } from './format-date.ts';
import { roleOnDate } from './roles-on-date.ts';

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });
/** Fewer telling words in common are chance, not another wording of the same. */
const LEAST_SHARED = 3;
/** Topic words of a search; a whole clause finds nothing. */
const MOST_TOPIC_WORDS = 8;

/** All that the article quotes the speaker with, without the outer quotation marks. */
function articleWordings(reading: Reading, reference: RemarkReference): string[] {
  return reading.quotes
    .filter(
      (quote, index) =>
        index === reference.quote ||
        (quote.speaker?.entity != null && quote.speaker.entity === reference.speaker),
    )
    .map(({ block, start, end }) => reading.article.blocks[block]?.text.slice(start, end) ?? '')
    .map((text) => text.replace(/^[\s"“”„«»]+|[\s"“”„«»,]+$/gu, ''));
}

/** The article's wording beside the record's, the closest of several; null when the article quotes nothing alike. */
function compareWording(
  reading: Reading,
  reference: RemarkReference,
  { words }: RemarkRecord,
): RemarkMatchCard['wording'] {
  if (words === null) return null;
  const [best] = articleWordings(reading, reference)
    .map((text) => compareWords(text, words))
    .sort((one, other) => other.shared - one.shared);
  return best && best.shared >= LEAST_SHARED ? { article: best.article, record: best.record } : null;
}

function languageNote({ language, translation }: RemarkRecord): string | null {
  if (language === 'en') return translation;
  const spoken = `Spoken in ${LANGUAGE_NAMES.of(language) ?? language}`;
  return translation ? `${spoken}; ${translation}` : spoken;
}

/** A topic among the clues, written as the record or the article writes it: topics are kept in lower case. */
function writeTopics(clues: readonly string[], texts: readonly string[]): string[] {
  const lower = texts.map((text) => text.toLowerCase());
  return clues.map((clue) =>
    clue.replace(/^“([^”]+)”$/u, (quoted, topic: string) => {
      const index = lower.findIndex((text) => text.includes(topic));
      const start = lower[index]?.indexOf(topic) ?? -1;
      return start < 0 ? quoted : `“${texts[index]?.slice(start, start + topic.length)}”`;
    }),
  );
}

function toMatchCard(
  reading: Reading,
  reference: RemarkReference,
  { remark, level, clues }: RemarkMatch,
  pack: Pack,
): RemarkMatchCard {
  const speaker = pack.byId(remark.speaker);
  const { occasion, place } = remark;
  return {
    id: remark.id,
    isoDate: remark.date,
    level,
    clues: writeTopics(clues, [remark.gist, ...reading.article.blocks.map(({ text }) => text)]),
    speaker: remark.speakerName,
    speakerRole: speaker === null ? null : roleOnDate(pack.record(speaker), remark.date),
    gist: remark.gist,
    words: remark.words,
    languageNote: languageNote(remark),
    when: formatDate(remark.date),
    where: place && !occasion.includes(place) ? `${occasion}, ${place}` : occasion,
    toWhom: remark.audience,
    aftermath: remark.aftermath,
    wording: compareWording(reading, reference, remark),
    sources: remark.sources.map(({ publisher, address, date }) => ({
      publisher,
      address,
      date: date === null ? null : formatDate(date),
      licence: null,
    })),
  };
}

/** "~2022" is what the text tells vaguely. */
const tellTime = (time: string): string =>
  time.startsWith('~') ? `about ${formatDate(time.slice(1))}` : formatDate(time);

function topicText(reading: Reading, { topic }: RemarkReference): string {
  return topic ? (reading.article.blocks[topic.block]?.text.slice(topic.start, topic.end) ?? '') : '';
}

/** A venue as a label and a search want it: "the 2022 St. Petersburg forum" without its article. */
const bareVenue = (venue: string | null): string | null => venue?.replace(/^(?:the|an?)\s+/i, '') ?? null;

function listTold(reading: Reading, reference: RemarkReference, speakers: readonly string[]): CardFact[] {
  const { time, venueText } = reference;
  const facts: [string, string | null][] = [
    [speakers.length > 1 ? 'Speakers' : 'Speaker', speakers.join(', ') || null],
    ['When', time && tellTime(time)],
    ['Where', bareVenue(venueText)],
    ['About', topicText(reading, reference) || null],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function toldHere(reading: Reading, { quote }: RemarkReference): RemarkCard['inArticle'] {
  const found = quote === null ? undefined : reading.quotes[quote];
  if (!found) return null;
  const { block, start, end } = found;
  return { text: reading.article.blocks[block]?.text.slice(start, end) ?? '', block, start, end };
}

/** The record's name of an entity, or the article's. */
function nameOf({ entities }: Reading, entity: number, pack: Pack): string | null {
  const found = entities[entity];
  return found?.record == null ? (found?.name ?? null) : pack.record(found.record).name;
}

/** Where the article names who spoke: with the quote that it leads back to, or in its own words. */
function speakerSpan({ quotes, entities, mentions }: Reading, reference: RemarkReference): TextSpan | null {
  const told = reference.quote === null ? null : quotes[reference.quote]?.speaker;
  if (told) return told.span;
  const own = entities[reference.speaker ?? -1]?.mentions.map((index) => mentions[index]);
  const { block, start, end } = reference;
  return own?.find((one) => one?.block === block && one.start >= start && one.start < end) ?? null;
}

/** All who spoke together; the speaker alone where the article names no others with him. */
function speakerNames(reading: Reading, reference: RemarkReference, pack: Pack): string[] {
  const { speaker, speakerName } = reference;
  if (speaker === null) return speakerName === null ? [] : [speakerName];
  const span = speakerSpan(reading, reference);
  const text = span && reading.article.blocks[span.block]?.text;
  const together = span && text ? jointSpeakers(text, reading.mentions, span) : [];
  const entities = together.map((mention) =>
    reading.entities.findIndex((one) => one.mentions.includes(mention)),
  );
  const all = entities.includes(speaker) ? new Set(entities) : [speaker];
  return [...all].flatMap((entity) => nameOf(reading, entity, pack) ?? []);
}

/** Makes the card of a reference. What the article does not tell and no record holds is left out, never guessed. */
export function makeRemarkCard(reading: Reading, reference: RemarkReference, pack: Pack): RemarkCard {
  const { text, time, venueText, matches } = reference;
  const speakers = speakerNames(reading, reference, pack);
  const venue = bareVenue(venueText);
  const year = time?.replace('~', '').slice(0, 4);
  const topicWords = topicText(reading, reference).split(/\s+/).slice(0, MOST_TOPIC_WORDS).join(' ');
  return {
    type: 'remark',
    reference: text,
    speakers,
    matches: matches.map((match) => toMatchCard(reading, reference, match, pack)),
    told: listTold(reading, reference, speakers),
    inArticle: toldHere(reading, reference),
    searchWords: [...speakers, venue, year && venue?.includes(year) ? null : year, topicWords]
      .filter(Boolean)
      .join(' '),
  };
}
