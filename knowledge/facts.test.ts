// The facts of the project: order and form of the files, then everything check-facts.ts looks at.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRecords, checkRemarks } from './check-facts.ts';
import { FACTS } from './ensure-pack.ts';
import { ENTITY_COLUMNS } from './fact-rows.ts';
import { factFiles, KIND_FOLDERS, readFacts } from './read-facts.ts';

/** Files may not be larger than this many bytes: a change must show as a small diff. */
const LARGEST_FILE = 2_000_000;

const { records, remarks, sources } = readFacts(FACTS);

/** The first faults are enough to start from; a thousand lines of them help nobody. */
const some = (problems: readonly string[]): readonly string[] => problems.slice(0, 20);

describe('files', () => {
  const files = Object.values(KIND_FOLDERS).flatMap((folder) => factFiles(path.join(FACTS, folder)));

  it('are sorted, in canonical columns, and small', () => {
    const problems = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const [header = '', ...rows] = text.trimEnd().split('\n');
      const name = path.basename(file);
      const columns = header.split('\t');
      const found: string[] = [];
      if (text.length > LARGEST_FILE) found.push(`${name}: ${text.length} characters`);
      if (columns.join() !== ENTITY_COLUMNS.filter((column) => columns.includes(column)).join())
        found.push(`${name}: columns`);
      if (name.startsWith('own-')) return found;
      const unsorted = rows.findIndex((row, index) => index > 0 && row < rows[index - 1]!);
      if (unsorted > 0) found.push(`${name}, line ${unsorted + 2}: out of order`);
      return found;
    });
    expect(some(problems)).toEqual([]);
  });
});

describe('records', () => {
  it('are as they should be', () => {
    expect(some(checkRecords(records, new Set(sources.keys())))).toEqual([]);
  });

  it('are 150,000 or more, of every kind', () => {
    expect(records.length).toBeGreaterThanOrEqual(150_000);
    for (const [kind, most] of [
      ['person', 0.7],
      ['place', 0.4],
      ['organization', 0.3],
      ['event', 0.3],
    ] as const) {
      const share = records.filter((record) => record.kind === kind).length / records.length;
      expect(share).toBeGreaterThan(0.005);
      expect(share).toBeLessThan(most);
    }
  });

  const byId = new Map(records.map((record) => [record.id, record]));
  const held: [string, string, string, string | null, string | null][] = [
    ['Sergey Lavrov', 'Q58217', 'Foreign minister of Russia', '2004-03-09', null],
    ['Kassym-Jomart Tokayev', 'Q200881', 'President of Kazakhstan', '2019-03-20', null],
    ['Angela Merkel', 'Q567', 'Chancellor of Germany', '2005-11-22', '2021-12-08'],
  ];
  for (const [name, id, title, start, end] of held) {
    it(`${name}: one term as ${title}`, () => {
      const terms = byId.get(id)?.offices.filter((office) => office.title === title) ?? [];
      expect(terms.map((term) => [term.start, term.end])).toEqual([[start, end]]);
    });
  }
});

describe('remarks', () => {
  it('are as they should be', () => {
    expect(some(checkRemarks(remarks, new Set(records.map(({ id }) => id))))).toEqual([]);
  });
});
