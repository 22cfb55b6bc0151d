// A line of input -> an article; a reading -> the line of output that scorers rely on.
import * as v from 'valibot';
import type { Pack } from '../knowledge/pack.ts';
import type { Article, TextBlock, TextSpan } from '../reading/article.ts';
import type { OfficeMention } from '../reading/offices/office-mention.ts';
import type { Quote } from '../reading/quotes/quote.ts';
import type { Reading } from '../reading/reading.ts';
import type { RemarkReference } from '../reading/remarks/remark-reference.ts';
import { splitText } from './split-text.ts';

const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d/, 'must begin with an ISO date'));

const Line = v.object({
  id: v.string(),
  paragraphs: v.optional(v.array(v.string())),
  text: v.optional(v.string()),
  title: v.nullish(v.string()),
  url: v.nullish(v.string()),
  published: v.nullish(Day),
  /** What annotated sets call `published`; there it may be coarser than a day, and then says nothing here. */
  date: v.nullish(v.string()),
  lang: v.nullish(v.string()),
});

export interface InputArticle {
  readonly id: string;
  readonly article: Article;
  /** Where each block begins in `text`; null when the input was paragraphs. */
  readonly blockStarts: readonly number[] | null;
}

/** One line of input as an article, or what is wrong with it in words. */
export function parseInputLine(line: string): InputArticle | string {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  const parsed = v.safeParse(Line, content);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return `${issue.path?.map(({ key }) => key).join('.') ?? 'line'}: ${issue.message}`;
  }
  const { id, paragraphs, text, title, url, published, date, lang } = parsed.output;
  if ((paragraphs === undefined) === (text === undefined)) return 'give either paragraphs or text';
  const lines = text === undefined ? null : splitText(text, title ?? null);
  const blocks =
    lines?.map(({ block }) => block) ??
    (paragraphs ?? []).map((each, index): TextBlock => {
      // A first paragraph that repeats the title is the headline.
      const role = index === 0 && title && each.trim() === title.trim() ? 'headline' : 'paragraph';
      return { role, text: each };
    });
  return {
    id,
    article: {
      blocks,
      title: title ?? null,
      url: url ?? null,
      published: (published ?? (v.is(Day, date) ? date : null))?.slice(0, 10) ?? null,
      language: lang ?? null,
    },
    blockStarts: lines?.map(({ start }) => start) ?? null,
  };
}

/** Offsets as the input had them: into one paragraph, or into the whole text. */
function place(
  span: TextSpan,
  starts: readonly number[] | null,
): { par?: number; start: number; end: number } {
  const base = starts?.[span.block];
  if (base === undefined) return { par: span.block, start: span.start, end: span.end };
  return { start: base + span.start, end: base + span.end };
}

function nameOf(reading: Reading, pack: Pack, entity: number | null): string | null {
  const found = entity === null ? undefined : reading.entities[entity];
  if (!found) return null;
  return found.record === null ? found.name : pack.record(found.record).name;
}

function writeQuote(quote: Quote, reading: Reading, pack: Pack, starts: readonly number[] | null) {
  const { kind, cue, speaker } = quote;
  const cuePlace = cue && place(cue, starts);
  return {
    ...place(quote, starts),
    kind,
    cueStart: cuePlace?.start ?? null,
    cueEnd: cuePlace?.end ?? null,
    speaker: speaker && { ...place(speaker.span, starts), text: speaker.text },
    speakerEntity: speaker && nameOf(reading, pack, speaker.entity),
  };
}

function writeReference(
  reference: RemarkReference,
  reading: Reading,
  pack: Pack,
  starts: readonly number[] | null,
) {
  const { status, speaker, speakerName, venue, venueText, time, topic, matches } = reference;
  const [match] = matches;
  return {
    ...place(reference, starts),
    status,
    insideQuote: reference.insideQuote,
    speakerEntity: nameOf(reading, pack, speaker) ?? speakerName,
    venue: venue && venueText ? { ...place(venue, starts), text: venueText } : null,
    time: time && { norm: time },
    topic: topic && place(topic, starts),
    remark: match
      ? {
          id: match.remark.id,
          speaker: match.remark.speakerName,
          date: match.remark.date,
          occasion: match.remark.occasion,
          match: match.level,
        }
      : null,
  };
}

/** Who is meant by an office alone: apart from `mentions`, which hold names. */
function writeOffice(office: OfficeMention, reading: Reading, pack: Pack, starts: readonly number[] | null) {
  const record = reading.entities[office.entity]?.record ?? null;
  const fact = record === null ? null : pack.record(record);
  return {
    ...place(office, starts),
    text: office.text,
    entity: fact?.wikidata ?? null,
    link: fact?.wikipedia ?? null,
    label: fact?.name ?? office.text,
    office: office.office.title,
  };
}

/** A reading as one line of output. */
export function writeReading(reading: Reading, pack: Pack, id: string, starts: readonly number[] | null) {
  const entityOf = new Map(
    reading.entities.flatMap((entity) => entity.mentions.map((mention) => [mention, entity] as const)),
  );
  const mentions = reading.mentions.map((mention, index) => {
    const entity = entityOf.get(index);
    const record = entity?.record == null ? null : pack.record(entity.record);
    return {
      ...place(mention, starts),
      kind: mention.kind,
      confidence: Math.round(mention.confidence * 1000) / 1000,
      entity: record?.wikidata ?? null,
      link: record?.wikipedia ?? null,
      label: record?.name ?? entity?.name ?? mention.text,
    };
  });
  return {
    id,
    mentions,
    offices: reading.offices.map((office) => writeOffice(office, reading, pack, starts)),
    quotes: reading.quotes.map((quote) => writeQuote(quote, reading, pack, starts)),
    refs: reading.references
      .filter(({ status }) => status === 'earlier' || status === 'in-article')
      .map((reference) => writeReference(reference, reading, pack, starts)),
  };
}
