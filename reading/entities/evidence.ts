// Cluster + article -> all that speaks for or against records it may mean.

import { countryOfWord } from '../../knowledge/demonyms.ts';
import type { Article } from '../article.ts';
import type { ArticleContext } from './article-context.ts';
import type { Cluster } from './cluster.ts';
import { readPersonSurroundings, readThingSurroundings } from './read-surroundings.ts';
import type { Role } from './role-words.ts';
import type { Surroundings } from './surroundings.ts';
import type { NamedMention } from './trim-mention.ts';

export interface Evidence {
  readonly cluster: Cluster;
  readonly context: ArticleContext;
  /** Highest confidence of the tagger in a mention. */
  readonly confidence: number;
  readonly roles: readonly Role[];
  readonly former: boolean;
  readonly aged: boolean;
  /** The first words of description, for the card. */
  readonly phrase: string | null;
  readonly titles: readonly string[];
  readonly countriesBeside: ReadonlySet<string>;
  readonly countriesInBlocks: ReadonlySet<string>;
  readonly placeTypes: readonly string[];
  readonly bodyTypes: readonly string[];
  readonly containers: readonly string[];
  readonly isContainer: boolean;
  /** In a report on sport a place that is seldom where something happens is a team: "England won". */
  readonly isTeam: boolean;
}

/** A team is also "from" or "at" somewhere at times. */
const MOST_LOCATED = 0.34;

/** A name is introduced at its first mentions; reading more of them would cost time and tell nothing new. */
const MOST_MENTIONS = 25;

const distinct = <T>(values: Iterable<T>): T[] => [...new Set(values)];

/** The longest of the first phrases: an introduction says more than the title of a later mention. */
function choosePhrase(all: readonly Surroundings[]): string | null {
  const phrases = all.flatMap(({ phrase }) => (phrase ? [phrase] : []));
  return phrases.sort((one, other) => other.length - one.length)[0] ?? null;
}

/** "Moscow, Idaho" but not "In Moscow, Lavrov said": what follows the comma must be a place itself. */
function chooseContainer(
  written: string,
  name: NamedMention | undefined,
  next: NamedMention | undefined,
): string | null {
  if (!name || name.container) return name?.container ?? null;
  const isNext = next?.block === name.block && next.start === name.end + 2 && next.kind === 'place';
  if (isNext) return next.text;
  return countryOfWord(written) ? written : null;
}

/** Gathers the evidence for one cluster from its first mentions. */
export function gatherEvidence(
  cluster: Cluster,
  article: Article,
  mentions: readonly NamedMention[],
  context: ArticleContext,
): Evidence {
  const indices = cluster.mentions.slice(0, MOST_MENTIONS);
  const own = indices.flatMap((index) => mentions[index] ?? []);
  const all = own.map(({ block, start, end }, at) => {
    const text = article.blocks[block]?.text ?? '';
    const next = mentions[(indices[at] ?? 0) + 1];
    if (cluster.kind !== 'person') {
      const read = readThingSurroundings(text, start, end, cluster.kind === 'place');
      return { ...read, container: read.container && chooseContainer(read.container, own[at], next) };
    }
    const nextPerson =
      next?.block === block && next.kind === 'person' ? next.start : Number.POSITIVE_INFINITY;
    return readPersonSurroundings(text, start, end, nextPerson);
  });
  return {
    cluster,
    context,
    confidence: Math.max(0, ...own.map(({ confidence }) => confidence)),
    roles: all.flatMap(({ roles }) => roles),
    former: all.some(({ former }) => former),
    aged: all.some(({ aged }) => aged),
    phrase: choosePhrase(all),
    titles: distinct(all.flatMap(({ title }) => title ?? [])),
    countriesBeside: new Set(all.flatMap(({ countries }) => countries)),
    countriesInBlocks: new Set(own.flatMap(({ block }) => [...(context.blockCountries.get(block) ?? [])])),
    bodyTypes: distinct(all.flatMap(({ bodyType }) => bodyType ?? [])),
    placeTypes: distinct(all.flatMap(({ placeType }) => placeType ?? [])),
    containers: distinct(all.flatMap(({ container }) => container ?? [])),
    isContainer: all.some(({ isContainer }) => isContainer),
    isTeam:
      context.sport !== null &&
      cluster.kind !== 'person' &&
      all.filter(({ isLocated, isContainer }) => isLocated || isContainer).length <=
        MOST_LOCATED * all.length,
  };
}
