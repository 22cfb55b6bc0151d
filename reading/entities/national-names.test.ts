// Names that every country has one of -> their kind, and the names to look up.
import { describe, expect, it } from 'vitest';
import { formerNames, nationalKind, nationalNames, partyNames } from './national-names.ts';

describe('names that every country has one of', () => {
  const kinds: [string, string | null][] = [
    ['Senate', 'body'],
    ['the Supreme Court', 'body'],
    ['House', 'body'],
    ['Foreign Ministry', 'body'],
    ['Ministry of Education and Science', 'body'],
    ['Congress', 'body'],
    ['Independence Day', 'day'],
    ['Thanksgiving', 'day'],
    ['Labour Day', 'day'],
    ['Labour', 'party'],
    ['Conservatives', 'party'],
    ['Christian Democrats', 'party'],
    ['Congress party', 'party'],
    ['White House', null],
    ['Labourers', null],
    ['Birthday', null],
    ['UN Security Council', null],
  ];
  for (const [name, kind] of kinds) it(name, () => expect(nationalKind(name)).toBe(kind));
});

describe('parties', () => {
  const cases: [string, string[]][] = [
    ['Labor', ['Labor Party', 'Labour Party']],
    ['Conservatives', ['Conservative Party']],
    ['Congress', ['Congress Party']],
    ['Social Democrats', ['Social Democratic Party']],
    ['Green Party', ['Green Party']],
    ['Senate', []],
  ];
  for (const [name, parties] of cases) it(name, () => expect(partyNames(name)).toEqual(parties));
});

describe('names in a country', () => {
  it('puts the country before, behind and as an adjective', () => {
    expect(nationalNames('the Supreme Court', 'KZ')).toEqual([
      'Supreme Court of Kazakhstan',
      'Kazakhstan Supreme Court',
      'Kazakh Supreme Court',
    ]);
  });
  it('knows the full names of a house', () => {
    expect(nationalNames('House', 'US')).toContain('United States House of Representatives');
    expect(nationalNames('House', 'CA')).toContain('House of Commons of Canada');
  });
  it('turns a ministry round', () => {
    expect(nationalNames('Foreign Ministry', 'FR')).toContain('Ministry of Foreign of France');
  });
  it('has nothing for an unknown country', () => expect(nationalNames('Senate', 'XX')).toEqual([]));
});

describe('names of a time', () => {
  it('the Union of old American texts', () => {
    expect(formerNames('Union', 'US', '1862-12-01')).toEqual(['United States']);
  });
  for (const [country, published] of [
    ['US', '2022-12-01'],
    ['GB', '1862-12-01'],
    ['US', null],
  ] as const) {
    it(`not in ${country}, ${published}`, () => expect(formerNames('Union', country, published)).toEqual([]));
  }
  it('no word of the language', () => expect(formerNames('constructor', 'US', '1862')).toEqual([]));
});
