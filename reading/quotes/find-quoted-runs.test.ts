// Tables of marked text -> the runs between quotation marks; hostile text in linear time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotedRuns, findSingleQuotedRuns } from './find-quoted-runs.ts';

const runsOf = (text: string, goesOn = false): string[] =>
  findQuotedRuns(text, goesOn).map(({ start, end }) => text.slice(start, end));
const singleRunsOf = (text: string): string[] =>
  findSingleQuotedRuns(text, findQuotedRuns(text)).map(({ start, end }) => text.slice(start, end));

describe('runs between double marks', () => {
  const table: readonly (readonly [name: string, text: string, runs: readonly string[]])[] = [
    ['curly', 'He said: “We will go.” Then he left.', ['“We will go.”']],
    ['straight', 'She said "we will go" and "now".', ['"we will go"', '"now"']],
    ['guillemets', 'Il a dit « nous irons » hier.', ['« nous irons »']],
    ['guillemets the German way', 'Er sagte »wir gehen« gestern.', ['»wir gehen«']],
    ['low-high', 'Er sagte: „Wir gehen.“ Dann ging er.', ['„Wir gehen.“']],
    ['low and straight', 'Powiedział: „Idziemy" i wyszedł.', ['„Idziemy"']],
    ['curly opened, straight closed', 'He said “we will go" yesterday.', ['“we will go"']],
    ['closing mark in the place of the opening one', '”We will go,” he said.', ['”We will go,”']],
    ['closing mark and ellipsis', '” … we will go,” he said.', ['” … we will go,”']],
    ['split', '“We will,” he said, “go.”', ['“We will,”', '“go.”']],
    ['nested single marks', '“She told me ‘go’ twice,” he said.', ['“She told me ‘go’ twice,”']],
    [
      'nested double marks',
      'He said “she called it “a war” again” and left.',
      ['“she called it “a war” again”'],
    ],
    ['no closing mark', 'He said: “We will go. And then we', ['“We will go. And then we']],
    ['forgotten closing mark', '“We will go, he said. “And soon.”', ['“We will go,', '“And soon.”']],
    ['nickname', 'Anna “Ann” Lind and Joe "Red" Hill left.', []],
    ['inches', 'He is 6\'2" tall.', []],
    ['nothing between marks', 'He wrote “…” and "" there.', []],
  ];
  it.each(table)('%s', (_, text, runs) => expect(runsOf(text)).toEqual(runs));

  it('closes a run of the block before with a first closing mark', () => {
    expect(runsOf('And so we went.” He laughed.', true)).toEqual(['And so we went.”']);
    expect(runsOf('And so we went." He laughed.', true)).toEqual(['And so we went."']);
    expect(runsOf('“And so we went.” He laughed.', true)).toEqual(['“And so we went.”']);
    expect(runsOf('And so we went. He laughed.', true)).toEqual([]);
  });

  it('tells an unclosed run from a closed one', () => {
    expect(findQuotedRuns('“One. Two.').map(({ closed }) => closed)).toEqual([false]);
    expect(findQuotedRuns('“One. Two.”').map(({ closed }) => closed)).toEqual([true]);
  });
});

describe('runs between single marks', () => {
  const table: readonly (readonly [name: string, text: string, runs: readonly string[]])[] = [
    ['curly', '‘We will not go,’ he said.', ['‘We will not go,’']],
    ['straight', "'We will not go,' he said.", ["'We will not go,'"]],
    ['apostrophes inside', '‘It’s not what we’re after,’ he said.', ['‘It’s not what we’re after,’']],
    ['plural possessive inside', '‘The workers’ wages are low,’ he said.', ['‘The workers’ wages are low,’']],
    ['apostrophes alone', "The dogs' bowls and the cat's bed aren't here.", []],
    ['one sentence of two words', '‘We won,’ he said. ‘It’s over.’', ['‘We won,’', '‘It’s over.’']],
    ['elisions', "The '90s were kind to 'em, and the '80s too.", []],
    ['two words', 'The ‘special operation’ goes on.', []],
    ['inside double marks', '“She told me ‘go there now’ twice,” he said.', []],
    ['italics of wiki text', "He read ''The Old Man and'' the rest.", []],
  ];
  it.each(table)('%s', (_, text, runs) => expect(singleRunsOf(text)).toEqual(runs));
});

describe('any text', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'“”„«»"\'‘’ aB.,—\n'), maxLength: 200 });

  it('gives runs in order, without overlaps, inside the text', () => {
    fc.assert(
      fc.property(marks, fc.boolean(), (text, goesOn) => {
        let reach = 0;
        for (const { start, end, innerStart, innerEnd } of findQuotedRuns(text, goesOn)) {
          expect(start).toBeGreaterThanOrEqual(reach);
          expect(innerStart).toBeGreaterThanOrEqual(start);
          expect(innerEnd).toBeGreaterThan(innerStart);
          expect(end).toBeGreaterThanOrEqual(innerEnd);
          reach = end;
        }
        expect(reach).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('leaves runs between double marks alone when it looks for single ones', () => {
    fc.assert(
      fc.property(marks, (text) => {
        const double = findQuotedRuns(text);
        for (const { start, end } of findSingleQuotedRuns(text, double))
          expect(double.some((run) => run.start < start && end < run.end)).toBe(false);
      }),
    );
  });
});
