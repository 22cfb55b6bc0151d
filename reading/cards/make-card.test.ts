// A small article and a hand-made pack -> its cards.
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../knowledge/build-pack.ts';
import { completeRecord } from '../../knowledge/fact-rows.ts';
import { openPack } from '../../knowledge/open-pack.ts';
import type { RemarkRecord } from '../../knowledge/record.ts';
import type { Article } from '../article.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Reading } from '../reading.ts';
import type { RemarkReference } from '../remarks/remark-reference.ts';
import type { Card } from './card.ts';
import { countMentions } from './count-mentions.ts';
import { makeCard } from './make-card.ts';
import { sentencesWith } from './sentences-with.ts';

const source = {
  key: 'own',
  publisher: 'The Post',
  address: 'https://post.example/a',
  date: '2024-05',
  licence: 'MIT',
};
const titles = { key: 'list', publisher: 'A List', address: null, date: '2024', licence: 'titles only' };
const smith = completeRecord({
  id: 'b:smith',
  kind: 'person',
  name: 'Ann Smith',
  description: 'Utopian politician',
  offices: [
    {
      title: 'President of Utopia',
      start: '2019-03-20',
      end: null,
      asOf: '2025-06',
      rank: 10,
      country: null,
    },
  ],
  sources: [source, titles],
});
const town = completeRecord({ id: 'b:town', kind: 'place', name: 'Georgia', description: 'town in Utopia' });
const state = completeRecord({
  id: 'b:state',
  kind: 'place',
  name: 'Georgia',
  description: 'state of Utopia',
});
const country = completeRecord({
  id: 'b:kz',
  kind: 'place',
  type: 'country',
  name: 'Kazakhstan',
  country: 'KZ',
  facts: [{ label: 'Capital', value: 'Astana' }],
});
const capital = completeRecord({
  id: 'b:astana',
  kind: 'place',
  name: 'Astana',
  country: 'KZ',
  latitude: 51.2,
  longitude: 71.4,
});
const remark: RemarkRecord = {
  id: '2022-06-17-smith-forum',
  speaker: 'b:smith',
  speakerName: 'Ann Smith',
  date: '2022-06-17',
  occasion: 'plenary session of the Harbour Forum',
  occasionNames: ['Harbour Forum'],
  place: 'Port Town',
  audience: 'answering the moderator',
  gist: 'She said that there would be five hundred harbours and chaos.',
  words: 'There would be five hundred harbours, and that is chaos',
  language: 'ru',
  translation: 'our translation',
  aftermath: null,
  topics: ['harbours'],
  sources: [{ publisher: 'The Post', address: 'https://post.example/b', date: '2022-06-18', read: true }],
};
const records = [smith, town, state, country, capital];
const pack = openPack(buildPack(records, [remark], new Map([['list', titles]])));
const numberOf = (id: string): number => pack.byId(id) ?? -1;

const TEXTS = [
  'President Anna Smith came to Georgia. Smith spoke to Bo Li, a baker, at the gate.',
  '“There would be six hundred harbours and then chaos,” she had said at the 2022 Harbour Forum. Bo Li nodded.',
  'Kazakhstan was silent.',
];
const article: Article = {
  blocks: TEXTS.map((text) => ({ role: 'paragraph', text })),
  title: null,
  url: null,
  published: '2024-03-05',
  language: 'en',
};

