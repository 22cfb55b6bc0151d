// Cards -> the lines that a page shows by itself.
import { describe, expect, it } from 'vitest';
import type { Card, RemarkCard } from '../reading/cards/card.ts';
import { tellFallback } from './tell-fallback.ts';

describe('a page in which no frame loads is told', () => {
  const remark: RemarkCard = {
    type: 'remark',
    reference: 'her earlier words',
    speakers: ['Ann Smith'],
    matches: [],
    told: [],
    inArticle: null,
    searchWords: 'Ann Smith',
  };
  const cases: [what: string, card: Card, lines: string[]][] = [
    ['that a remark is in no record', remark, ['This remark is not in our records.']],
    [
      'a remark that the article itself tells',
      { ...remark, inArticle: { text: 'We will stay.', block: 0, start: 0, end: 13 } },
      ['We will stay.'],
    ],
    [
      'no empty lines',
      {
        type: 'entity',
        kind: 'person',
        name: 'Ann Smith',
        nativeName: null,
        role: '',
        asOf: null,
        standsFor: null,
        inArticle: null,
        facts: [{ label: 'Born', value: '1960' }],
        location: null,
        roles: [],
        mentions: { count: 1, current: 0, spellings: [] },
        why: [],
        sources: [],
        wikipedia: null,
      },
      ['Born: 1960'],
    ],
  ];
  it.each(cases)('%s', (_, card, lines) => {
    expect(tellFallback(card).lines).toEqual(lines);
  });
});
