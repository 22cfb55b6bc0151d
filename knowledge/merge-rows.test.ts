// Two rows of one person -> the offices that stand in the merged row.
import { describe, expect, test } from 'vitest';
import { mergeRows } from './merge-rows.ts';

const OWN = 'Foreign minister of Utopia;2020-03-04;2024-09-05;;8;UT';

describe('offices of two rows', () => {
  test.each<[why: string, table: string, stands: boolean]>([
    ['the same title from the same year', 'Foreign Minister of Utopia;2020;;2022-07;7;UT', false],
    [
      'another title, still open, begun in the same month',
      'Secretary of State of Utopia;2020-03-09;;2023-01;7;UT',
      false,
    ],
    ['another title with the same days', 'Chief diplomat of Utopia;2020-03-04;2024-09-05;;4;UT', false],
    ['another title that ended in the same month', 'Monarch of Utopia;2020-03-04;2024-09-02;;4;UT', false],
    [
      'another office of the month that ended earlier',
      'Health minister of Utopia;2020-03-04;2021-01-01;;7;UT',
      true,
    ],
    ['an open office of another month', 'Mayor of Amaurot;2020-05-01;;2022-07;5;UT', true],
    ['an open office in another country', 'Ambassador of Laputa;2020-03-04;;2022-07;6;LP', true],
    ['a year alone and the same rank', 'Minister of the Exterior;2020;;2022-10;8;UT', false],
    ['a year alone and the same first word', 'Foreign secretary of Utopia;2020;;2022-10;4;UT', false],
    ['a year alone and another rank', 'Member of the Senate of Utopia;2020;;2022-10;4;UT', true],
    ['no start, the same end and rank', 'Envoy to all of Utopia;;2024-09-05;;8;UT', false],
    ['no start, the same end and another rank', 'Member of the Senate of Utopia;;2024-09-05;;4;UT', true],
    ['no start at all', 'Envoy of Utopia;;;2022-10;6;UT', true],
  ])('%s', (_why, table, stands) => {
    const [merged] = mergeRows([
      { id: 'Q1', name: 'Raphael Hythloday', offices: OWN },
      { id: 'Q1', name: 'Raphael Hythloday', offices: table },
    ]);
    expect(merged?.offices?.split('|')).toEqual(stands ? [OWN, table] : [OWN]);
  });
});