function span(block: number, text: string, nth = 0) {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = TEXTS[block]?.indexOf(text, start + 1) ?? -1;
  return { block, start, end: start + text.length };
}
const mention = (block: number, text: string, kind: Mention['kind'], nth = 0): Mention => ({
  ...span(block, text, nth),
  text,
  kind,
  confidence: 1,
});
const mentions = [
  mention(0, 'Anna Smith', 'person'),
  mention(0, 'Georgia', 'place'),
  mention(0, 'Smith', 'person', 1),
  mention(0, 'Bo Li', 'person'),
  mention(1, 'Bo Li', 'person'),
  mention(2, 'Kazakhstan', 'place'),
];
const clue = (text: string, weight: number) => ({ kind: 'name' as const, text, weight });
const candidate = (id: string, ...clues: { kind: 'name'; text: string; weight: number }[]) => ({
  record: numberOf(id),
  probability: 0.5,
  clues,
});
const entity = (kind: Entity['kind'], name: string, of: number[], more: Partial<Entity> = {}): Entity => ({
  kind,
  name,
  mentions: of,
  record: null,
  candidates: [],
  roleInArticle: null,
  ...more,
});
const entities = [
  entity('person', 'Anna Smith', [0, 2], {
    record: numberOf('b:smith'),
    candidates: [candidate('b:smith', clue('weak', 0.1), clue('strong', 3), clue('against', -1))],
    roleInArticle: 'President',
  }),
  entity('place', 'Georgia', [1], {
    candidates: [
      candidate('b:town', clue('well known', 2), clue('a town stands beside it', 1)),
      candidate('b:state', clue('well known', 2)),
    ],
  }),
  entity('person', 'Bo Li', [3, 4], { roleInArticle: 'baker' }),
  entity('place', 'Kazakhstan', [5], { record: numberOf('b:kz') }),
];
const quote: Quote = {
  ...span(1, '“There would be six hundred harbours and then chaos,”'),
  kind: 'direct',
  cue: null,
  speaker: { span: span(1, 'she'), text: 'she', entity: 0 },
  utterance: 0,
};
const reference = (more: Partial<RemarkReference> = {}): RemarkReference => ({
  ...span(1, 'had said at the 2022 Harbour Forum'),
  text: 'had said at the 2022 Harbour Forum',
  status: 'earlier',
  insideQuote: false,
  speaker: 0,
  speakerName: 'Anna Smith',
  venue: null,
  venueText: 'the 2022 Harbour Forum',
  time: '~2022',
  topic: null,
  quote: null,
  matches: [],
  ...more,
});
const reading: Reading = {
  article,
  mentions,
  entities,
  offices: [],
  quotes: [quote],
  references: [
    reference({ matches: [{ remark, level: 'same event', clues: ['same speaker', '“bo li”'] }] }),
    reference(),
    reference({ status: 'in-article', quote: 0 }),
  ],
};

/** The card of one type; any other fails the test. */
function card<T extends Card['type']>(
  type: T,
  target: Parameters<typeof makeCard>[1],
): Extract<Card, { type: T }> {
  const made = makeCard(reading, target, pack);
  expect(made.type).toBe(type);
  return made as Extract<Card, { type: T }>; // the line before has held that
}

describe('a known person', () => {
  const made = card('entity', { mention: 2 });
  it('has the role of the article’s date', () => {
    expect([made.name, made.role, made.asOf]).toEqual([
      'Ann Smith',
      'President of Utopia since 2019',
      'On 5 March 2024, the article’s date',
    ]);
  });
  it('is not told again what the role says', () => expect(made.inArticle).toBeNull());
  it('counts mentions and spellings', () => {
    expect(made.mentions).toEqual({ count: 2, current: 1, spellings: ['Anna Smith'] });
  });
  it('gives what speaks for it, strongest first', () => expect(made.why).toEqual(['strong', 'weak']));
  it('names sources of facts only, without a licence of ours', () => {
    expect(made.sources).toEqual([
      { publisher: 'The Post', address: 'https://post.example/a', date: 'May 2024', licence: null },
    ]);
  });
});

describe('an office', () => {
  const [office] = smith.offices;
  const tell = (published: string, former = false) => {
    if (!office) throw new Error('the record has an office');
    const words = { ...span(1, 'she'), text: 'Utopian president' };
    const held: Reading = {
      ...reading,
      article: { ...article, published },
      offices: [{ ...words, entity: 0, office, former }],
    };
    const made = makeCard(held, { office: 0 }, pack);
    if (made.type !== 'entity') throw new Error(`a card of type ${made.type}`);
    return made;
  };

  it('leads to its holder’s card, which counts it among the names', () => {
    const made = tell('2024-03-05');
    expect(made.name).toBe('Ann Smith');
    expect(made.mentions).toEqual({ count: 3, current: 2, spellings: ['Anna Smith'] });
  });

  const reasons: [published: string, former: boolean, why: string][] = [
    ['2024-03-05', false, '“Utopian president”: held this office on 5 March 2024'],
    ['2025-09-01', false, '“Utopian president”: held this office on 1 September 2025, as of June 2025'],
    ['2024-03-05', true, '“Utopian president”: held this office before 5 March 2024'],
  ];
  it.each(reasons)('on %s, former: %s, says why', (published, former, why) => {
    expect(tell(published, former).why[0]).toBe(why);
  });

  it('that is not in the reading is refused', () => {
    expect(() => makeCard(reading, { office: 0 }, pack)).toThrow(RangeError);
  });
});

