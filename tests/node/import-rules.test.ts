// Every import of the project -> checked against the one-way rules of the layout.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Which folders a folder may import from, besides itself. `type:` means types only. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  entrypoints: ['page', 'components', 'extension', 'reading', 'knowledge'],
  components: ['type:reading', 'type:knowledge'],
  page: ['type:reading', 'type:knowledge'],
  extension: ['reading', 'knowledge'],
  reading: ['knowledge'],
  knowledge: [],
};

/** The parts of knowledge/ that reading/ may see: words, the pack's reader interface, and how names are folded. */
const READER_INTERFACE = [
  'knowledge/record.ts',
  'knowledge/pack.ts',
  'knowledge/fold-name.ts',
  'knowledge/demonyms.ts',
  'knowledge/office-names.ts',
];

/** Packages that belong to one layer only. Anything else is free to whoever needs it. */
const PACKAGES: Record<string, readonly string[]> = {
  preact: ['components', 'entrypoints'],
  'webextension-polyfill': ['extension'],
  idb: ['extension'],
  compromise: ['reading'],
  wxt: ['entrypoints'],
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const found: Import[] = [];
  const statement = /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:([^'"`;]*?)\sfrom\s+)?['"]([^'"]+)['"]/g;
  for (const [, type, names, target] of text.matchAll(statement)) {
    if (!target) continue;
    const named = names
      ?.match(/\{([^}]*)\}/)?.[1]
      ?.split(',')
      .map((name) => name.trim());
    const allTypes = named?.filter(Boolean).every((name) => name.startsWith('type ')) ?? false;
    found.push({ file, target, typeOnly: type !== undefined || allTypes });
  }
  for (const [, target] of text.matchAll(/import\(\s*['"]([^'"]+)['"]\s*\)/g)) {
    if (target) found.push({ file, target, typeOnly: false });
  }
  return found;
}

/** What is wrong with an import, or null. */
function judge({ file, target, typeOnly }: Import): string | null {
  const from = file.split(path.sep)[0] ?? '';
  if (!target.startsWith('.')) {
    const name = Object.keys(PACKAGES).find((each) => target === each || target.startsWith(`${each}/`));
    const allowed = !name || typeOnly || PACKAGES[name]?.includes(from);
    return allowed ? null : `${file} imports the package ${target}`;
  }
  const file2 = path.join(path.dirname(file), target).split(path.sep).join('/');
  const to = file2.split('/')[0] ?? '';
  if (to === from) return null;
  if (from === 'reading' && !READER_INTERFACE.includes(file2)) return `${file} imports ${file2}`;
  const allowed = MAY_IMPORT[from] ?? [];
  if (allowed.includes(to) || (typeOnly && allowed.includes(`type:${to}`))) return null;
  return `${file} imports ${file2}${typeOnly ? ' (types)' : ''}`;
}

describe('imports go one way', () => {
  for (const folder of Object.keys(MAY_IMPORT)) {
    it(folder, () => {
      const files = sourceFiles(folder);
      expect(files.length).toBeGreaterThan(0);
      expect(files.flatMap(importsOf).map(judge).filter(Boolean)).toEqual([]);
    });
  }

  it('sees an import that goes the wrong way', () => {
    const bad = { file: 'reading/read-article.ts', target: '../page/marks.ts', typeOnly: false };
    expect(judge(bad)).not.toBeNull();
    expect(judge({ ...bad, file: 'page/x.ts', target: '../extension/browser.ts' })).not.toBeNull();
    expect(judge({ ...bad, file: 'page/x.ts', target: 'webextension-polyfill' })).not.toBeNull();
  });
});

describe('reading knows no browser', () => {
  it('names no global of a page, an extension or Node', () => {
    const globals = /\b(document|window|navigator|browser|chrome|process|require|fetch|localStorage)\s*[.(]/;
    const guilty = sourceFiles('reading').filter((file) =>
      readFileSync(path.join(ROOT, file), 'utf8')
        .split('\n')
        .some(
          (line) =>
            !/^\s*(\/\/|\*|\/\*)/.test(line) &&
            globals.test(line.replace(/'[^']*'|"[^"]*"|`[^`]*`|\/[^/ ]+\//g, '')),
        ),
    );
    expect(guilty).toEqual([]);
  });
});

describe('files', () => {
  const everywhere = [...Object.keys(MAY_IMPORT), 'training', 'commands', 'sample'].flatMap(sourceFiles);

  it('begin with what they turn into what', () => {
    const silent = everywhere.filter(
      (file) => !readFileSync(path.join(ROOT, file), 'utf8').startsWith('// '),
    );
    expect(silent).toEqual([]);
  });

  it('have no drawers', () => {
    expect(everywhere.filter((file) => /(utils?|helpers?|common|manager|misc)[./]/i.test(file))).toEqual([]);
  });

  it('stay below 500 lines', () => {
    const long = everywhere.filter(
      (file) => readFileSync(path.join(ROOT, file), 'utf8').split('\n').length > 500,
    );
    expect(long).toEqual([]);
  });
});
