// References of whole articles and the records that they lead to.
import { describe, expect, test } from 'vitest';
import type { RemarkRecord } from '../../knowledge/record.ts';
import type { ReadSoFar } from './find-remark-references.ts';
import { findRemarkReferences } from './find-remark-references.ts';
import { matchRemark, type RemarkTraits } from './match-remark.ts';
import { readMarked, remarkPack } from './test-reading.ts';

const record = (facts: Partial<RemarkRecord> & Pick<RemarkRecord, 'id' | 'date'>): RemarkRecord => ({
  speaker: 'Q1',
  speakerName: 'Aisulu Bekova',
  occasion: 'Lakeside Forum',
  occasionNames: [],
  place: 'Karakol',
  audience: '',
  gist: '',
  words: null,
  language: 'en',
  translation: null,
  aftermath: null,
  topics: [],
  sources: [],
  ...facts,
});

const FORUM_2022 = record({
  id: '2022-06-17-bekova-forum',
  date: '2022-06-17',
  occasion: 'plenary session of the Lakeside Economic Forum',
  occasionNames: ['Lakeside Economic Forum', 'LEF', 'Lakeside forum'],
  words: 'Water belongs to nobody and a border cannot hold it',
  topics: ['water sharing', 'border', 'dam'],
});
const FORUM_2023 = record({
  ...FORUM_2022,
  id: '2023-06-16-bekova-forum',
  date: '2023-06-16',
  words: null,
  topics: ['trade', 'railway'],
});
const INTERVIEW = record({
  id: '2021-03-02-bekova-interview',
  date: '2021-03-02',
  occasion: 'interview with Radio Nine',
  occasionNames: ['Radio Nine'],
  place: 'Bishkek',
  topics: ['language law', 'school'],
});
const OTHER = record({ ...FORUM_2022, id: '2022-06-17-other', speaker: 'Q2', speakerName: 'Bolot Osmonov' });
const PACK = remarkPack([FORUM_2022, FORUM_2023, INTERVIEW, OTHER]);

const traits = (told: Partial<RemarkTraits>): RemarkTraits => ({
  speakers: ['Q1'],
  speakerName: 'Aisulu Bekova',
  venues: [],
  times: [],
  ownText: '',
  contextText: '',
  quoted: [],
  ...told,
});

const match = (told: Partial<RemarkTraits>, published: string | null = '2025-04-16'): [string, string][] =>
  matchRemark(traits(told), PACK, published).map(({ remark, level }) => [remark.id, level]);

describe('levels', () => {
  test('the occasion and the year', () => {
    expect(match({ venues: ['the 2022 Lakeside Economic Forum (LEF)'], times: ['2022'] })).toEqual([
      ['2022-06-17-bekova-forum', 'same event'],
    ]);
  });

  test('the occasion alone fits two years: both are given', () => {
    expect(match({ venues: ['the Lakeside forum'] })).toEqual([
      ['2022-06-17-bekova-forum', 'same event'],
      ['2023-06-16-bekova-forum', 'same event'],
    ]);
  });

  test('a day, also by another time zone', () => {
    expect(match({ times: ['2021-03-03'] })).toEqual([['2021-03-02-bekova-interview', 'same event']]);
  });

  test('a year alone is not enough, with the topic it is', () => {
    expect(match({ times: ['2022'] })).toEqual([]);
    expect(match({ times: ['2022'], ownText: 'on the dam' })).toEqual([
      ['2022-06-17-bekova-forum', 'same event'],
    ]);
  });

  test('words that the article quotes', () => {
    expect(
      match({ quoted: ['“Water belongs to nobody,” she said, “and a border cannot stop it.”'] }),
    ).toEqual([['2022-06-17-bekova-forum', 'exact words']]);
  });

  test('the topic alone', () => {
    expect(match({ ownText: 'a past statement on water sharing' })).toEqual([
      ['2022-06-17-bekova-forum', 'same topic'],
    ]);
  });

  test('one everyday word is no topic', () => {
    expect(match({ contextText: 'He crossed the border.' })).toEqual([]);
  });

  test('another occasion speaks against a record', () => {
    expect(match({ venues: ['the Hilltop Congress'], ownText: 'on trade' })).toEqual([]);
  });

  test('nothing said later than the article is meant', () => {
    expect(match({ venues: ['Lakeside forum'] }, '2022-12-01')).toEqual([
      ['2022-06-17-bekova-forum', 'same event'],
    ]);
  });

  test('a speaker without a record is found by the occasion and the name', () => {
    expect(
      match({ speakers: [], speakerName: 'Osmonov', venues: ['the 2022 Lakeside Economic Forum'] }),
    ).toEqual([['2022-06-17-other', 'same event']]);
  });

  test('the clues say why', () => {
    const [found] = matchRemark(
      traits({ venues: ['the 2022 LEF'], times: ['2022'], ownText: 'on water sharing' }),
      PACK,
      null,
    );
    expect(found?.clues).toEqual(['same speaker', '2022', 'LEF', '“water sharing”']);
  });
});

