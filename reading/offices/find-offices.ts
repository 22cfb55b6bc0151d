// Article + names + entities -> the phrases that name somebody by an office alone, and the entities with their holders.
import type { Pack } from '../../knowledge/pack.ts';
import { type Article, READ_ROLES } from '../article.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import {
  findFormerHolder,
  findHolder,
  type Holder,
  type OfficePack,
  rememberRecords,
} from './find-holder.ts';
import { NAME_REACH, pointsToHolder } from './judge-context.ts';
import type { OfficeMention } from './office-mention.ts';
import { pastYears } from './past-years.ts';
import { type OfficePhrase, readOfficePhrases } from './read-phrase.ts';
import { type SeatMention, SeatReader } from './read-seat.ts';

const FORMER = /^(?:former|ex)$/;
const ACTING = /^(?:acting|interim|caretaker|transitional)$/;
/** The day by which an office held in a year is asked for. */
const MIDDLE_OF_YEAR = '07-01';

/** Text before a phrase that is read for years; a bound keeps hostile text linear. */
const REACH_BACK = 500;

/** The holder on the article's day, if the years that the text speaks of had the same. */
function holderThen(
  phrase: OfficePhrase,
  before: string,
  day: string,
  pack: OfficePack,
): (Holder & { former: boolean }) | null {
  const former = phrase.modifiers.some((word) => FORMER.test(word));
  const acting = phrase.modifiers.some((word) => ACTING.test(word));
  const years = pastYears(before, Number(day.slice(0, 4)));
  for (const key of phrase.keys) {
    const query = { key, acting, country: phrase.country };
    if (former) {
      const found = findFormerHolder(query, day, pack);
      if (found) return { ...found, former };
      continue;
    }
    const found = findHolder(query, day, pack);
    if (!found) continue;
    const isSame = years.every(
      (year) => findHolder(query, `${year}-${MIDDLE_OF_YEAR}`, pack)?.record === found.record,
    );
    return isSame ? { ...found, former } : null;
  }
  return null;
}

/** Entities by number, and those added for holders whom the article does not name. */
class Holders {
  readonly entities: Entity[];
  private readonly byRecord = new Map<number, number>();

  constructor(
    named: readonly Entity[],
    private readonly pack: OfficePack,
  ) {
    this.entities = [...named];
    named.forEach(({ record }, index) => {
      if (record !== null && !this.byRecord.has(record)) this.byRecord.set(record, index);
    });
  }

  entityOf({ record }: Holder): number {
    const known = this.byRecord.get(record);
    if (known !== undefined) return known;
    const { name } = this.pack.record(record);
    const index = this.entities.length;
    this.entities.push({
      kind: 'person',
      name,
      mentions: [],
      record,
      candidates: [{ record, probability: 1, clues: [] }],
      roleInArticle: null,
    });
    this.byRecord.set(record, index);
    return index;
  }
}

/** The phrases of one block that point to their holders, with these. `named`: the block's names, in order. */
function* readBlock(text: string, named: readonly SeatMention[], day: string, pack: OfficePack) {
  let passed = 0;
  for (const phrase of readOfficePhrases(text, new SeatReader(named, pack), day)) {
    const { start, end } = phrase;
    while ((named[passed]?.mention.end ?? start) < start - NAME_REACH) passed++;
    const near: Mention[] = [];
    for (let at = passed; (named[at]?.mention.start ?? Infinity) <= end + NAME_REACH; at++)
      near.push(named[at]!.mention);
    if (!pointsToHolder(text, phrase, near)) continue;
    const holder = holderThen(phrase, text.slice(Math.max(0, start - REACH_BACK), start), day, pack);
    if (holder) yield { start, end, text: text.slice(start, end), holder };
  }
}

/**
 * Finds "the Kazakh foreign minister" and the like, each with who held the office on the article's date, in order of
 * appearance; nothing where the date is unknown, nobody or several are known to have held it, or the words point to
 * somebody named beside them. Gives the entities with those added whom only their offices name. Linear; throws nothing.
 */
export function findOffices(
  article: Article,
  mentions: readonly Mention[],
  named: readonly Entity[],
  pack: Pack,
): { offices: OfficeMention[]; entities: readonly Entity[] } {
  const day = article.published;
  if (day === null) return { offices: [], entities: named };
  const entityOf = new Map(
    named.flatMap((entity) => entity.mentions.map((mention) => [mention, entity] as const)),
  );
  const byBlock: SeatMention[][] = article.blocks.map(() => []);
  mentions.forEach((mention, index) => {
    byBlock[mention.block]?.push({ mention, entity: entityOf.get(index) });
  });
  const facts = rememberRecords(pack);
  const holders = new Holders(named, facts);
  const offices: OfficeMention[] = [];
  article.blocks.forEach(({ role, text }, block) => {
    if (!READ_ROLES.has(role)) return;
    for (const { holder, ...span } of readBlock(text, byBlock[block] ?? [], day, facts)) {
      const { office, former } = holder;
      offices.push({ block, ...span, entity: holders.entityOf(holder), office, former });
    }
  });
  return { offices, entities: holders.entities };
}
