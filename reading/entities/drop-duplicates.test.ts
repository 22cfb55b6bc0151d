// Pairs of records of one name -> one record or two.
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../knowledge/build-pack.ts';
import { completeRecord } from '../../knowledge/fact-rows.ts';
import { openPack } from '../../knowledge/open-pack.ts';
import type { FactRecord } from '../../knowledge/record.ts';
import { dropDuplicates } from './drop-duplicates.ts';
import { Profiles } from './profile.ts';

type Given = Partial<FactRecord>;
const person = (given: Given): Given => ({ kind: 'person', type: 'politician', name: 'Jane Roe', ...given });

function countKept(one: Given, other: Given): number {
  const records = [one, other].map((given, index) =>
    completeRecord({ id: `b:${index}`, kind: 'person', name: '', ...given }),
  );
  const profiles = new Profiles(openPack(buildPack(records, [])));
  return dropDuplicates([0, 1].map((record) => ({ profile: profiles.of(record) }))).length;
}

describe('two records of one name', () => {
  const office = {
    title: 'Finance minister',
    start: '2010-05',
    end: null,
    asOf: null,
    rank: 7,
    country: 'GB',
  };
  const cases: [string, Given, Given, number][] = [
    ['one tells nothing', person({ country: 'GB', began: '1960' }), person({ type: 'person' }), 1],
    [
      'born in one year in one country',
      person({ country: 'GB', began: '1960-01-02' }),
      person({ country: 'GB', began: '1960', type: 'writer' }),
      1,
    ],
    [
      'born in different years',
      person({ country: 'GB', began: '1960' }),
      person({ country: 'GB', began: '1975' }),
      2,
    ],
    ['of different countries', person({ country: 'GB' }), person({ country: 'US' }), 2],
    ['of one type and country', person({ country: 'GB', began: '1960' }), person({ country: 'GB' }), 1],
    [
      'of different types, little told',
      person({ country: 'GB', began: '1960' }),
      person({ country: 'GB', type: 'footballer' }),
      2,
    ],
    [
      'with one high office',
      person({ country: 'GB', began: '1960', offices: [office] }),
      person({ country: 'GB', began: '1961', offices: [office] }),
      1,
    ],
    [
      'with a middle initial',
      person({ country: 'GB', began: '1960' }),
      person({ name: 'Jane B. Roe', country: 'GB', began: '1960' }),
      1,
    ],
    [
      'with other initials',
      person({ name: 'Jane A. Roe', country: 'GB', began: '1960' }),
      person({ name: 'Jane B. Roe', country: 'GB', began: '1960' }),
      2,
    ],
    [
      'places of one country',
      { kind: 'place', type: 'city', name: 'Springfield', country: 'US' },
      { kind: 'place', type: 'city', name: 'Springfield', country: 'US' },
      2,
    ],
    [
      'with an article',
      { kind: 'organization', type: 'university', name: 'University of X', country: 'GB' },
      { kind: 'organization', type: 'university', name: 'The University of X', country: 'GB' },
      1,
    ],
  ];
  for (const [name, one, other, kept] of cases) it(name, () => expect(countKept(one, other)).toBe(kept));
});
