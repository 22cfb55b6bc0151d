// A JSON or TSV text that somebody else wrote -> a built pack, all of it or nothing, with an error that says what to mend.
import * as v from 'valibot';
import { buildPack } from './build-pack.ts';
import { ENTITY_COLUMNS, parseEntity, parseRemark, REMARK_COLUMNS } from './fact-rows.ts';
import { FactError, parseFacts } from './parse-facts.ts';
import type { FactRecord, RemarkRecord } from './record.ts';

/** What is wrong with a pack's text, in words for its author. */
export class UserPackError extends Error {
  override readonly name = 'UserPackError';
}

// Limits: a newsroom's list of local people has some thousand rows; more would slow every look-up of every page.
export const MOST_LETTERS = 5_000_000;
export const MOST_RECORDS = 20_000;
const MOST_REMARKS = 5_000;
const MOST_ENTRIES = 60;
const LONGEST = 400;

/**
 * Plain words: no tab or line end (they end cells), no `|` and `;` (they part entries), no markup, and none of the
 * invisible characters by which a name can pass for another (joiners stay: Persian and Indian names need them).
 */
const FORBIDDEN = /[|;<>\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const Words = v.pipe(
  v.string(),
  v.maxLength(LONGEST, `longer than ${LONGEST} characters`),
  v.check(
    (text) => !FORBIDDEN.test(text),
    'holds a character that packs do not allow: | ; < > or an invisible one',
  ),
);
const Name = v.pipe(Words, v.minLength(1, 'is empty'));
const List = v.optional(
  v.pipe(v.array(Name), v.maxLength(MOST_ENTRIES, `more than ${MOST_ENTRIES} entries`)),
  [],
);
const Text = v.optional(Words, '');
const Day = v.pipe(
  v.string(),
  v.regex(
    /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'is no date: write 2024, 2024-03 or 2024-03-15',
  ),
);
const MaybeDay = v.optional(v.nullable(Day), null);
const within = (least: number, most: number) =>
  v.optional(
    v.nullable(v.pipe(v.number(), v.minValue(least, `below ${least}`), v.maxValue(most, `above ${most}`))),
    null,
  );
const Country = v.optional(
  v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is no ISO 3166 code such as KZ'))),
  null,
);
const Address = v.pipe(
  Words,
  v.check((text) => URL.canParse(text) && new URL(text).protocol === 'https:', 'is no https address'),
);

const RecordShape = v.strictObject({
  id: Name,
  kind: v.picklist(
    ['person', 'place', 'organization', 'event'],
    'is none of person, place, organization, event',
  ),
  name: Name,
  type: Text,
  aliases: List,
  wikipedia: v.optional(v.nullable(Words), null),
  description: Text,
  country: Country,
  salience: v.optional(v.pipe(v.number(), v.minValue(0, 'below 0'), v.maxValue(1, 'above 1')), 0.3),
  offices: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          title: Name,
          start: MaybeDay,
          end: MaybeDay,
          asOf: MaybeDay,
          rank: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)), 3),
          country: Country,
        }),
      ),
      v.maxLength(MOST_ENTRIES),
    ),
    [],
  ),
  began: MaybeDay,
  ended: MaybeDay,
  gender: v.optional(v.nullable(v.picklist(['female', 'male'])), null),
  latitude: within(-90, 90),
  longitude: within(-180, 180),
  population: within(0, 1e10),
  populationYear: within(-5000, 3000),
  facts: v.optional(
    v.pipe(v.array(v.strictObject({ label: Name, value: Name })), v.maxLength(MOST_ENTRIES)),
    [],
  ),
  neighbours: List,
  sources: v.pipe(
    v.array(v.strictObject({ publisher: Name, address: Address, date: MaybeDay })),
    v.minLength(1, 'names no source: give publisher and address'),
    v.maxLength(MOST_ENTRIES),
  ),
});

