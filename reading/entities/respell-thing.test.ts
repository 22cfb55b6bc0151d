// Names of things -> their other spellings.
import { describe, expect, it } from 'vitest';
import { respellThing } from './respell-thing.ts';

describe('spellings', () => {
  const cases: [string, string[]][] = [
    ['World Trade Center', ['world trade centre']],
    ['Ministry of Defence', ['ministry of defense']],
    [
      'Shanghai Cooperation Organisation',
      [
        'shanghai co-operation organisation',
        'shanghai cooperation organization',
        'shanghai co-operation organization',
      ],
    ],
    ['Reuters', []],
  ];
  for (const [name, others] of cases) it(name, () => expect(respellThing(name)).toEqual(others));
});
