// Cards -> the text that "Copy with source" puts on the clipboard.
import { expect, it } from 'vitest';
import type { Card, EntityCard, RemarkCard } from '../reading/cards/card.ts';
import { cardAsText } from './Card.tsx';

const mentions = { count: 1, current: 0, spellings: [] };
const source = { publisher: 'The Post', address: 'https://post.example/a', date: 'May 2024', licence: null };
const entity: EntityCard = {
  type: 'entity',
  kind: 'person',
  name: 'Ann Smith',
  nativeName: null,
  role: 'President of Utopia since 2019',
  asOf: null,
  facts: [{ label: 'Born', value: '1953' }],
  roles: [],
  location: null,
  standsFor: null,
  inArticle: null,
  mentions,
  why: [],
  sources: [source, { ...source, publisher: 'A Table', address: null }],
  wikipedia: null,
};
const remark: RemarkCard = {
  type: 'remark',
  reference: 'her remarks at the forum',
  speakers: ['Ann Smith'],
  matches: [
    {
      id: 'r',
      isoDate: '2022-06-17',
      level: 'same event',
      clues: [],
      speaker: 'Ann Smith',
      speakerRole: null,
      gist: 'She spoke of harbours.',
      words: null,
      languageNote: null,
      when: '17 June 2022',
      where: 'Harbour Forum',
      toWhom: 'guests',
      aftermath: null,
      wording: null,
      sources: [source],
    },
  ],
  told: [],
  inArticle: null,
  searchWords: '',
};

const texts: [name: string, card: Card, text: string][] = [
  [
    'an entity',
    entity,
    'Ann Smith – President of Utopia since 2019\nBorn: 1953\nSource: The Post: https://post.example/a\nSource: A Table',
  ],
  [
    'a remark',
    remark,
    'Ann Smith, 17 June 2022, Harbour Forum: She spoke of harbours.\nSource: The Post: https://post.example/a',
  ],
  ['a remark not in our records', { ...remark, matches: [] }, 'Ann Smith'],
  [
    'an unknown name',
    { type: 'unknown', kind: 'person', name: 'Bo Li', inArticle: null, sentences: [], mentions },
    'Bo Li',
  ],
];
it.each(texts)('%s', (_, card, text) => {
  expect(cardAsText(card)).toBe(text);
});
