// Readings made by hand -> their marks and the popup's list.
import { describe, expect, it } from 'vitest';
import { completeRecord } from '../knowledge/fact-rows.ts';
import type { Entity } from '../reading/entities/entity.ts';
import type { Mention } from '../reading/mentions/mention.ts';
import type { Reading } from '../reading/reading.ts';
import type { RemarkReference } from '../reading/remarks/remark-reference.ts';
import { listMarks, listNames, markOfNaming, markTarget } from './list-marks.ts';

const TEXT = 'Ann Smith met Bo Li. Smith recalled his 2019 speech.';

function mention(text: string, at = TEXT.indexOf(text), confidence = 0.9): Mention {
  return { block: 0, start: at, end: at + text.length, text, kind: 'person', confidence };
}

function entity(name: string, mentions: number[], record: number | null = null): Entity {
  return { kind: 'person', name, mentions, record, candidates: [], roleInArticle: null };
}

function reference(text: string, changes: Partial<RemarkReference> = {}): RemarkReference {
  const start = TEXT.indexOf(text);
  return {
    block: 0,
    start,
    end: start + text.length,
    text,
    status: 'earlier',
    insideQuote: false,
    speaker: 1,
    speakerName: 'Bo Li',
    venue: null,
    venueText: null,
    time: '2019',
    topic: null,
    quote: null,
    matches: [],
    ...changes,
  };
}

/** The one record, whose name is longer than the article's. */
const pack = {
  record: () => completeRecord({ id: 'b:smith', kind: 'person', name: 'Ann Mary Smith', description: '' }),
};

const reading: Reading = {
  article: {
    blocks: [{ role: 'paragraph', text: TEXT }],
    title: null,
    url: null,
    published: null,
    language: 'en',
  },
  mentions: [mention('Ann Smith'), mention('Bo Li'), mention('Smith', 21)],
  entities: [entity('Ann Smith', [0, 2], 7), entity('Bo Li', [1])],
  offices: [],
  quotes: [],
  references: [reference('his 2019 speech')],
};

describe('marks', () => {
  it('are the names and the references, each with its id', () => {
    expect(listMarks(reading, [], pack).map(({ id, kind, entity }) => [id, kind, entity])).toEqual([
      [0, 'person', 0],
      [1, 'person', 1],
      [2, 'person', 0],
      [3, 'remark', 2],
    ]);
  });

  it('come back to what they stand for', () => {
    expect([0, 2, 3, 4].map((id) => markTarget(reading, id))).toEqual([
      { mention: 0 },
      { mention: 2 },
      { reference: 0 },
      null,
    ]);
  });

  it('leave out what the reader muted, in any case', () => {
    expect(listMarks(reading, ['ann smith'], pack).map(({ id }) => id)).toEqual([1, 3]);
  });

  it('leave out whom the reader muted on a card, by the name that the card had', () => {
    expect(listMarks(reading, ['Ann Mary Smith'], pack).map(({ id }) => id)).toEqual([1, 3]);
  });

  it('leave out words that the reader muted, and only those', () => {
    expect(listMarks(reading, ['Smith'], pack).map(({ id }) => id)).toEqual([0, 1, 3]);
  });

  it('leave out what the tagger doubts', () => {
    const doubtful = { ...reading, mentions: [mention('Ann Smith', 0, 0.3), ...reading.mentions.slice(1)] };
    expect(listMarks(doubtful, [], pack).map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  const references: [string, Partial<RemarkReference>, boolean][] = [
    ['an earlier remark of a known speaker', {}, true],
    ['an earlier remark without time, place or topic', { time: null }, false],
    ['an earlier remark at a place', { time: null, venueText: 'Bonn' }, true],
    ['an earlier remark of nobody', { speakerName: null, speaker: null }, false],
    ['an ordinary quote of this article', { status: 'present' }, false],
    ['no remark at all', { status: 'none' }, false],
    ['a remark of this article without a place', { status: 'in-article' }, false],
    ['a remark of this article with its place', { status: 'in-article', quote: 0 }, true],
  ];
  for (const [name, changes, shown] of references) {
    it(`${shown ? 'show' : 'do not show'} ${name}`, () => {
      const one = { ...reading, references: [reference('his 2019 speech', changes)] };
      expect(listMarks(one, [], pack).some(({ kind }) => kind === 'remark')).toBe(shown);
    });
  }
});

describe('marks of offices', () => {
  const text = 'Bo Li wrote to the Foreign Minister of Utopia.';
  const at = (words: string) => ({
    block: 0,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });
  const office = {
    title: 'Foreign minister of Utopia',
    start: '2020',
    end: null,
    asOf: null,
    rank: 8,
    country: null,
  };
  const held: Reading = {
    ...reading,
    mentions: [
      mention('Bo Li', 0),
      { ...mention('Utopia', 39), kind: 'place' },
      mention('Foreign Minister', 19),
    ],
    entities: [
      entity('Bo Li', [0]),
      { ...entity('Utopia', [1], 8), kind: 'place' },
      entity('Foreign Minister', [2]),
      entity('Ann Smith', [], 7),
    ],
    offices: [{ ...at('Foreign Minister of Utopia'), entity: 3, office, former: false }],
    references: [{ ...reference('his 2019 speech'), ...at('wrote') }],
  };

  it('stand among the names by their place, and a name of nobody within them is none', () => {
    expect(listMarks(held, [], pack).map(({ id, kind, entity: of }) => [id, kind, of])).toEqual([
      [0, 'person', 0],
      [4, 'person', 3],
      [1, 'place', 1],
      [3, 'remark', 4],
    ]);
  });

  it('come back to their office, and from one naming to another', () => {
    expect(markTarget(held, 4)).toEqual({ office: 0 });
    expect(markTarget(held, 5)).toBeNull();
    expect([markOfNaming(held, 4, 0), markOfNaming(held, 4, 1), markOfNaming(held, 3, 0)]).toEqual([
      4,
      null,
      null,
    ]);
    const named = { ...held, entities: [entity('Bo Li', [0], 7), ...held.entities.slice(1)] };
    const both = { ...named, offices: held.offices.map((each) => ({ ...each, entity: 0 })) };
    expect([0, 1, 2].map((n) => markOfNaming(both, 4, n))).toEqual([0, 4, null]);
  });

  it('count as the people who hold them', () => {
    expect(listMarks(held, ['foreign minister of utopia'], pack).map(({ id }) => id)).toEqual([0, 1, 3]);
    expect(listNames(held, listMarks(held, [], pack))[1]).toEqual({
      entity: 3,
      kind: 'person',
      mark: 4,
      name: 'Ann Smith',
      count: 1,
      state: 'known',
    });
  });
});

describe('names', () => {
  it('are listed once with their count and what is known of them', () => {
    expect(listNames(reading, listMarks(reading, [], pack))).toEqual([
      { entity: 0, kind: 'person', mark: 0, name: 'Ann Smith', count: 2, state: 'known' },
      { entity: 1, kind: 'person', mark: 1, name: 'Bo Li', count: 1, state: 'unknown' },
      { entity: 2, kind: 'remark', mark: 3, name: 'his 2019 speech', count: 1, state: 'unknown' },
    ]);
  });
});
