// An entity -> whether "he" or "she" can mean it: by its record, its titles in the article, or its first name.
import nlp from 'compromise/two';
import type { Pack } from '../../knowledge/pack.ts';
import type { Article } from '../article.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';

export type Gender = 'female' | 'male';

/** A candidate record this likely lends the entity its gender although it is not surely meant. */
const LIKELY = 0.6;
const FEMALE_BEFORE =
  /(?:\b(?:Mrs|Ms)\.?|\b(?:Miss|Lady|Dame|Queen|Princess|Sister|[Ww]idow|[Mm]other|[Ww]ife|[Dd]aughter|[Ss]pokeswoman|[Cc]ongresswoman|[Cc]hairwoman|[Aa]ctress))\s+$/;
const MALE_BEFORE =
  /(?:\bMr\.?|\b(?:Sir|Lord|King|Prince|Father|Brother|[Hh]usband|[Ww]idower|[Ss]on|Pope|[Ss]pokesman|[Cc]ongressman|[Cc]hairman))\s+$/;
const TITLE_REACH = 20;
const LONGEST_NAME = 30;

/** Reads genders lazily: only few entities of an article are ever asked for. */
export function genderReader(
  article: Article,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  pack: Pack,
): (entity: number) => Gender | null {
  const known = new Map<number, Gender | null>();
  return (index) => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const entity = entities[index];
    const gender = entity
      ? (genderOfRecord(entity, pack) ??
        genderOfTitles(entity, article, mentions) ??
        genderOfFirstName(entity.name))
      : null;
    known.set(index, gender);
    return gender;
  };
}

function genderOfRecord(entity: Entity, pack: Pack): Gender | null {
  const [best] = entity.candidates;
  const record = entity.record ?? (best && best.probability >= LIKELY ? best.record : null);
  return record === null ? null : pack.record(record).gender;
}

function genderOfTitles(entity: Entity, article: Article, mentions: readonly Mention[]): Gender | null {
  for (const index of entity.mentions) {
    const mention = mentions[index];
    const text = mention && article.blocks[mention.block]?.text;
    if (!mention || !text) continue;
    const before = text.slice(Math.max(0, mention.start - TITLE_REACH), mention.start);
    if (FEMALE_BEFORE.test(before)) return 'female';
    if (MALE_BEFORE.test(before)) return 'male';
  }
  return null;
}

/** First names that compromise gives to one sex, and that the other bears in other countries, or that are family names there. */
const BOTH =
  /^(?:Kim|Nikita|Sasha|Nicola|Ola|Terry|Jan|Robin|Andrea|Jean|Lee|Min|Jin|Young|Sun|Mika|Misha|Simone|Dana|Jamie|Leslie|Laurence|Joan|Carol|Marian|Rosario)$/;

/** By compromise's lists of first names; null for one that both bear or that it does not know. */
function genderOfFirstName(name: string): Gender | null {
  const [first = ''] = name.split(' ');
  if (first.length > LONGEST_NAME || BOTH.test(first)) return null;
  const tagged = nlp(`${first} Smith`);
  if (tagged.has('#FemaleName')) return 'female';
  return tagged.has('#MaleName') ? 'male' : null;
}
