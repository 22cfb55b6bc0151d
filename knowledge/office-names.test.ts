// Titles of offices -> the keys under which packs list them.
import { describe, expect, it } from 'vitest';
import { nameOffices, officeKeys } from './office-names.ts';

const keysOf = (title: string, country: string | null, rank = 8): string[] =>
  [...officeKeys({ title, country, rank, start: null, end: null, asOf: null })].map(
    ([key, { exact, acting }]) => `${key}${exact ? '' : ' in part'}${acting ? ' acting' : ''}`,
  );

const TITLES: readonly [title: string, country: string | null, ...keys: string[]][] = [
  ['President of Kazakhstan', 'KZ', 'KZ/president'],
  ['Foreign minister of Kazakhstan', 'KZ', 'KZ/minister foreign'],
  ['Minister of Foreign Affairs of Kazakhstan', 'KZ', 'KZ/minister foreign'],
  ['Prime Minister of the United Kingdom', 'GB', 'GB/prime minister'],
  ['Chancellor of Germany', 'DE', 'DE/prime minister'],
  ['Chancellor of the Exchequer of the United Kingdom', 'GB', 'GB/minister finance'],
  ['Taoiseach of Ireland', 'IE', 'IE/prime minister'],
  ['Secretary of State of the United States', 'US', 'US/minister foreign'],
  ['Secretary of State for Defence of the United Kingdom', 'GB', 'GB/minister defence'],
  ['Secretary of Agriculture', 'US', 'US/minister agriculture'],
  [
    'Minister of Economy and Finance of Chile',
    'CL',
    'CL/minister economy in part',
    'CL/minister finance in part',
  ],
  ['Acting president of Ukraine', 'UA', 'UA/president acting'],
  ['King of Jordan', 'JO', 'JO/king', 'JO/monarch'],
  ['Pope', null, 'VA/pope'],
  [
    'Secretary-General of the United Nations',
    null,
    'united nations/secretary general',
    'united nations/head in part',
  ],
  [
    'High Representative of the European Union for Foreign Affairs',
    null,
    'european union/high representative',
  ],
  ['Mayor of London', 'GB', 'london/mayor'],
  ['First Minister of Scotland', 'GB', 'scotland/first minister'],
  ['Prime Minister of Crimea', 'RU', 'crimea/prime minister'],
  // What news names so seldom, or what is no single office.
  ['Deputy foreign minister of Kazakhstan', 'KZ'],
  ['Minister of State for Transport of the United Kingdom', 'GB'],
  ['State Secretary of Norway', 'NO'],
  ['Director General of Equatorial Guinea', 'GQ'],
  ['Foreign Secretary of India', 'IN'],
  ['President', 'KZ'],
  ['Member of the Senate', 'FR'],
];

describe('the keys of', () => {
  it.each(TITLES)('%s, %s', (title, country, ...keys) => {
    expect(keysOf(title, country).sort()).toEqual([...keys].sort());
  });

  it('offices of low rank: none of a committee’s chair, one of a mayor', () => {
    expect(keysOf('Chair of the Harbour Committee', null, 4)).toEqual([]);
    expect(keysOf('Mayor of Delft', 'NL', 4)).toEqual(['delft/mayor']);
    expect(keysOf('Governor of the Bank of Korea', 'KR', 6)).toEqual([
      'bank of korea/governor',
      'bank of korea/head in part',
    ]);
  });
});

it('names the same office by all its words', () => {
  const names = (words: string, country: string | null) =>
    nameOffices(words, country).map(({ name }) => name);
  expect(names('top diplomat', 'RU')).toEqual(names('foreign minister', 'RU'));
  expect(names('top diplomat', null)).toEqual(['high representative']);
  expect(names('defense secretary', 'US')).toEqual(names('minister of defence', 'US'));
  expect(names('foreign secretary', 'IN')).toEqual([]);
  expect(names('opposition leader', 'UA')).toEqual([]);
});
