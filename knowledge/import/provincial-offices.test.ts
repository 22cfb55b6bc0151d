// Ministers under a whole country -> which of them were a province's.
import { expect, it } from 'vitest';
import { findProvincialOffices } from './provincial-offices.ts';
import { parseTable } from './read-table.ts';

const rows = parseTable(
  [
    ['qid', 'country', 'role', 'start', 'end', 'kind'],
    ['Q1', 'canada', 'Minister of Finance', '2018-10-18', '', 'office'],
    ['Q1', 'canada', 'member of the National Assembly of Quebec', '2012-09-04', '', 'legislator'],
    ['Q2', 'canada', 'Minister of Finance', '2015-11-04', '2020-08-17', 'office'],
    ['Q2', 'canada', 'member of the House of Commons', '2015-10-19', '2020-08-17', 'legislator'],
    ['Q3', 'canada', 'Minister of Health', '2018-11-09', '2019-09-10', 'office'],
    ['Q3', 'canada', 'member of the House of Commons', '1997-06-02', '2011-05-02', 'legislator'],
    ['Q4', 'australia', 'Treasurer', '2014-12-04', '', 'office'],
    ['Q4', 'australia', 'Member of the Victorian Legislative Assembly', '2006-11-25', '', 'legislator'],
    ['Q5', 'australia', 'Premier of Victoria', '2014-12-04', '', 'office'],
    ['Q6', 'france', 'Minister of Finance', '2014-12-04', '', 'office'],
  ]
    .map((cells) => cells.join('\t'))
    .join('\n'),
);

it('a minister without a seat in the national parliament at that time is of his chamber’s province', () => {
  const found = findProvincialOffices(rows);
  expect([...found].map(([row, province]) => [row('qid'), province])).toEqual([
    ['Q1', 'Quebec'],
    ['Q3', null],
    ['Q4', 'Victoria'],
  ]);
});
