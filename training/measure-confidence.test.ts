// Confidence beside the share that is right, and F1 of headlines written in other cases.
import { expect, test } from 'vitest';
import type { FoundName, GoldArticle } from './gold-article.ts';
import { measureConfidence } from './measure-confidence.ts';
import { measureHeadlines } from './measure-headlines.ts';

const ADA: FoundName = { par: 0, start: 0, end: 3, kind: 'person' };
const NORWICK: FoundName = { par: 0, start: 13, end: 20, kind: 'place' };
const article: GoldArticle = {
  paragraphs: ['Ada flies to Norwick today', 'It is a long way to go. '.repeat(9)],
  mentions: [ADA, NORWICK],
};

test('names are counted by confidence, right ones by span and kind', () => {
  const found = [
    { ...ADA, confidence: 0.9 },
    { ...NORWICK, kind: 'person', confidence: 0.95 },
    { ...NORWICK, confidence: 0.2 },
  ];
  expect(measureConfidence([article], [found])).toEqual([
    { names: 1, confidence: 0.2, right: 1 },
    { names: 2, confidence: 0.925, right: 0.5 },
  ]);
});

test('a headline is given to the tagger in each case, with the rest of its article', () => {
  const seen: string[] = [];
  const figures = measureHeadlines([article], (paragraphs) => {
    seen.push(paragraphs[0] ?? '');
    expect(paragraphs).toHaveLength(2);
    return paragraphs[0]?.startsWith('ADA') ? [ADA] : [ADA, NORWICK];
  });
  expect(seen).toEqual([
    'Ada flies to Norwick today',
    'Ada Flies to Norwick Today',
    'ADA FLIES TO NORWICK TODAY',
  ]);
  expect(figures.asIs).toBe(100);
  expect(figures.titleCase).toBe(100);
  expect(figures.capitals).toBeCloseTo(66.7, 1);
});
