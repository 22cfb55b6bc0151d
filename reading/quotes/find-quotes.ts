// Article + mentions + entities -> quotes: who said what, in direct, mixed and indirect speech.
import type { Pack } from '../../knowledge/pack.ts';
import { type Article, READ_ROLES } from '../article.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { indexOffices } from '../offices/office-at.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { genderReader } from './gender-of-entity.ts';
import type { Quote } from './quote.ts';
import { QuoteReader } from './read-block.ts';
import { type Roles, readRoles } from './read-roles.ts';
import type { IndexedMention } from './read-sentences.ts';
import { SpeakerMemory } from './resolve-speaker.ts';

const NOBODY: ReadonlySet<number> = new Set();

/**
 * Finds what is quoted and who said it, in order of appearance. A mixed quote spans all that was said; its quoted words are
 * direct quotes besides, of the same utterance. Quotes of one kind do not overlap. A speaker who is unsure has no entity.
 * Linear in the text's length. Throws nothing for any text.
 */
export function findQuotes(
  article: Article,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  offices: readonly OfficeMention[],
  pack: Pack,
): Quote[] {
  const entityOf = new Array<number>(mentions.length).fill(-1);
  entities.forEach((entity, index) => {
    for (const mention of entity.mentions) entityOf[mention] = index;
  });
  let roles: Roles | null = null;
  const memory = new SpeakerMemory({
    mentions,
    entities,
    entityOf,
    officeAt: indexOffices(offices),
    genderOf: genderReader(article, mentions, entities, pack),
    holdersOf: (noun) => {
      roles ??= readRoles(article, mentions, entities, pack);
      return roles.get(noun) ?? NOBODY;
    },
  });
  const byBlock = new Map<number, IndexedMention[]>();
  mentions.forEach((mention, index) => {
    const list = byBlock.get(mention.block);
    if (list) list.push({ mention, index });
    else byBlock.set(mention.block, [{ mention, index }]);
  });
  const reader = new QuoteReader(memory);
  article.blocks.forEach((block, index) => {
    if (READ_ROLES.has(block.role)) reader.readBlock(block, index, byBlock.get(index) ?? []);
  });
  return reader.quotes();
}
