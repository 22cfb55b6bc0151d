// Article + mentions + pack -> entities: names clustered, and each cluster resolved to a record, to two, or to nobody.
import type { Pack, RecordNumber } from '../../knowledge/pack.ts';
import type { Article } from '../article.ts';
import type { Mention } from '../mentions/mention.ts';
import { type ArticleContext, readArticleContext } from './article-context.ts';
import type { Cluster } from './cluster.ts';
import { clusterMentions } from './cluster-mentions.ts';
import { type Decision, decide, sumWeights, type Weighed } from './decide.ts';
import { decideEditions } from './decide-editions.ts';
import { dropDuplicates } from './drop-duplicates.ts';
import type { Clue, Entity } from './entity.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { type FoundRecord, findCandidates } from './find-candidates.ts';
import { mergeEntities } from './merge-entities.ts';
import { nationalKind } from './national-names.ts';
import { Profiles } from './profile.ts';
import { SureRecords } from './sure-records.ts';
import { type NamedMention, trimMention } from './trim-mention.ts';
import { weighName, weighRecord } from './weigh-candidate.ts';
import { FAMILY_WEIGHTS, NAME_WEIGHTS, STRANGER_WEIGHT } from './weights.ts';

/** Candidates decoded for one cluster, best by name and salience; more when country or date decides among namesakes. */
const MOST_DECODED = 6;
const MOST_DECODED_NAMESAKES = 32;
/** A first decision at least this sure helps to decide the others. */
const SURE_ENOUGH_TO_HELP = 0.75;

/** Everything that stays the same through both rounds. */
interface Task {
  readonly pack: Pack;
  readonly profiles: Profiles;
  readonly evidence: readonly Evidence[];
  readonly found: readonly (readonly FoundRecord[])[];
}

function countriesByWeight(
  { countriesBeside, countriesInBlocks }: Evidence,
  context: ArticleContext,
): string[] {
  const byShare = [...context.countries].sort(([, one], [, other]) => other - one).map(([code]) => code);
  return [...new Set([...countriesBeside, ...byShare.slice(0, 1), ...countriesInBlocks])];
}

function prepare(
  article: Article,
  mentions: readonly NamedMention[],
  clusters: readonly Cluster[],
  context: ArticleContext,
  pack: Pack,
): Task {
  const evidence = clusters.map((cluster) => gatherEvidence(cluster, article, mentions, context));
  const found = evidence.map((each) => {
    const { titles, placeTypes, bodyTypes, isTeam } = each;
    const names = {
      titles,
      placeTypes,
      bodyTypes,
      published: context.published,
      countries: countriesByWeight(each, context),
      sport: isTeam ? context.sport : null,
    };
    return findCandidates(each.cluster, names, pack);
  });
  return { pack, profiles: new Profiles(pack), evidence, found };
}

/** Weighs the likeliest candidates of one cluster with all that is known. */
function weighAll(
  found: readonly FoundRecord[],
  evidence: Evidence,
  { pack, profiles }: Task,
  sure: SureRecords,
): Weighed[] {
  const named = found.map((candidate) => {
    const { record } = candidate;
    const clues = weighName(candidate, pack.salienceOf(record), pack.kindOf(record), evidence);
    return { candidate, clues, score: sumWeights(clues) };
  });
  named.sort((one, other) => other.score - one.score);
  const { cluster, containers, countriesBeside } = evidence;
  const areNamesakes =
    containers.length > 0 ||
    countriesBeside.size > 0 ||
    found.some(({ basis }) => basis === 'family') ||
    cluster.names.some((name) => nationalKind(name));
  const decoded = named
    .slice(0, areNamesakes ? MOST_DECODED_NAMESAKES : MOST_DECODED)
    .map((each) => ({ ...each, profile: profiles.of(each.candidate.record) }));
  const dominant = cluster.kind === 'person' ? findDominant(found, pack) : null;
  return dropDuplicates(decoded).map(({ candidate, clues, profile }) => {
    const bearers = { count: found.length, isDominant: candidate.record === dominant };
    return {
      record: candidate.record,
      clues: [...clues, ...weighRecord(candidate, profile, evidence, sure, bearers)],
    };
  });
}