/** Sets the record of the entity that bears the name, as resolving does. */
const known = (reading: ReadSoFar, name: string, recordNumber: number): ReadSoFar => ({
  ...reading,
  entities: reading.entities.map((entity) =>
    entity.name === name ? { ...entity, record: recordNumber } : entity,
  ),
});

describe('the references of one article', () => {
  const ARTICLE = [
    { role: 'headline' as const, text: 'Osmonov Rejects [Bekova]’s 2022 Remarks on Water Sharing' },
    'Foreign minister [Bolot Osmonov] has disagreed with a past statement made by President [Aisulu Bekova] regarding the balance between sovereignty and water sharing.',
    'As context, the host referenced [Bekova]’s remarks at the 2022 |Lakeside Economic Forum| (LEF).',
    '[Bekova] had said:',
    { role: 'quote' as const, text: 'Water belongs to nobody and a border cannot hold it.' },
    '[Osmonov] replied:',
    {
      role: 'quote' as const,
      text: 'I remember this speech by the president, [Aisulu Bekova]. I do not agree with her.',
    },
  ];

  test('those that tell little share the record of the one that tells all', () => {
    const reading = known(readMarked(ARTICLE, '2025-04-16', ['Bekova', 'Osmonov']), 'Aisulu Bekova', 0);
    const references = findRemarkReferences(reading, PACK);
    expect(references.map(({ text }) => text)).toEqual([
      'Bekova’s 2022 Remarks',
      'a past statement made by President Aisulu Bekova',
      'Bekova’s remarks at the 2022 Lakeside Economic Forum (LEF)',
      'Bekova had said',
      'this speech by the president, Aisulu Bekova',
    ]);
    for (const { matches, time } of references) {
      expect(matches.map(({ remark }) => remark.id)).toEqual(['2022-06-17-bekova-forum']);
      expect(time).toBe('2022');
    }
    expect(references.map(({ insideQuote }) => insideQuote)).toEqual([false, false, false, false, true]);
  });

  test('a remark of another year and topic keeps to itself', () => {
    const reading = known(
      readMarked([
        'The host referenced [Aisulu Bekova]’s remarks at the 2022 |Lakeside Economic Forum|.',
        'In 2021, [Bekova] told {Radio Nine} that the language law would stay.',
      ]),
      'Aisulu Bekova',
      0,
    );
    expect(findRemarkReferences(reading, PACK).map(({ matches }) => matches[0]?.remark.id)).toEqual([
      '2022-06-17-bekova-forum',
      '2021-03-02-bekova-interview',
    ]);
  });

  test('nothing is invented for a speaker who is not in the pack', () => {
    const reading = readMarked(['The host referenced [Jane Doe]’s remarks at the 2022 |Hilltop Congress|.']);
    expect(findRemarkReferences(reading, PACK)[0]?.matches).toEqual([]);
  });
});