it('puts a country’s spot on its capital', () => {
  const { location } = card('entity', { mention: 5 });
  expect(location?.spot).toBe('Astana');
  expect(location?.latitude).toBeCloseTo(51.2, 3);
  expect(location?.longitude).toBeCloseTo(71.4, 3);
});

it('asks which one, with what tells them apart', () => {
  const { choices } = card('chooser', { mention: 1 });
  expect(choices.map(({ description, why }) => [description, why])).toEqual([
    ['town in Utopia', ['a town stands beside it']],
    ['state of Utopia', []],
  ]);
});

it('tells of an unknown name what the article says', () => {
  const made = card('unknown', { mention: 4 });
  expect([made.inArticle, made.mentions.current]).toEqual(['baker', 1]);
  expect(made.sentences).toEqual(['Smith spoke to Bo Li, a baker, at the gate.', 'Bo Li nodded.']);
});

describe('a remark', () => {
  it('is told with both wordings', () => {
    const [match] = card('remark', { reference: 0 }).matches;
    expect(match).toMatchObject({
      when: '17 June 2022',
      where: 'plenary session of the Harbour Forum, Port Town',
      speakerRole: 'President of Utopia since 2019',
      languageNote: 'Spoken in Russian; our translation',
      level: 'same event',
      clues: ['same speaker', '“Bo Li”'],
    });
    const differing = (words: readonly { text: string; differs: boolean }[] = []) =>
      words.filter(({ differs }) => differs).map(({ text }) => text);
    expect(differing(match?.wording?.article)).toEqual(['six', 'then']);
    expect(differing(match?.wording?.record)).toEqual(['five', 'that', 'is']);
  });

  it('that is not in our records is told as the article does, with words for a search', () => {
    const made = card('remark', { reference: 1 });
    expect(made.matches).toEqual([]);
    expect(made.told).toEqual([
      { label: 'Speaker', value: 'Ann Smith' },
      { label: 'When', value: 'about 2022' },
      { label: 'Where', value: '2022 Harbour Forum' },
    ]);
    expect(made.searchWords).toBe('Ann Smith 2022 Harbour Forum');
  });

  it('of this article leads back to its place', () => {
    const { inArticle } = card('remark', { reference: 2 });
    expect(inArticle).toEqual({
      text: '“There would be six hundred harbours and then chaos,”',
      block: 1,
      start: quote.start,
      end: quote.end,
    });
  });
});

it('refuses what is not in the reading', () => {
  expect(() => makeCard(reading, { mention: 99 }, pack)).toThrow(RangeError);
  expect(() => makeCard(reading, { reference: 99 }, pack)).toThrow(RangeError);
});

describe('other spellings', () => {
  const spellings: [name: string, others: string[]][] = [
    ['Anna Smith', []],
    ['Anna', ['Smith']],
    ['Ann Smith', ['Anna Smith']],
    ['Li', ['Anna Smith', 'Smith']],
  ];
  it.each(spellings)('than “%s”', (name, others) => {
    const [first] = entities;
    expect(first && countMentions(reading, first, { mention: 0 }, name).spellings).toEqual(others);
  });
});

it('gives each sentence once, and so many', () => {
  expect(sentencesWith(reading, [0, 1, 2, 3], 2)).toEqual([
    'President Anna Smith came to Georgia.',
    'Smith spoke to Bo Li, a baker, at the gate.',
  ]);
});

it('cuts a long sentence at a word', () => {
  const text = `Ann Smith ${'talked and '.repeat(40)}left.`;
  const long: Reading = {
    ...reading,
    article: { ...article, blocks: [{ role: 'paragraph', text }] },
    mentions: [{ block: 0, start: 0, end: 9, text: 'Ann Smith', kind: 'person', confidence: 1 }],
  };
  const [sentence = ''] = sentencesWith(long, [0], 1);
  expect(sentence).toMatch(/^Ann Smith talked .* (?:and|talked) …$/);
  expect(sentence.length).toBeLessThanOrEqual(243);
});
