// Decisions for names -> the same, where the record of a series is replaced by its edition that the article means.
import type { Article } from '../article.ts';
import { type ChosenEdition, chooseEdition, type EditionSearch } from './choose-edition.ts';
import type { Decision } from './decide.ts';
import type { Clue } from './entity.ts';
import type { Evidence } from './evidence.ts';
import { type EditionHints, readEditionHints } from './read-edition-hints.ts';
import type { NamedMention } from './trim-mention.ts';

/** Mentions read for hints; the first ones introduce the edition. */
const MOST_MENTIONS = 25;
/** Of an edition that is found without its series: as sure as what names, year and place leave. */
const EDITION_PROBABILITY = 0.8;
const EDITION_WEIGHT = 2;

const WITHOUT_YEAR = /^(?:(?:19|20)\d\d )?(.+?)(?: (?:19|20)\d\d)?$/;
const HAS_YEAR = /\b(?:19|20)\d\d\b/;

/** The names under which editions are looked up; empty where the name is no series'. */
function seriesNames(
  { record }: Decision,
  { cluster }: Evidence,
  { pack, profiles, published }: EditionSearch,
): string[] {
  if (record === null) {
    // Without a record of the series only its edition at hand is known for one.
    if (cluster.kind !== 'event' || published === null) return [];
    return cluster.names.map((name) => WITHOUT_YEAR.exec(name)?.[1] ?? name);
  }
  if (pack.kindOf(record) !== 'event') return [];
  const { name, aliases, ended } = profiles.of(record).fact;
  // What has ended, or bears a year, is an edition itself.
  if (ended || HAS_YEAR.test(name)) return [];
  return [...new Set([name, ...aliases, ...cluster.names])];
}

function hintsOf(
  { cluster }: Evidence,
  article: Article,
  mentions: readonly NamedMention[],
  year: number | null,
): EditionHints[] {
  return cluster.mentions.slice(0, MOST_MENTIONS).flatMap((index) => {
    const mention = mentions[index];
    if (!mention) return [];
    const text = article.blocks[mention.block]?.text ?? '';
    return readEditionHints(text, mention.start, mention.end, year);
  });
}

function toDecision({ record, reason }: ChosenEdition, series: Decision): Decision {
  const [best] = series.candidates;
  const clue: Clue = { kind: 'date', text: reason, weight: EDITION_WEIGHT };
  const edition = {
    record,
    probability: best?.probability ?? EDITION_PROBABILITY,
    clues: [clue, ...(best?.clues ?? [])],
  };
  const rest = series.candidates.filter((each) => each.record !== record && each !== best);
  return { record, candidates: [edition, ...rest] };
}

/** Replaces decisions for series of events by those for the edition, where the article tells which. */
export function decideEditions(
  decisions: readonly Decision[],
  evidence: readonly Evidence[],
  article: Article,
  mentions: readonly NamedMention[],
  search: EditionSearch,
): Decision[] {
  const year = search.published ? Number(search.published.slice(0, 4)) : null;
  return decisions.map((decision, index) => {
    const about = evidence[index]!;
    const names = seriesNames(decision, about, search);
    if (names.length === 0) return decision;
    const edition = chooseEdition(names, hintsOf(about, article, mentions, year), search);
    return edition ? toDecision(edition, decision) : decision;
  });
}
