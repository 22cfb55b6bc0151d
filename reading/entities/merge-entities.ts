// Entities -> entities: those of one record become one, such as "US" and "United States".
import type { Entity } from './entity.ts';

function join(one: Entity, other: Entity): Entity {
  const best = (one.candidates[0]?.probability ?? 0) >= (other.candidates[0]?.probability ?? 0) ? one : other;
  const phrases = [one.roleInArticle, other.roleInArticle].flatMap((phrase) => phrase ?? []);
  return {
    ...best,
    name: other.name.length > one.name.length ? other.name : one.name,
    mentions: [...one.mentions, ...other.mentions].sort((a, b) => a - b),
    roleInArticle: phrases.sort((a, b) => b.length - a.length)[0] ?? null,
  };
}

/** Joins entities that were resolved to one record; the order of first appearance stays. */
export function mergeEntities(entities: readonly Entity[]): Entity[] {
  const merged: Entity[] = [];
  const places = new Map<number, number>();
  for (const entity of entities) {
    const { record } = entity;
    const place = record === null ? undefined : places.get(record);
    if (place === undefined) {
      if (record !== null) places.set(record, merged.length);
      merged.push(entity);
    } else merged[place] = join(merged[place]!, entity);
  }
  return merged;
}
