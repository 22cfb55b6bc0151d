// An entity's mentions -> how often and under which other spellings the article names it.
import { foldName } from '../../knowledge/fold-name.ts';
import type { Entity } from '../entities/entity.ts';
import type { Reading } from '../reading.ts';
import type { CardMentions } from './card.ts';

/** A card has room for so many spellings. */
const MOST_SPELLINGS = 4;

/**
 * `clicked` is an index into the reading's mentions; `name` the card's own name: neither its parts nor what holds it, such
 * as a title and the name, are another spelling.
 */
export function countMentions(reading: Reading, entity: Entity, clicked: number, name: string): CardMentions {
  const known = ` ${foldName(name)} `;
  const spellings = new Map<string, string>();
  for (const index of entity.mentions) {
    const text = reading.mentions[index]?.text ?? '';
    const folded = ` ${foldName(text)} `;
    if (!known.includes(folded) && !folded.includes(known) && !spellings.has(folded)) {
      spellings.set(folded, text);
    }
  }
  return {
    count: entity.mentions.length,
    current: Math.max(0, entity.mentions.indexOf(clicked)),
    spellings: [...spellings.values()].slice(0, MOST_SPELLINGS),
  };
}
