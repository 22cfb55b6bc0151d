// A reading and what was clicked -> the card that the reader is shown.
import type { Pack } from '../../knowledge/pack.ts';
import type { Entity } from '../entities/entity.ts';
import type { Reading } from '../reading.ts';
import type { Card, CardMentions, ChooserCard, UnknownCard } from './card.ts';
import { countMentions, entityOf, type NameTarget } from './count-mentions.ts';
import { listClues, makeEntityCard } from './make-entity-card.ts';
import { makeRemarkCard } from './make-remark-card.ts';
import { roleOnDate } from './roles-on-date.ts';
import { sentencesWith } from './sentences-with.ts';

/** What the reader clicked: an index into the reading's mentions, offices or references. */
export type CardTarget = NameTarget | { readonly reference: number };

/** A chooser with more than this is no help. */
const MOST_CHOICES = 6;
/** An unknown name is told by its first sentences. */
const MOST_SENTENCES = 3;

function makeUnknownCard(reading: Reading, entity: Entity, mentions: CardMentions): UnknownCard {
  return {
    type: 'unknown',
    kind: entity.kind,
    name: entity.name,
    inArticle: entity.roleInArticle,
    sentences: sentencesWith(reading, entity.mentions, MOST_SENTENCES),
    mentions,
  };
}

function makeChooserCard(
  entity: Entity,
  mentions: CardMentions,
  day: string | null,
  pack: Pack,
): ChooserCard {
  const choices = entity.candidates.slice(0, MOST_CHOICES).map(({ record, clues }) => {
    const found = pack.record(record);
    return { id: found.id, name: found.name, description: roleOnDate(found, day), why: listClues(clues) };
  });
  // What speaks for all of them helps nobody to choose.
  const isShared = (clue: string) => choices.every(({ why }) => why.includes(clue));
  return {
    type: 'chooser',
    name: entity.name,
    choices: choices.map((choice) => ({ ...choice, why: choice.why.filter((clue) => !isShared(clue)) })),
    mentions,
  };
}

/**
 * Makes the card of a mention, an office or a remark reference, as of the article's date.
 * Throws a RangeError when the target is not in the reading.
 */
export function makeCard(reading: Reading, target: CardTarget, pack: Pack): Card {
  if ('reference' in target) {
    const reference = reading.references[target.reference];
    if (!reference) throw new RangeError(`the reading has no reference ${target.reference}`);
    return makeRemarkCard(reading, reference, pack);
  }
  const entity = entityOf(reading, target);
  if (entity.record !== null) return makeEntityCard(reading, entity, entity.record, target, pack);
  const mentions = countMentions(reading, entity, target, entity.name);
  return entity.candidates.length > 1
    ? makeChooserCard(entity, mentions, reading.article.published, pack)
    : makeUnknownCard(reading, entity, mentions);
}
