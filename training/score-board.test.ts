// F1 by corpus and type.
import { expect, test } from 'vitest';
import type { GoldDocument, GoldName } from './read-corpora.ts';
import { ScoreBoard } from './score-board.ts';

const name = (start: number, end: number, type: GoldName['type']): GoldName => ({ start, end, type });
const document = (corpus: string, names: readonly GoldName[]): GoldDocument => ({
  id: corpus,
  corpus,
  blocks: [{ text: 'Ada met Tom Field in Norwick', names }],
  marksMisc: true,
  silver: false,
});

test('a name counts with its exact span and type alone', () => {
  const board = new ScoreBoard();
  const gold = [name(0, 3, 'PER'), name(8, 17, 'PER'), name(21, 28, 'LOC')];
  board.add(document('one', gold), [[name(0, 3, 'PER'), name(8, 11, 'PER'), name(21, 28, 'ORG')]]);
  board.add(document('two', gold), [gold]);
  expect(board.toTable().split('\n').slice(2)).toEqual([
    '| one | 50.0 | 0.0 | 0.0 | 0.0 |',
    '| two | 100.0 | 100.0 | 0.0 | 0.0 |',
  ]);
  // Of six gold and six found names four are the same.
  expect(board.total()).toBeCloseTo(66.7, 1);
});
