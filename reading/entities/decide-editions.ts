// Decisions for names -> the same, where the record of a series is replaced by its edition that the article means.
import type { Article } from '../article.ts';
import {
  type ChosenEdition,
  chooseEdition,
  chooseNamedEdition,
  type EditionSearch,
} from './choose-edition.ts';
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
  { pack, profiles }: EditionSearch,
): string[] {
  if (record === null) {
    if (cluster.kind !== 'event') return [];
    return cluster.names.map((name) => WITHOUT_YEAR.exec(name)?.[1] ?? name);
  }
  if (pack.kindOf(record) !== 'event') return [];
  const { name, aliases, ended } = profiles.of(record).fact;
  // What has ended, or bears a year, is an edition itself.
  if (ended || HAS_YEAR.test(name)) return [];
  return [...new Set([name, ...aliases, ...cluster.names])];
}

/** As far as a year stands from the name it belongs to. */
const YEAR_REACH = 24;

/** Whether a year stands in or near the first mention. */
function isDated({ cluster }: Evidence, article: Article, mentions: readonly NamedMention[]): boolean {
  const mention = mentions[cluster.mentions[0] ?? -1];
  if (!mention) return false;
  const text = article.blocks[mention.block]?.text ?? '';
  return HAS_YEAR.test(text.slice(Math.max(0, mention.start - YEAR_REACH), mention.end + YEAR_REACH));
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

/** A name that may be a series', with what its mentions say. */
interface Series {
  readonly names: readonly string[];
  readonly hints: readonly EditionHints[];
}

function readSeries(
  decision: Decision,
  about: Evidence,
  article: Article,
  mentions: readonly NamedMention[],
  search: EditionSearch,
): Series | null {
  const year = search.published ? Number(search.published.slice(0, 4)) : null;
  const names = seriesNames(decision, about, search);
  if (names.length === 0) return null;
  // Without a series, a date or a year there is nothing to look for, and such names may be thousands.
  if (decision.record === null && year === null && !isDated(about, article, mentions)) return null;
  return { names, hints: hintsOf(about, article, mentions, year) };
}

/** Replaces decisions for series of events by those for the edition, where the article tells which. */
export function decideEditions(
  decisions: readonly Decision[],
  evidence: readonly Evidence[],
  article: Article,
  mentions: readonly NamedMention[],
  search: EditionSearch,
): Decision[] {
  const series = decisions.map((decision, index) =>
    readSeries(decision, evidence[index]!, article, mentions, search),
  );
  const chosen = series.map((each) => each && chooseEdition(each.names, each.hints, search));
  const named = new Set(chosen.flatMap((edition) => edition?.record ?? []));
  for (const { record } of decisions) {
    // Editions that are named outright: "Euro 2024".
    if (record !== null && search.pack.kindOf(record) === 'event') named.add(record);
  }
  return decisions.map((decision, index) => {
    const each = series[index];
    if (!each) return decision;
    const edition = chosen[index] ?? chooseNamedEdition(each.names, each.hints, [...named], search);
    return edition ? toDecision(edition, decision) : decision;
  });
}
