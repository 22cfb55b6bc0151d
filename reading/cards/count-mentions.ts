// An entity -> how often the article names it, where, and under which other spellings.
import { foldName } from '../../knowledge/fold-name.ts';
import type { Entity } from '../entities/entity.ts';
import type { Reading } from '../reading.ts';
import type { CardMentions } from './card.ts';

/** A card has room for so many spellings. */
const MOST_SPELLINGS = 4;

/** Words that name an entity: an index into the reading's mentions, or into its offices. */
export type NameTarget = { readonly mention: number } | { readonly office: number };

/** What the words name. Throws a RangeError when they are not in the reading. */
export function entityOf({ entities, offices }: Reading, target: NameTarget): Entity {
  const entity =
    'office' in target
      ? entities[offices[target.office]?.entity ?? -1]
      : entities.find(({ mentions }) => mentions.includes(target.mention));
  if (!entity) throw new RangeError(`the reading has no entity of ${JSON.stringify(target)}`);
  return entity;
}

/** Everything in the article that names an entity, in order of appearance. */
export function listNamings({ mentions, offices, entities }: Reading, entity: Entity): NameTarget[] {
  const index = entities.indexOf(entity);
  const named = entity.mentions.map((mention) => ({ target: { mention }, span: mentions[mention] }));
  const held = offices.flatMap((span, office) =>
    span.entity === index ? [{ target: { office }, span }] : [],
  );
  if (held.length === 0) return named.map(({ target }) => target);
  return [...named, ...held]
    .sort(({ span: one }, { span: other }) =>
      one && other ? one.block - other.block || one.start - other.start : 0,
    )
    .map(({ target }) => target);
}

const isSame = (one: NameTarget, other: NameTarget): boolean =>
  'mention' in one
    ? 'mention' in other && one.mention === other.mention
    : 'office' in other && one.office === other.office;

/**
 * `name` is the card's own name: neither its parts nor what holds it, such as a title and the name, are another spelling.
 */
export function countMentions(
  reading: Reading,
  entity: Entity,
  clicked: NameTarget,
  name: string,
): CardMentions {
  const known = ` ${foldName(name)} `;
  const spellings = new Map<string, string>();
  for (const index of entity.mentions) {
    const text = reading.mentions[index]?.text ?? '';
    const folded = ` ${foldName(text)} `;
    if (!known.includes(folded) && !folded.includes(known) && !spellings.has(folded)) {
      spellings.set(folded, text);
    }
  }
  const namings = listNamings(reading, entity);
  return {
    count: namings.length,
    current: Math.max(
      0,
      namings.findIndex((each) => isSame(each, clicked)),
    ),
    spellings: [...spellings.values()].slice(0, MOST_SPELLINGS),
  };
}
