// Sentences on events that come again -> the edition that is chosen.
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../knowledge/build-pack.ts';
import { completeRecord } from '../../knowledge/fact-rows.ts';
import { openPack } from '../../knowledge/open-pack.ts';
import { resolveEntities } from './resolve-entities.ts';
import { readMarked } from './test-article.ts';

const event = (id: string, name: string, more: object = {}) =>
  completeRecord({ id: `b:${id}`, kind: 'event', type: 'tournament', name, salience: 0.5, ...more });

const pack = openPack(
  buildPack(
    [
      event('cup', 'World Cup', { aliases: ['FIFA World Cup'], began: '1930' }),
      event('cup14', '2014 World Cup', { country: 'BR', began: '2014-06-12', ended: '2014-07-13' }),
      event('cup18', 'World Cup 2018', { country: 'RU', began: '2018-06-14', ended: '2018-07-15' }),
      event('cup22', '2022 FIFA World Cup', { country: 'QA', began: '2022-11-20', ended: '2022-12-18' }),
      event('summit22', '2022 Ringmakers Summit', {
        description: 'meeting in Madrid',
        began: '2022-06',
        ended: '2022-06',
      }),
      event('games-s', '1992 Games', { description: 'games in Barcelona', began: '1992-07-25' }),
      event('games-w', '1992 Winter Games', {
        aliases: ['1992 Games'],
        description: 'games in Albertville',
        began: '1992-02-08',
      }),
      event('games', 'Games', { began: '1896' }),
      event('war', 'Great Northern War', { ended: '1721' }),
    ],
    [],
  ),
);

/** The record of each event of the article, by id. */
function editionsIn(published: string | null, ...paragraphs: string[]): string[] {
  const { article, mentions } = readMarked(paragraphs, published);
  return resolveEntities(article, mentions, pack).map(({ record }) =>
    record === null ? 'nobody' : pack.record(record).id.slice(2),
  );
}

describe('editions', () => {
  it('that the article names elsewhere', () => {
    const paragraphs = ['The {e 2014 World Cup} was his.', 'He loved the {e World Cup}.'];
    expect(editionsIn('2020-01-01', ...paragraphs)).toEqual(['cup14']);
  });
  it('not one of two that the article names', () => {
    const paragraphs = ['The {e 2014 World Cup}, the {e World Cup 2018}.', 'He loved the {e World Cup}.'];
    expect(editionsIn('2020-01-01', ...paragraphs)).toEqual(['cup14', 'cup18', 'cup']);
  });

  const cases: [string, string | null, string, string[]][] = [
    ['by the year in the name', '2020-01-01', 'The {e 2014 World Cup} was', ['cup14']],
    ['by the year behind it', null, 'The {e World Cup} in 2018 was', ['cup18']],
    ['by the place', '2020-01-01', 'The {e World Cup} in Brazil was', ['cup14']],
    ['that is at hand', '2022-12-01', 'The {e World Cup} went on', ['cup22']],
    ['that will soon be at hand', '2022-10-01', 'The {e World Cup} is near', ['cup22']],
    ['the series, when none is at hand', '2020-01-01', 'The {e World Cup} is won', ['cup']],
    ['the series, on an unknown day', null, 'The {e World Cup} is won', ['cup']],
    ['the series, for a year that the pack lacks', '2022-12-01', 'The {e World Cup} in 1966 was', ['cup']],
    ['the series, when any is meant', '2022-12-01', 'He dreams of a {e World Cup}', ['cup']],
    [
      'the series, when two are meant',
      '2022-12-01',
      'The {e World Cup} in 2018, and this {e World Cup}',
      ['cup'],
    ],
    ['the next', '2019-01-01', 'The next {e World Cup} will be', ['cup22']],
    ['the last', '2019-01-01', 'The last {e World Cup} was', ['cup18']],
    ['counted from the article', '2019-01-01', "Last year's {e World Cup} was", ['cup18']],
    ['without a record of the series', '2022-06-20', 'At the {e Ringmakers Summit} he', ['summit22']],
    ['two of one year, by the place', null, 'The {e Games} in Barcelona in 1992', ['games-s']],
    ['two of one year', null, 'The {e Games} of 1992', ['games']],
    ['what happened once stays', '2022-06-20', 'In the {e Great Northern War}', ['war']],
  ];
  for (const [name, published, paragraph, expected] of cases) {
    it(name, () => expect(editionsIn(published, paragraph)).toEqual(expected));
  }
});
