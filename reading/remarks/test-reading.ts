// Sentences with marked names -> the reading that finding remarks is given: for tests only.
import type { Pack } from '../../knowledge/pack.ts';
import type { EntityKind, RemarkRecord } from '../../knowledge/record.ts';
import type { TextBlock } from '../article.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Quote } from '../quotes/quote.ts';
import type { ReadSoFar } from './find-remark-references.ts';
import { foldPhrase } from './match-remark.ts';

const KINDS: Readonly<Record<string, EntityKind>> = {
  '[': 'person',
  '{': 'organization',
  '<': 'place',
  '|': 'event',
};
const MARKED = /\[([^\]]+)\]|\{([^}]+)\}|<([^>]+)>|\|([^|]+)\|/g;

/**
 * Reads blocks in which names are marked: [person], {organization}, <place>, |event|. Names with the same last word are one
 * entity. Words between “ and ” are direct quotes of the person named in `speakers` at the same place, if any.
 */
export function readMarked(
  marked: readonly (string | { readonly role: TextBlock['role']; readonly text: string })[],
  published: string | null = '2025-04-16',
  speakers: readonly (string | null)[] = [],
): ReadSoFar {
  const mentions: Mention[] = [];
  const blocks = marked.map((one, block): TextBlock => {
    const { role, text } = typeof one === 'string' ? { role: 'paragraph' as const, text: one } : one;
    let plain = '';
    let at = 0;
    for (const match of text.matchAll(MARKED)) {
      plain += text.slice(at, match.index);
      const name = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
      const kind = KINDS[match[0][0] ?? ''] ?? 'person';
      mentions.push({
        block,
        start: plain.length,
        end: plain.length + name.length,
        text: name,
        kind,
        confidence: 1,
      });
      plain += name;
      at = match.index + match[0].length;
    }
    return { role, text: plain + text.slice(at) };
  });
  const entities = joinByLastWord(mentions);
  const quotes: Quote[] = [];
  blocks.forEach(({ role, text }, block) => {
    const spans = role === 'quote' ? [[0, text.length] as const] : quotedSpans(text);
    for (const [start, end] of spans) {
      const name = speakers[quotes.length] ?? null;
      const entity = entities.findIndex((one) => name !== null && one.name.includes(name));
      const span = { block, start, end: start };
      const speaker = entity === -1 ? null : { span, text: name ?? '', entity };
      quotes.push({ block, start, end, kind: 'direct', cue: null, speaker, utterance: quotes.length });
    }
  });
  return {
    article: { blocks, title: null, url: null, published, language: 'en' },
    mentions,
    entities,
    offices: [],
    quotes,
  };
}

const quotedSpans = (text: string): (readonly [number, number])[] =>
  [...text.matchAll(/“[^“”]{12,}”/g)].map((match) => [match.index, match.index + match[0].length] as const);

function joinByLastWord(mentions: readonly Mention[]): Entity[] {
  const byKey = new Map<string, { kind: EntityKind; name: string; mentions: number[] }>();
  mentions.forEach(({ text, kind }, index) => {
    const key = `${kind} ${text.split(' ').at(-1)}`;
    const entity = byKey.get(key) ?? { kind, name: text, mentions: [] };
    if (text.length > entity.name.length) entity.name = text;
    entity.mentions.push(index);
    byKey.set(key, entity);
  });
  return [...byKey.values()].map((entity) => ({
    ...entity,
    record: null,
    candidates: [],
    roleInArticle: null,
  }));
}

/** A pack that holds nothing but remarks; a speaker's record is found by the remark's `speaker` at number 0, 1, …. */
export function remarkPack(remarks: readonly RemarkRecord[]): Pack {
  const speakers = [...new Set(remarks.map(({ speaker }) => speaker))];
  const none = (): never => {
    throw new Error('this pack holds remarks only');
  };
  return {
    date: '2026-01-01',
    count: speakers.length,
    find: () => [],
    findOffice: () => [],
    beginsName: () => false,
    kindOf: () => 'person',
    salienceOf: () => 0,
    record: (number) => ({
      id: speakers[number] ?? none(),
      kind: 'person',
      type: 'politician',
      name: remarks.find(({ speaker }) => speaker === speakers[number])?.speakerName ?? none(),
      aliases: [],
      wikipedia: null,
      wikidata: null,
      description: '',
      country: null,
      salience: 0,
      offices: [],
      began: null,
      ended: null,
      gender: null,
      latitude: null,
      longitude: null,
      population: null,
      populationYear: null,
      facts: [],
      neighbours: [],
      sources: [],
    }),
    byId: (id) => (speakers.includes(id) ? speakers.indexOf(id) : null),
    remarksBy: (speaker) => remarks.filter((remark) => remark.speaker === speaker),
    remarkById: (id) => remarks.find((remark) => remark.id === id) ?? null,
    remarksAt: (occasion) =>
      remarks.filter((remark) =>
        [remark.occasion, ...remark.occasionNames].some((name) => foldPhrase(name) === foldPhrase(occasion)),
      ),
  };
}
