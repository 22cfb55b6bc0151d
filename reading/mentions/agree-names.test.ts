// One kind a name in an article, and sure names found where they were left out.
import { describe, expect, test } from 'vitest';
import { agreeOnKinds, SureNames } from './agree-names.ts';
import type { Mention } from './mention.ts';

function mention(source: string, text: string, kind: Mention['kind'], confidence: number): Mention {
  const start = source.indexOf(text);
  return { block: 0, start, end: start + text.length, text, kind, confidence };
}

test('all mentions of a name get the kind that most confidence speaks for', () => {
  const source = 'Acumen Norwick';
  const blocks = [
    [mention(source, 'Acumen', 'person', 0.5), mention(source, 'Norwick', 'place', 0.4)],
    [mention(source, 'Acumen', 'organization', 0.9)],
  ];
  expect(agreeOnKinds(blocks).map((mentions) => mentions.map(({ kind }) => kind))).toEqual([
    ['organization', 'place'],
    ['organization'],
  ]);
});

describe('sure names', () => {
  const first = 'Ada Brook and Tom Norwick of FLB met in Norwick with Eva.';
  const sure = new SureNames([
    mention(first, 'Ada Brook', 'person', 0.9),
    mention(first, 'Tom Norwick', 'person', 0.9),
    mention(first, 'FLB', 'organization', 0.9),
    mention(first, 'Norwick', 'place', 0.9),
    mention(first, 'Eva', 'person', 0.5),
  ]);
  test.each<[string, string[]]>([
    ['so Ada Brook and Brook left', ['Ada Brook person', 'Brook person']],
    ['an FLB man', ['FLB organization']],
    ['In FLB many', ['FLB organization']],
    ['the FLB Museum', []],
    ['the Old FLB is', []],
    ['FLBs and Brooks', []],
    ['near Norwick and Eva', []],
  ])('%s', (source, expected) => {
    expect(sure.repeat([], 1, source).map(({ text, kind }) => `${text} ${kind}`)).toEqual(expected);
  });

  test('touch no mention and keep the order', () => {
    const source = 'the FLB man Brook of FLB';
    const taken = [mention(source, 'man Brook', 'person', 0.4)];
    expect(sure.repeat(taken, 0, source).map(({ start }) => start)).toEqual([4, 8, 21]);
  });

  test('are found in little time where many are alike', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `Xa B${index}`);
    const source = 'Xa B '.repeat(40_000);
    const many = new SureNames(names.map((text) => mention('', text, 'person', 0.9)));
    const began = performance.now();
    many.repeat([], 0, source);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
