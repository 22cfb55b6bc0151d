// Sentences with marked names -> those who speak together with the last of them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMarked } from '../entities/test-article.ts';
import { jointSpeakers } from './joint-speakers.ts';

/** The names that speak with the one right before the bar. */
function speakersBefore(marked: string): string[] {
  const [before = '', after = ''] = marked.split('|');
  const { article, mentions } = readMarked([before + after]);
  const text = article.blocks[0]?.text ?? '';
  const said = readMarked([before]).mentions.at(-1);
  return said ? jointSpeakers(text, mentions, said).map((mention) => mentions[mention]?.text ?? '') : [];
}

const sentences: [marked: string, names: string[]][] = [
  ['{p Lavrov} and {p Wang}| said so.', ['Lavrov', 'Wang']],
  ['{p Lavrov}, {p Wang} and {p Jaishankar}| said so.', ['Lavrov', 'Wang', 'Jaishankar']],
  ['{p Lavrov}, {p Wang}, and {p Jaishankar}| said so.', ['Lavrov', 'Wang', 'Jaishankar']],
  [
    'In March, Foreign Ministers {p Sergey Lavrov} and {p Wang Yi}| had said so.',
    ['Sergey Lavrov', 'Wang Yi'],
  ],
  ['{p Lavrov} and Chinese Foreign Minister {p Wang Yi}| said so.', ['Lavrov', 'Wang Yi']],
  ['{p Lavrov} and his Chinese counterpart {p Wang}| said so.', ['Lavrov', 'Wang']],
  ['{p Lavrov} and his Chinese counterpart, {p Wang},| said so.', ['Lavrov', 'Wang']],
  ['{l Russia}’s {p Lavrov} and {l China}’s {p Wang}| said so.', ['Lavrov', 'Wang']],
  ['“We agree,” {p Lavrov} and {p Wang}| said.', ['Lavrov', 'Wang']],
  ['In May 2022 {p Lavrov} and {p Wang}| had said so.', ['Lavrov', 'Wang']],
  ['It was Monday when {p Lavrov} and {p Wang}| said so.', ['Lavrov', 'Wang']],
  ['{p Lavrov}| and {p Wang} said so.', ['Lavrov']],
  ['{p Lavrov} left. {p Wang}| said so.', ['Wang']],
  ['{p Lavrov} left and {p Wang}| said so.', ['Wang']],
  ['He met {p Lavrov} and {p Wang}| said so.', ['Wang']],
  ['After talks with {p Lavrov}, {p Putin} and {p Wang}| said so.', ['Wang']],
  ['{p Lavrov} and the reporter who met {p Wang}| said so.', ['Wang']],
  ['{p Lavrov}, {p Wang}| said so.', ['Wang']],
  ['{p Lavrov} and {o Gazprom}| said so.', []],
  ['Nobody| said so.', []],
];
it.each(sentences)('%s', (marked, names) => {
  expect(speakersBefore(marked)).toEqual(names);
});

it('is read in time that grows with the text', () => {
  const name = fc.constantFrom('{p A}', '{p Bo Li}', ' and ', ', ', 'Xa ', ' and the x ', ' ');
  fc.assert(
    fc.property(fc.array(name, { minLength: 500, maxLength: 500 }), (parts) => {
      const { article, mentions } = readMarked([parts.join('')]);
      const text = article.blocks[0]?.text ?? '';
      const start = performance.now();
      for (const mention of mentions) {
        const speakers = jointSpeakers(text, mentions, mention);
        expect(speakers.length).toBeLessThanOrEqual(4);
        expect(mentions[speakers.at(-1) ?? -1]).toBe(mention);
      }
      expect(performance.now() - start).toBeLessThan(200);
    }),
    { numRuns: 50 },
  );
});
