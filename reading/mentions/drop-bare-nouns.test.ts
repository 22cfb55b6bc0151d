// Mentions of an article -> those that are left.
import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../knowledge/record.ts';
import { dropBareNouns } from './drop-bare-nouns.ts';
import type { Mention } from './mention.ts';

const mention = (text: string, kind: EntityKind = 'organization'): Mention => ({
  block: 0,
  start: 0,
  end: text.length,
  text,
  kind,
  confidence: 0.9,
});

describe('bare nouns', () => {
  it.each<[string, readonly Mention[], readonly string[]]>([
    ['go where nothing explains them', [mention('Kingdom', 'place'), mention('Riyadh', 'place')], ['Riyadh']],
    [
      'stay after a longer name that ends in them',
      [mention('Consumer Council'), mention('Council')],
      ['Consumer Council', 'Council'],
    ],
    [
      'stay where the longer name comes later',
      [mention('Ministry'), mention('Ministry of Health')],
      ['Ministry', 'Ministry of Health'],
    ],
    [
      'are not explained by another noun',
      [mention('Consumer Council'), mention('Agency')],
      ['Consumer Council'],
    ],
    ['are not explained by themselves', [mention('Council'), mention('Council')], []],
    ['stay as people', [mention('State', 'person')], ['State']],
    ['are whole words', [mention('Statecraft')], ['Statecraft']],
  ])('%s', (_, mentions, left) => {
    expect(dropBareNouns(mentions).map(({ text }) => text)).toEqual(left);
  });
});
