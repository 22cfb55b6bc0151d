// Readings of our own pack joined with imported ones -> what is left of them for a page to see.
import { describe, expect, it } from 'vitest';
import { buildPack } from '../knowledge/build-pack.ts';
import { completeRecord } from '../knowledge/fact-rows.ts';
import { joinPacks } from '../knowledge/join-packs.ts';
import { openPack } from '../knowledge/open-pack.ts';
import type { RemarkRecord } from '../knowledge/record.ts';
import { makeCard } from '../reading/cards/make-card.ts';
import type { Entity } from '../reading/entities/entity.ts';
import type { Reading } from '../reading/reading.ts';
import { restrictToOwn } from './own-reading.ts';
import { tellFallback } from './tell-fallback.ts';

const person = (id: string, name: string, description: string) =>
  completeRecord({ id, kind: 'person', name, salience: 0.5, description });
const remark = (id: string, gist: string): RemarkRecord => ({
  id,
  speaker: 'ours',
  speakerName: 'Ann Smith',
  date: '2022-06-17',
  occasion: 'Harbour Forum',
  occasionNames: [],
  place: 'Delft',
  audience: 'guests',
  gist,
  topics: [],
  words: null,
  language: 'en',
  translation: null,
  aftermath: null,
  sources: [],
});
const own = openPack(
  buildPack(
    [person('ours', 'Ann Smith', 'mayor'), person('both', 'Bo Li', 'sailor')],
    [remark('r1', 'Ours.')],
  ),
);
const imported = openPack(
  buildPack(
    [person('both', 'Bo Li', 'a secret'), person('theirs', 'Cy Day', 'a secret')],
    [remark('r1', 'A secret.'), remark('r2', 'A secret.')],
  ),
);
const joined = joinPacks([own, imported]);

const text = 'Ann Smith, Bo Li, Cy Day and Li';
const mentions = ['Ann Smith', 'Bo Li', 'Cy Day', 'Li'].map((name) => {
  const start = name === 'Li' ? text.lastIndexOf(name) : text.indexOf(name);
  const place = { block: 0, start, end: start + name.length };
  return { ...place, text: name, kind: 'person' as const, confidence: 1 };
});
const entity = (name: string, mention: number, ids: string[], record: string | null): Entity => ({
  kind: 'person',
  name,
  mentions: [mention],
  record: record === null ? null : joined.byId(record),
  candidates: ids.map((id) => ({ record: joined.byId(id) ?? -1, probability: 0.4, clues: [] })),
  roleInArticle: null,
});
const match = (id: string) => {
  const found = joined.remarkById(id);
  if (!found) throw new Error(`no remark ${id}`);
  return { remark: found, level: 'same event' as const, clues: [] };
};
const reading: Reading = {
  article: { blocks: [{ role: 'paragraph', text }], title: null, url: null, published: null, language: 'en' },
  mentions,
  entities: [
    entity('Ann Smith', 0, ['ours'], 'ours'),
    entity('Bo Li', 1, ['both'], 'both'),
    entity('Cy Day', 2, ['theirs'], 'theirs'),
    entity('Li', 3, ['both', 'theirs', 'ours'], null),
    // Whom only an office names is called by the record's name.
    { ...entity('Cy Day, secret', 2, ['theirs'], 'theirs'), mentions: [] },
  ],
  offices: [
    {
      ...{ block: 0, start: 0, end: 9, text: 'mayor of Delft', entity: 4, former: false },
      office: { title: 'Mayor', start: '2020', end: null, asOf: null, rank: 5, country: null },
    },
  ],
  quotes: [],
  references: ['r1', 'r2'].map((id) => ({
    ...{ block: 0, start: 0, end: 9, text: 'her words', status: 'earlier' as const, insideQuote: false },
    ...{
      speaker: null,
      speakerName: null,
      venue: null,
      venueText: null,
      time: null,
      topic: null,
      quote: null,
    },
    matches: [match(id)],
  })),
};

describe('a page sees', () => {
  const cases: [what: string, target: Parameters<typeof makeCard>[1], type: string, lines: string[]][] = [
    ['a record of our own', { mention: 0 }, 'entity', ['mayor']],
    ['nothing of a record that an imported pack tells anew', { mention: 1 }, 'unknown', []],
    ['nothing of an imported record', { mention: 2 }, 'unknown', []],
    ['nothing of an imported holder of an office', { office: 0 }, 'unknown', []],
    ['no choice between imported records', { mention: 3 }, 'unknown', []],
    ['our own words of a remark', { reference: 0 }, 'remark', ['Harbour Forum, Delft', 'guests', 'Ours.']],
    ['no imported remark', { reference: 1 }, 'remark', ['This remark is not in our records.']],
  ];
  it.each(cases)('%s', (_, target, type, lines) => {
    const card = makeCard(restrictToOwn(reading, own), target, own);
    expect(card.type).toBe(type);
    expect(tellFallback(card).lines).toEqual(lines);
    expect(JSON.stringify(card)).not.toContain('secret');
  });

  it('less than the reader does', () => {
    const all = cases.map(([, target]) => JSON.stringify(makeCard(reading, target, joined)));
    expect(all.filter((card) => card.includes('secret'))).toHaveLength(6);
  });
});
