// Readings made by hand -> their marks and the popup's list.
import { describe, expect, it } from 'vitest';
import { completeRecord } from '../knowledge/fact-rows.ts';
import type { Entity } from '../reading/entities/entity.ts';
import type { Mention } from '../reading/mentions/mention.ts';
import type { Reading } from '../reading/reading.ts';
import type { RemarkReference } from '../reading/remarks/remark-reference.ts';
import { listMarks, listNames, markTarget } from './list-marks.ts';

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

describe('names', () => {
  it('are listed once with their count and what is known of them', () => {
    expect(listNames(reading, listMarks(reading, [], pack))).toEqual([
      { entity: 0, kind: 'person', mark: 0, name: 'Ann Smith', count: 2, state: 'known' },
      { entity: 1, kind: 'person', mark: 1, name: 'Bo Li', count: 1, state: 'unknown' },
      { entity: 2, kind: 'remark', mark: 3, name: 'his 2019 speech', count: 1, state: 'unknown' },
    ]);
  });
});
