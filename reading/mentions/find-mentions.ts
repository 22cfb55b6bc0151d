// Article + tagger + pack -> mentions: the tagger's names, trimmed, and those that only the pack knows.
import type { Pack } from '../../knowledge/pack.ts';
import type { EntityKind } from '../../knowledge/record.ts';
import { type Article, READ_ROLES } from '../article.ts';
import { agreeOnKinds, SureNames } from './agree-names.ts';
import { dropBareNouns } from './drop-bare-nouns.ts';
import { isCurrency } from './is-currency.ts';
import { endInPack, findKnownNames, type KnownKind, kindInPack } from './known-names.ts';
import type { NameType } from './labels.ts';
import type { Mention } from './mention.ts';
import { splitPair } from './split-pair.ts';
import type { TaggedName, Tagger } from './tagger.ts';
import { trimName } from './trim-name.ts';

/** Less sure names are left out. Found on the development sets together: below these, F1 of the type falls. */
const LEAST_CONFIDENCE: Readonly<Record<NameType, number>> = { PER: 0.45, LOC: 0.5, ORG: 0.5, MISC: 0 };
/** A place as well known as this is the place where the pack knows nothing else of its name: "UAE", "DRC". */
const SALIENT_PLACE = 0.7;
/** From this salience on, a name that the model takes for MISC is what the pack knows by it. */
const SALIENT = 0.5;
/** From this salience on, the pack's word for the same kind makes up for too little confidence. */
const SECOND_OPINION = 0.3;
/** What a name counts for that only the pack knows. */
const KNOWN_CONFIDENCE = 0.5;

const KINDS: Readonly<Record<NameType, EntityKind | null>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organization',
  MISC: null,
};
/** Last words, or first ones, that make a name an event. */
const EVENT =
  /(?:^|\s)(?:Wars?|Summit|Forum|Olympics|Paralympics|(?:Olympic |Paralympic )?Games|World Cups?|Cup|Championships?|Elections?|Festival|Carnival|Fair|Revolution|Uprising|Rebellion|Intifada|Genocide|Referendum|Grand Prix|Conference|Convention|Battle|Siege|Massacre|Earthquake|Hurricane|Tournament|Marathon)$|^(?:Battle|Siege|Fall|Treaty|Massacre) of\s|^(?:Hurricane|Cyclone|Typhoon|Operation)\s/;

function kindOf(name: string, type: NameType, known: KnownKind | null): EntityKind | null {
  if (type === 'PER') return 'person';
  if (type !== 'LOC' && EVENT.test(name)) return 'event';
  if (type === 'LOC') return 'place';
  // The model has no type for events: they are MISC to it, beside nationalities and works, or organizations.
  if (known?.kind === 'event') return 'event';
  // In capitals, countries look like organizations to it.
  if (known?.kind === 'place' && known.salience >= SALIENT_PLACE) return 'place';
  if (type === 'MISC' && known && !known.isFamilyName && known.salience >= SALIENT) return known.kind;
  return KINDS[type];
}

function toMention({ block, type, ...name }: TaggedName, source: string, pack: Pack): Mention | null {
  const [start, end] = trimName(source, name.start, name.end, type);
  if (isCurrency(source, start, end)) return null;
  const text = source.slice(start, end);
  const isSure = name.confidence >= LEAST_CONFIDENCE[type];
  const known = isSure && (type === 'PER' || type === 'LOC') ? null : kindInPack(text, pack);
  const kind = kindOf(text, type, known);
  if (!kind) return null;
  if (isSure) return { block, start, end, text, kind, confidence: name.confidence };
  if (known?.kind !== kind || known.salience < SECOND_OPINION) return null;
  return { block, start, end, text, kind, confidence: KNOWN_CONFIDENCE };
}

/**
 * Gives mentions the words behind them that the pack knows as part of their name; a mention within these words goes, but two
 * of one kind stay two: "Jammu and Kashmir" is written of as both.
 */
function extendNames(mentions: readonly Mention[], source: string, pack: Pack): Mention[] {
  let last = 0;
  return mentions.flatMap((mention, index) => {
    if (mention.start < last) return [];
    const end = endInPack(source, mention, pack);
    const next = mentions[index + 1];
    const isTwo = next !== undefined && next.start < end && next.kind === mention.kind;
    last = isTwo ? mention.end : end;
    return [{ ...mention, end: last, text: source.slice(mention.start, last) }];
  });
}

/** Adds to a block's mentions the names that only the pack knows. */
function addKnownNames(mentions: readonly Mention[], block: number, source: string, pack: Pack): Mention[] {
  const known = findKnownNames(source, mentions, pack).map(({ start, end, kind }): Mention => {
    return { block, start, end, text: source.slice(start, end), kind, confidence: KNOWN_CONFIDENCE };
  });
  if (known.length === 0) return [...mentions];
  return [...mentions, ...known].sort((one, other) => one.start - other.start);
}

/**
 * Finds the named people, places, organizations and events of an article, in order, without overlaps.
 * Offsets are UTF-16 units into the block's text. Throws nothing for any text.
 */
export function findMentions(article: Article, tagger: Pick<Tagger, 'tag'>, pack: Pack): Mention[] {
  // Blocks that are not read stay in place as empty texts, so that block numbers are the article's.
  const texts = article.blocks.map(({ role, text }) => (READ_ROLES.has(role) ? text : ''));
  const byBlock: Mention[][] = texts.map(() => []);
  for (const name of tagger.tag(texts)) {
    const mention = toMention(name, texts[name.block] ?? '', pack);
    if (mention) byBlock[name.block]?.push(...splitPair(mention, pack));
  }
  const agreed = agreeOnKinds(
    byBlock.map((mentions, block) => extendNames(mentions, texts[block] ?? '', pack)),
  );
  const sure = new SureNames(agreed.flat());
  const all = agreed.flatMap((mentions, block) => {
    const source = texts[block] ?? '';
    return addKnownNames(sure.repeat(mentions, block, source), block, source, pack);
  });
  return dropBareNouns(all);
}
