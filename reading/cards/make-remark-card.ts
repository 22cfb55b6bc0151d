// A remark reference -> the card that tells what was said, when, where and to whom, or honestly that we do not know.
import type { Pack } from '../../knowledge/pack.ts';
import type { RemarkRecord } from '../../knowledge/record.ts';
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

function listTold(reading: Reading, reference: RemarkReference): CardFact[] {
  const { speakerName, time, venueText } = reference;
  const facts: [string, string | null][] = [
    ['Speaker', speakerName],
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

/** Makes the card of a reference. What the article does not tell and no record holds is left out, never guessed. */
export function makeRemarkCard(reading: Reading, reference: RemarkReference, pack: Pack): RemarkCard {
  const { text, speaker, time, venueText, matches } = reference;
  const entity = speaker === null ? undefined : reading.entities[speaker];
  const record = entity?.record == null ? null : pack.record(entity.record);
  const speakerName = record?.name ?? reference.speakerName;
  const venue = bareVenue(venueText);
  const year = time?.replace('~', '').slice(0, 4);
  const topicWords = topicText(reading, reference).split(/\s+/).slice(0, MOST_TOPIC_WORDS).join(' ');
  return {
    type: 'remark',
    reference: text,
    speakerName,
    matches: matches.map((match) => toMatchCard(reading, reference, match, pack)),
    told: listTold(reading, { ...reference, speakerName }),
    inArticle: toldHere(reading, reference),
    searchWords: [speakerName, venue, year && venue?.includes(year) ? null : year, topicWords]
      .filter(Boolean)
      .join(' '),
  };
}