const RemarkShape = v.strictObject({
  id: Name,
  speaker: Name,
  speakerName: Name,
  date: Day,
  occasion: Name,
  occasionNames: List,
  place: Text,
  audience: Text,
  gist: Name,
  words: v.optional(v.nullable(Name), null),
  language: v.optional(
    v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'is no language code')),
    'en',
  ),
  translation: v.optional(v.nullable(Words), null),
  aftermath: v.optional(v.nullable(Words), null),
  topics: List,
  sources: v.pipe(
    v.array(
      v.strictObject({
        publisher: Name,
        address: Address,
        date: MaybeDay,
        read: v.optional(v.boolean(), false),
      }),
    ),
    v.minLength(1, 'names no source: give publisher and address'),
    v.maxLength(MOST_ENTRIES),
  ),
});

const PackShape = v.strictObject({
  records: v.optional(
    v.pipe(v.array(RecordShape), v.maxLength(MOST_RECORDS, `more than ${MOST_RECORDS} records`)),
    [],
  ),
  remarks: v.optional(
    v.pipe(v.array(RemarkShape), v.maxLength(MOST_REMARKS, `more than ${MOST_REMARKS} remarks`)),
    [],
  ),
});

function check(content: unknown): v.InferOutput<typeof PackShape> {
  const parsed = v.safeParse(PackShape, content);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue);
  throw new UserPackError(`${where ?? 'the file'}: ${issue.message}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserPackError(`this is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Absent cells must not be there at all, so that the defaults hold. */
const withoutNulls = (given: object): object =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== ''));

/** Rows of a table: entities where there is a column `kind`, else remarks. */
function parseTable(text: string): unknown {
  const header = text.slice(0, text.indexOf('\n')).trim().split('\t');
  try {
    if (!header.includes('kind')) {
      const rows = parseFacts(text, REMARK_COLUMNS, 'the table');
      return { remarks: rows.map(({ cells }) => withoutNulls(parseRemark(cells))) };
    }
    const rows = parseFacts(text, ['kind', ...ENTITY_COLUMNS], 'the table');
    return {
      records: rows.map(({ cells: { kind, ...cells } }) => {
        // Whatever stands under `kind` is checked with the rest below.
        const { wikidata: _, ...record } = parseEntity(cells, kind as FactRecord['kind'], new Map());
        const sources = record.sources.map(({ publisher, address, date }) => ({ publisher, address, date }));
        return withoutNulls({ ...record, sources, salience: cells.salience ? record.salience : null });
      }),
    };
  } catch (error) {
    throw error instanceof FactError ? new UserPackError(error.message) : error;
  }
}

function checkIds(list: readonly { readonly id: string }[], what: string): void {
  const seen = new Set<string>();
  for (const { id } of list) {
    if (seen.has(id)) throw new UserPackError(`two ${what} have the id “${id}”; ids must differ`);
    seen.add(id);
  }
}

/** What a pack's text holds, checked and completed. Throws a UserPackError. */
export function parseUserPack(text: string): { records: FactRecord[]; remarks: RemarkRecord[] } {
  if (text.length > MOST_LETTERS) {
    throw new UserPackError(`this file has ${text.length} characters; a pack may have ${MOST_LETTERS}`);
  }
  const trimmed = text.replace(/^\ufeff/, '').trim();
  const { records, remarks } = check(trimmed.startsWith('{') ? parseJson(trimmed) : parseTable(trimmed));
  if (records.length + remarks.length === 0) throw new UserPackError('this pack is empty');
  checkIds(records, 'records');
  checkIds(remarks, 'remarks');
  return {
    records: records.map((record) => ({
      ...record,
      wikidata: /^Q\d+$/.test(record.id) ? record.id : null,
      sources: record.sources.map((source) => ({ key: 'import', licence: null, ...source })),
    })),
    remarks,
  };
}

/** Builds a pack from JSON or TSV text as `docs/packs.md` describes it. Throws a UserPackError. */
export function buildUserPack(text: string): { buffer: ArrayBuffer; records: number; remarks: number } {
  const { records, remarks } = parseUserPack(text);
  return { buffer: buildPack(records, remarks), records: records.length, remarks: remarks.length };
}
