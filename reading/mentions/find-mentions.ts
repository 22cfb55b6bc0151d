// Article + tagger + pack -> mentions: the tagger's names, trimmed to the name alone, with events told apart.
import type { Pack } from '../../knowledge/pack.ts';
import type { EntityKind } from '../../knowledge/record.ts';
import { type Article, READ_ROLES } from '../article.ts';
import type { NameType } from './labels.ts';
import type { Mention } from './mention.ts';
import type { TaggedName, Tagger } from './tagger.ts';

/** Less sure names are left out. Found on the development sets together: below these, F1 of the type falls. */
const LEAST_CONFIDENCE: Readonly<Record<NameType, number>> = { PER: 0.4, LOC: 0.4, ORG: 0.3, MISC: 0 };

const KINDS: Readonly<Record<NameType, EntityKind | null>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organization',
  MISC: null,
};

const TITLE =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Maj|Adm|Rev)\.?|President|Prime Minister|Minister|Premier|Chancellor|Senator|Governor|Mayor|Judge|Justice|General|Colonel|Captain|Sergeant|Major|Admiral|Secretary|Ambassador|Professor|Sir|Lord|Lady|Dame|King|Queen|Prince|Princess|Pope|Sheikh|Imam|Ayatollah|Coach|Chairman|Director|Spokesman|Spokeswoman)\s+(?=\S)/;
const ARTICLE = /^the\s+(?=\S)/i;
const POSSESSIVE = /(?:['’]s|['’])$/i;
/** Last words, or words before "of", that make a name an event. */
const EVENT =
  /(?:^|\s)(?:War|Summit|Forum|Olympics|Olympic Games|Games|World Cup|Cup|Championships?|Elections?|Festival|Revolution|Uprising|Referendum|Grand Prix|Conference|Battle|Siege|Massacre|Earthquake|Hurricane|Tournament|Marathon)$|^(?:Battle|Siege|Treaty|Hurricane|Cyclone|Typhoon|Operation)\s/;

/** Takes off what stands around a name inside the tagger's span; [start, end) in the block's text. */
function trimName(text: string, start: number, end: number, type: NameType): [number, number] {
  let name = text.slice(start, end);
  let from = start;
  const cut = (pattern: RegExp): boolean => {
    const found = pattern.exec(name)?.[0].length ?? 0;
    from += found;
    name = name.slice(found);
    return found > 0;
  };
  if (type === 'PER') while (cut(TITLE));
  else cut(ARTICLE);
  const tail = POSSESSIVE.exec(name)?.[0].length ?? 0;
  return name.length > tail ? [from, from + name.length - tail] : [start, end];
}

function kindOf(name: string, type: NameType, pack: Pack): EntityKind | null {
  if (type === 'PER') return 'person';
  if (type !== 'LOC' && EVENT.test(name)) return 'event';
  if (type !== 'MISC') return KINDS[type];
  // The model's MISC is mostly nationalities and works; only what the pack knows as an event is one.
  const best = pack.find(name)[0];
  return best && best.basis !== 'family' && pack.kindOf(best.record) === 'event' ? 'event' : null;
}

/**
 * Finds the named people, places, organizations and events of an article, in order, without overlaps.
 * Offsets are UTF-16 units into the block's text. Throws nothing for any text.
 */
export function findMentions(article: Article, tagger: Tagger, pack: Pack): Mention[] {
  // Blocks that are not read stay in place as empty texts, so that block numbers are the article's.
  const texts = article.blocks.map(({ role, text }) => (READ_ROLES.has(role) ? text : ''));
  return tagger.tag(texts).flatMap((name: TaggedName): Mention[] => {
    if (name.confidence < LEAST_CONFIDENCE[name.type]) return [];
    const { block } = name;
    const source = texts[block] ?? '';
    const [start, end] = trimName(source, name.start, name.end, name.type);
    const text = source.slice(start, end);
    const kind = kindOf(text, name.type, pack);
    return kind ? [{ block, start, end, text, kind, confidence: name.confidence }] : [];
  });
}
