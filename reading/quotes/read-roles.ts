// Entities of an article -> the nouns by which it may call them without their name: "the senator", "the commission".
import type { Pack } from '../../knowledge/pack.ts';
import type { Office } from '../../knowledge/record.ts';
import type { Article } from '../article.ts';
import type { Entity } from '../entities/entity.ts';
import { isHeldOn } from '../entities/weigh-title.ts';
import type { Mention } from '../mentions/mention.ts';
import { SPEAKER_NOUNS } from './noun-words.ts';

/** What titles that stand before names are called on their own. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  'sen.': ['senator', 'lawmaker'],
  senator: ['lawmaker'],
  'rep.': ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  'gov.': ['governor'],
  'gen.': ['general'],
  'prof.': ['professor'],
  'rev.': ['reverend', 'pastor'],
  'col.': ['colonel'],
};
/** How much text before and behind a name is read for its role, in UTF-16 units. */
const BEFORE = 60;
const BEHIND = 90;
/** Lowest rank of an office by which an article calls its holder: ministers and up. */
const LEAST_RANK = 7;

/** The entities that each noun may mean. A former holder is "former president" only. */
export type Roles = ReadonlyMap<string, ReadonlySet<number>>;

/** Reads the roles of all people and bodies of an article, from its text and from offices held on its date. */
export function readRoles(
  article: Article,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  pack: Pack,
): Roles {
  const roles = new Map<string, Set<number>>();
  const add = (noun: string, entity: number): void => {
    const holders = roles.get(noun);
    if (holders) holders.add(entity);
    else roles.set(noun, new Set([entity]));
  };
  entities.forEach((entity, index) => {
    if (entity.kind === 'organization') for (const noun of nounsOfBody(entity.name)) add(noun, index);
    if (entity.kind !== 'person') return;
    for (const noun of nounsOf(entity.roleInArticle ?? '')) add(noun, index);
    for (const number of entity.mentions) {
      const mention = mentions[number];
      if (mention)
        for (const noun of nounsBeside(mention, article.blocks[mention.block]?.text ?? '')) add(noun, index);
    }
    if (entity.record === null) return;
    const record = pack.record(entity.record);
    for (const noun of nounsOf(record.description)) add(noun, index);
    if (article.published !== null)
      for (const noun of nounsOfOffices(record.offices, article.published)) add(noun, index);
  });
  return roles;
}

const lowerWords = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}’'-]*\.?/gu) ?? [];

/** The words of a phrase without what its prepositions and owners add: "Norland Union’s chief of staff" is no union. */
function headOf(phrase: string): string[] {
  const [head = ''] = phrase.split(/\s(?:of|for|at|in|from|to|on|with)\s/);
  return lowerWords(head.split(/[’']s\s/).at(-1) ?? '');
}

/** What a body is called: its last noun, "commission" of "Electoral Commission of Norland"; "Union Pacific" is no union. */
const nounsOfBody = (name: string): string[] =>
  headOf(name)
    .slice(-1)
    .filter((word) => SPEAKER_NOUNS.has(word));

/** The nouns of speakers in a phrase; none for former ones. */
function nounsOf(phrase: string): string[] {
  const words = headOf(phrase);
  if (words.some((word) => /^(?:former|ex-|late|then-)/.test(word))) return [];
  return words.filter((word) => SPEAKER_NOUNS.has(word));
}

/** Roles that stand right before a name or in apposition behind it. */
function nounsBeside({ start, end }: Mention, text: string): string[] {
  const before = lowerWords(text.slice(Math.max(0, start - BEFORE), start));
  const title = before.at(-1) ?? '';
  const isFormer = before.slice(-4).some((word) => /^(?:former|ex-|late|then-)/.test(word));
  const isBeside = text.slice(start - title.length - 1, start - 1).toLowerCase() === title;
  const nouns =
    isBeside && !isFormer ? [...(SPEAKER_NOUNS.has(title) ? [title] : []), ...(TITLES[title] ?? [])] : [];
  const apposition = /^,\s(?:(?:the|a|an|his|her|its|their)\s)?([^,.;:“”"()]+)/.exec(
    text.slice(end, end + BEHIND),
  )?.[1];
  if (!apposition || /^(?:who|which|and|said|says)\b/.test(apposition)) return nouns;
  // The head of the phrase stands before its first preposition.
  const [head = ''] = apposition.split(/\s(?:of|for|at|in|from|to|on|who|with|and)\s/);
  return [...nouns, ...nounsOf(head)];
}

function nounsOfOffices(offices: readonly Office[], published: string): string[] {
  return offices
    .filter((office) => office.rank >= LEAST_RANK && office.start !== null && isHeldOn(office, published))
    .flatMap(({ title }) => nounsOf(title));
}
