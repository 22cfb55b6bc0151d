// The settings that are measured, on a made-up corpus.
import { expect, test } from 'vitest';
import { NameLists } from './name-lists.ts';
import type { GoldDocument } from './read-corpora.ts';
import { studyTraining } from './study-training.ts';

const document = (index: number): GoldDocument => {
  const person = `Ada${index % 7} Brook`;
  const text = `Yesterday ${person} said that the mayor lives in Norwick with ${index} dogs.`;
  const at = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
  return {
    id: String(index),
    corpus: 'made-up',
    blocks: [
      {
        text,
        names: [
          { ...at(person), type: 'PER' },
          { ...at('Norwick'), type: 'LOC' },
        ],
      },
    ],
    marksMisc: true,
    silver: false,
  };
};

test('every setting is measured, the same each time, and one pattern is learnt', () => {
  const documents = Array.from({ length: 40 }, (_, index) => document(index));
  const rows = [...studyTraining(documents, new NameLists())];
  expect(rows).toHaveLength(6);
  expect(new Map(rows).get('all')).toBe(100);
  expect([...studyTraining(documents, new NameLists())]).toEqual(rows);
});