/** The record that is far better known than all others of the name; null when none is. */
function findDominant(found: readonly FoundRecord[], pack: Pack): RecordNumber | null {
  const [best, second] = found
    .map(({ record }) => ({ record, salience: pack.salienceOf(record) }))
    .sort((one, other) => other.salience - one.salience);
  const { dominant, dominantLead } = FAMILY_WEIGHTS;
  if (!best || best.salience < dominant) return null;
  return best.salience - (second?.salience ?? 0) >= dominantLead ? best.record : null;
}

/** Decides all names; `last` are the decisions of the round before. */
function decideRound(task: Task, sure: SureRecords, last: readonly Decision[]): Decision[] {
  const decisions = task.evidence.map((evidence, index) => {
    if (evidence.cluster.rivals.length > 0) return null;
    const record = last[index]?.record ?? null;
    sure.silence(record === null ? null : task.profiles.of(record).fact);
    return decide(weighAll(task.found[index] ?? [], evidence, task, sure));
  });
  sure.silence(null);
  // Lone names that several people of the article bear wait until those are decided.
  return decisions.map((decision, index) => decision ?? decideRivals(index, decisions, task, sure));
}

function decideRivals(
  index: number,
  decisions: readonly (Decision | null)[],
  task: Task,
  sure: SureRecords,
): Decision {
  const evidence = task.evidence[index]!;
  const [name = ''] = evidence.cluster.names;
  const bearers = evidence.cluster.rivals.map((rival) => decisions[rival]?.record ?? null);
  const known = new Set(bearers.filter((record) => record !== null));
  const rivals = [...known].map((record): FoundRecord => ({ record, basis: 'rival', name }));
  const others = (task.found[index] ?? []).filter(({ record }) => !known.has(record));
  // A bearer of whom nothing is known is as likely meant as one with a record.
  const nobody = bearers.includes(null) ? NAME_WEIGHTS.rival.bias : 0;
  const stranger: Clue = { kind: 'name', text: 'the article names others so', weight: STRANGER_WEIGHT };
  const weighed = weighAll([...rivals, ...others], evidence, task, sure).map((each) =>
    known.has(each.record) ? each : { ...each, clues: [...each.clues, stranger] },
  );
  return decide(weighed, nobody);
}

function toEntity({ cluster, phrase }: Evidence, { record, candidates }: Decision, pack: Pack): Entity {
  return {
    kind: record === null ? cluster.kind : pack.kindOf(record),
    name: cluster.names[0] ?? '',
    mentions: cluster.mentions,
    record,
    candidates,
    roleInArticle: phrase,
  };
}

/**
 * Decides who or what is meant by every mention: names that belong together, the record each stands for with its clues,
 * or nobody. Two rounds, so that what is sure helps what is not. Every mention is in one entity; entities stand in
 * order of first appearance. Pure; throws nothing for any text.
 */
export function resolveEntities(article: Article, mentions: readonly Mention[], pack: Pack): Entity[] {
  const names = mentions.map((mention) => trimMention(mention, pack));
  const clusters = clusterMentions(article, names, pack);
  const context = readArticleContext(article, names);
  const task = prepare(article, names, clusters, context, pack);
  const first = decideRound(task, new SureRecords(context, []), []);
  const sure = first.flatMap(({ record, candidates }) =>
    record !== null && (candidates[0]?.probability ?? 0) >= SURE_ENOUGH_TO_HELP
      ? task.profiles.of(record)
      : [],
  );
  const second = decideRound(task, new SureRecords(context, sure), first);
  const { published } = context;
  const decisions = decideEditions(second, task.evidence, article, names, { ...task, published });
  return mergeEntities(task.evidence.map((each, index) => toEntity(each, decisions[index]!, pack)));
}
