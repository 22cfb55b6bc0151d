// Article + tagger + pack -> Reading: the whole flow of reading, in order.
import type { Pack } from '../knowledge/pack.ts';
import type { Article } from './article.ts';
import type { Entity } from './entities/entity.ts';
import { resolveEntities } from './entities/resolve-entities.ts';
import { findMentions } from './mentions/find-mentions.ts';
import type { Mention } from './mentions/mention.ts';
import type { Tagger } from './mentions/tagger.ts';
import { findOffices } from './offices/find-offices.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { Reading } from './reading.ts';
import { findRemarkReferences } from './remarks/find-remark-references.ts';

/** Mentions with the kind of whoever they mean: what the article and the facts tell of a name outweighs how one mention looks. */
function takeKinds(mentions: readonly Mention[], entities: readonly Entity[]): Mention[] {
  const kinds = new Map(
    entities.flatMap(({ kind, mentions: own }) => own.map((index) => [index, kind] as const)),
  );
  return mentions.map((mention, index) => ({ ...mention, kind: kinds.get(index) ?? mention.kind }));
}

/**
 * Reads an article: who is named, who is meant, who said what, and which earlier remarks it leans on.
 * Pure: the same input gives the same reading. Throws nothing for any text.
 */
export function readArticle(article: Article, tagger: Tagger, pack: Pack): Reading {
  const found = findMentions(article, tagger, pack);
  const named = resolveEntities(article, found, pack);
  const mentions = takeKinds(found, named);
  const { offices, entities } = findOffices(article, mentions, named, pack);
  const quotes = findQuotes(article, mentions, entities, offices, pack);
  const references = findRemarkReferences({ article, mentions, entities, offices, quotes }, pack);
  return { article, mentions, entities, offices, quotes, references };
}
