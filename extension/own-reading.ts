// A reading with the reader's imported packs -> what of it our own pack knows by itself.
import type { Pack, RecordNumber } from '../knowledge/pack.ts';
import type { Reading } from '../reading/reading.ts';

/** An entity's name by the article alone: whom only an office names has the record's. */
function nameInArticle({ entities, offices }: Reading, index: number): string {
  const entity = entities[index];
  const isNamed = entity !== undefined && entity.mentions.length > 0;
  return (isNamed ? entity.name : offices.find((office) => office.entity === index)?.text) ?? '';
}

/**
 * Leaves out of a reading whatever comes from an imported pack: a page may see what every reader's Backstory knows, not
 * what a newsroom or a classroom has given to this one. `own` comes first among the packs that were read with, so its
 * records have the same numbers there and alone.
 */
export function restrictToOwn(reading: Reading, own: Pack): Reading {
  const isOwn = (record: RecordNumber) => record < own.count;
  return {
    ...reading,
    entities: reading.entities.map((entity, index) => ({
      ...entity,
      name: entity.record === null || isOwn(entity.record) ? entity.name : nameInArticle(reading, index),
      record: entity.record !== null && isOwn(entity.record) ? entity.record : null,
      candidates: entity.candidates.filter(({ record }) => isOwn(record)),
    })),
    references: reading.references.map((reference) => ({
      ...reference,
      matches: reference.matches.flatMap((match) => {
        const remark = own.remarkById(match.remark.id);
        return remark ? [{ ...match, remark }] : [];
      }),
    })),
  };
}
