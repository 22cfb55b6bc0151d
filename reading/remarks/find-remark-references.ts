// An article with its names and quotes -> the words that point to earlier remarks, and the records they lead to.
import type { Pack } from '../../knowledge/pack.ts';
import { type Article, READ_ROLES } from '../article.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { indexOffices } from '../offices/office-at.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Quote } from '../quotes/quote.ts';
import { decideReferences } from './decide-references.ts';
import { indexEntities, type SpeakerContext } from './find-speaker-of-remark.ts';
import { linkReferences, type ReferenceDraft, type RemarkGroup, venueTextOf } from './link-references.ts';
import { matchRemark, type RemarkTraits } from './match-remark.ts';
import type { RemarkMatch, RemarkReference } from './remark-reference.ts';
import { MEDIUM_NOUNS } from './speech-words.ts';
import { sentenceAround, spanOf, type TokenBlock, tokeniseBlock, wordAt } from './tokenise-block.ts';

/** What was read of the article so far. */
export interface ReadSoFar {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly offices: readonly OfficeMention[];
  readonly quotes: readonly Quote[];
}

/** An entity's candidates at least this likely are asked for their remarks when none is clearly meant. */
const LIKELY_CANDIDATE = 0.2;
/** Longest quoted text compared with records, in UTF-16 units. */
const LONGEST_QUOTED = 2_000;

/**
 * Finds the words that point to an earlier remark. Gives only references that a reader can be led on from: status earlier
 * (said before the article's news) or in-article (told before in the article itself). The article's own news (present)
 * and what was never said (none) are decided against and left out: they are ordinary quotes or no remarks.
 * In order of appearance, not overlapping. Throws nothing for any text.
 */
export function findRemarkReferences(reading: ReadSoFar, pack: Pack): RemarkReference[] {
  const { article, mentions, entities, offices, quotes } = reading;
  const blocks = article.blocks.map((block, i) =>
    tokeniseBlock(
      READ_ROLES.has(block.role) ? block : { role: block.role, text: '' },
      i,
      mentions,
      quotes,
      article.published,
    ),
  );
  const context: SpeakerContext = {
    blocks,
    mentions,
    entities,
    officeAt: indexOffices(offices),
    quotes,
    entityOf: indexEntities(mentions, entities),
    pack,
    published: article.published,
  };
  const drafts = decideReferences(context);
  const references: RemarkReference[] = [];
  for (const group of linkReferences(drafts)) {
    const matches = matchGroup(group, drafts, reading, blocks, pack);
    for (const member of group.members) {
      const draft = drafts[member];
      if (draft) references.push(toReference(draft, group, drafts, matches));
    }
  }
  return references.sort((a, b) => a.block - b.block || a.start - b.start);
}

function toReference(
  draft: ReferenceDraft,
  group: RemarkGroup,
  drafts: readonly ReferenceDraft[],
  matches: readonly RemarkMatch[],
): RemarkReference {
  const { trigger, block, speaker } = draft;
  const span = spanOf(block, trigger.first, trigger.last);
  const told = trigger.venue ? draft : group.venueFrom === null ? null : (drafts[group.venueFrom] ?? null);
  const venue = told?.trigger.venue
    ? spanOf(told.block, told.trigger.venue.first, told.trigger.venue.last)
    : mediumOf(draft);
  const venueBlock = told?.trigger.venue ? told.block : block;
  return {
    ...span,
    text: block.text.slice(span.start, span.end),
    status: draft.status,
    insideQuote: draft.insideQuote,
    speaker: speaker.entity,
    speakerName: speaker.name,
    venue,
    venueText: venue ? venueBlock.text.slice(venue.start, venue.end) : null,
    // The group's finer date dates each of its members: "the 2022 remarks" were made on 17 June.
    time: group.time ?? trigger.time?.norm ?? null,
    topic: trigger.topic ? spanOf(block, trigger.topic.first, trigger.topic.last) : null,
    quote: draft.quote,
    matches,
  };
}

/** "that tweet", "his videotaped remarks": the noun or its adjective says where when nothing else does. */
function mediumOf({ trigger, block }: ReferenceDraft): ReturnType<typeof spanOf> | null {
  if (trigger.type !== 'noun') return null;
  for (let i = trigger.first; i < trigger.head; i++)
    if (/^(?:videotaped|taped|recorded|televised|leaked)$/.test(wordAt(block, i))) return spanOf(block, i, i);
  return MEDIUM_NOUNS.has(wordAt(block, trigger.head)) ? spanOf(block, trigger.head, trigger.head) : null;
}

function matchGroup(
  group: RemarkGroup,
  drafts: readonly ReferenceDraft[],
  { article, entities, quotes }: ReadSoFar,
  blocks: readonly TokenBlock[],
  pack: Pack,
): RemarkMatch[] {
  const members = group.members.flatMap((i) => drafts[i] ?? []);
  const [first] = members;
  if (!first || (first.speaker.entity === null && first.speaker.name === null)) return [];
  const near = new Set(members.flatMap(({ block: { block } }) => [block - 1, block, block + 1]));
  const headline = [
    article.title ?? '',
    ...article.blocks.filter(({ role }) => role === 'headline').map(({ text }) => text),
  ];
  const traits: RemarkTraits = {
    speakers: speakerIds(first.speaker.entity, entities, pack),
    speakerName: first.speaker.name,
    venues: members.flatMap((draft) => venueTextOf(draft) ?? []),
    times: group.time ? [group.time] : [],
    ownText: members.map(sentenceOf).join('\n'),
    contextText: [...headline, ...[...near].map((i) => blocks[i]?.text ?? '')].join('\n'),
    quoted: quotedBy(first.speaker.entity, members, quotes, near, blocks),
  };
  return matchRemark(traits, pack, article.published);
}

function sentenceOf({ block, trigger }: ReferenceDraft): string {
  const [from, to] = sentenceAround(block, trigger.head);
  const { start, end } = spanOf(block, from, Math.max(from, to - 1));
  return block.text.slice(start, end);
}

/** Quotes of this speaker near the references, and words in quotation marks in their own sentences. */
function quotedBy(
  speaker: number | null,
  members: readonly ReferenceDraft[],
  quotes: readonly Quote[],
  near: ReadonlySet<number>,
  blocks: readonly TokenBlock[],
): string[] {
  const said = quotes.filter(
    (quote) => near.has(quote.block) && speaker !== null && quote.speaker?.entity === speaker,
  );
  const marked = members.flatMap((draft) => sentenceOf(draft).match(/[“"«„][^“”"«»„]{8,400}[”"»“]/g) ?? []);
  return [...said.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? ''), ...marked].map(
    (text) => text.slice(0, LONGEST_QUOTED),
  );
}

/** Ids of the fact records that the speaker may be. */
function speakerIds(entity: number | null, entities: readonly Entity[], pack: Pack): string[] {
  const speaker = entity === null ? undefined : entities[entity];
  if (!speaker) return [];
  if (speaker.record !== null) return [pack.record(speaker.record).id];
  return speaker.candidates
    .filter(({ probability }) => probability >= LIKELY_CANDIDATE)
    .map(({ record }) => pack.record(record).id);
}
