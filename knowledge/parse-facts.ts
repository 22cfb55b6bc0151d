// The text of one fact file -> its rows as cells, with errors that name file and line.

/** What is wrong with a file of facts, and where. */
export class FactError extends Error {
  override readonly name = 'FactError';
  constructor(file: string, line: number, problem: string) {
    super(`${file}, line ${line}: ${problem}`);
  }
}

export interface FactLine<C extends string> {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<C, string>>>;
}

/**
 * Splits a TSV text into rows by the names in its first line.
 * Throws a FactError for an unknown column, a row of another width, or a row without id.
 */
export function parseFacts<C extends string>(
  text: string,
  columns: readonly C[],
  file: string,
): FactLine<C>[] {
  const lines = text.split('\n');
  const header = (lines[0] ?? '').replace(/\r$/, '').split('\t');
  const names = header.map((name) => {
    const known = columns.find((column) => column === name);
    if (!known) throw new FactError(file, 1, `unknown column “${name}”; known are ${columns.join(', ')}`);
    return known;
  });
  const rows: FactLine<C>[] = [];
  for (let index = 1; index < lines.length; index++) {
    const line = (lines[index] ?? '').replace(/\r$/, '');
    if (line === '') continue;
    const values = line.split('\t');
    if (values.length !== names.length) {
      throw new FactError(file, index + 1, `${values.length} cells where the first line has ${names.length}`);
    }
    const cells: Partial<Record<C, string>> = {};
    names.forEach((name, column) => {
      const value = values[column];
      if (value) cells[name] = value;
    });
    if (!values[0]) throw new FactError(file, index + 1, 'the id is empty');
    rows.push({ line: index + 1, cells });
  }
  return rows;
}
