// Sentences with a place in brackets -> whether it acts as a government does.
import { describe, expect, it } from 'vitest';
import { judgeActor } from './judge-actor.ts';

const TABLE = `
acts
[Astana] said that it would not come.
[Moscow] accused the West of lying.
[Moscow] has repeatedly accused the West of lying.
[Beijing]’s response was muted.
[Washington]'s closest allies were told.
[London] will not pay.
[Paris] is ready to talk.
[Ottawa] did not agree.
[Islamabad] may have to respond.
On Tuesday, [Seoul] announced new rules.
Talks between [Kyiv] and Moscow broke down.
Talks between Kyiv and [Moscow] broke down.
Relations with [Tehran] got worse.
The pressure on [Ankara] grew.
He accused [Caracas] of lying.
The rebels are backed by [Kigali].
Weapons were sold to nobody, according to [Cairo].
located
He lives in [Astana] and works there.
Officials in [Moscow] said that it was late.
She flew to [London] last night.
The train from [Beijing] was late.
People gathered outside the [Kremlin] at noon.
unclear
The [Kremlin] is a fortress.
[Paris] has been flooded.
[Beijing]'s streets were empty.
They filmed it near Seattle, [Washington] said the sign.
The train between [Kyiv] and Lviv was late.
Berlin, [Rome] and Madrid are large.
`;

describe('a place', () => {
  let verdict = '';
  for (const line of TABLE.trim().split('\n')) {
    if (/^[a-z]+$/.test(line)) {
      verdict = line;
      continue;
    }
    const expected = verdict;
    it(`${expected}: ${line}`, () => {
      const start = line.indexOf('[');
      const end = line.indexOf(']') - 1;
      expect(judgeActor(line.replace(/[[\]]/g, ''), start, end)).toBe(expected);
    });
  }
});

it('reads only what is near', () => {
  const far = 'x '.repeat(100_000);
  const began = performance.now();
  for (let i = 0; i < 1_000; i++) judgeActor(`${far}Astana${far}`, far.length, far.length + 6);
  // A thousand readings take some 30 ms on the machine this was written on.
  expect(performance.now() - began).toBeLessThan(1_500);
});
