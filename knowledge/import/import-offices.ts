// The table of office-holders and legislators -> drafts of people, one for each term of office.
import path from 'node:path';
import { isDate } from '../check-facts.ts';
import type { Country, CountryList } from './country-list.ts';
import { findSeatStart } from './find-seat-start.ts';
import { nameOffice } from './office-title.ts';
import { findProvincialOffices } from './provincial-offices.ts';
import { type Row, readTable } from './read-table.ts';
import { type Draft, startDraft } from './register.ts';
import { SOURCES } from './sources.ts';
import { HAS_ARTICLE } from './weights.ts';

/** A date of a table, or null where it is none: empty, or a day that is in no calendar. */
export const dateOrNull = (cell: string): string | null => (isDate(cell) ? cell : null);

export const genderOf = (cell: string): Draft['gender'] =>
  /^(?:female|f|trans woman)$/i.test(cell) ? 'female' : /^(?:male|m|trans man)$/i.test(cell) ? 'male' : null;

/** A seat open for longer than this is one whose end the table lacks: nothing is said then of how long it was held. */
const LONGEST_SEAT = 12;

function sawOpen(row: Row): string | null {
  const years = Number(row('source_date').slice(0, 4)) - Number(row('start').slice(0, 4));
  return row('kind') === 'legislator' && !(years <= LONGEST_SEAT) ? null : row('source_date');
}

/** Parts of a state with a government of their own, under which the table keeps it: "First Minister of Scotland". */
const PARTS: Readonly<Record<string, Pick<Country, 'name' | 'adjective'>>> = {
  scotland: { name: 'Scotland', adjective: 'Scottish' },
  wales: { name: 'Wales', adjective: 'Welsh' },
  'northern ireland': { name: 'Northern Ireland', adjective: 'Northern Irish' },
};

/** Stands in `wrong-terms.tsv` for the start of an office that somebody never held. */
const NEVER = 'never';

const keyOf = (row: Row): string => `${row('qid')} ${row('role')} ${row('start')}`;

/** Terms that the table has wrong, as a public page told -> the right start, or `NEVER`. */
function readWrongTerms(): Map<string, string> {
  const rows = readTable(path.join(import.meta.dirname, 'wrong-terms.tsv'));
  return new Map(rows.map((row) => [keyOf(row), row('right')]));
}

/** The rank of a minister of a province: that of its governor. */
const PROVINCIAL = 5;

interface TermFacts {
  readonly countries: CountryList;
  readonly wrong: ReadonlyMap<string, string>;
  readonly provinces: ReadonlyMap<Row, string | null>;
}

function draftTerm(row: Row, { countries, wrong, provinces }: TermFacts): Draft {
  // Offices of international bodies stand under "world", which is no country.
  const country = countries.find(row('country'));
  const province = provinces.get(row);
  const part = province ? { name: province, adjective: province } : PARTS[row('country')];
  const of = country && part ? { ...country, ...part, wikipedia: part.name, aliases: [] } : country;
  const { title, rank } = nameOffice(row('role'), of);
  const end = dateOrNull(row('end'));
  return startDraft({
    kind: 'person',
    type: 'politician',
    name: row('name'),
    wikipedia: row('enwiki') || null,
    wikidata: row('qid') || null,
    country: country?.code ?? null,
    offices: [
      {
        title,
        start: findSeatStart(row('role'), dateOrNull(wrong.get(keyOf(row)) ?? row('start'))),
        end,
        asOf: end ? null : sawOpen(row),
        rank: row('kind') === 'legislator' ? 4 : province ? Math.min(rank, PROVINCIAL) : rank,
        country: country?.code ?? null,
      },
    ],
    began: dateOrNull(row('dob')),
    ended: dateOrNull(row('dod')),
    gender: genderOf(row('gender')),
    weights: row('enwiki') ? [HAS_ARTICLE] : [],
    source: SOURCES.everyPolitician,
  });
}

/** Office-holders and legislators. Several drafts of one person share the Wikidata id. */
export function importOffices(folder: string, countries: CountryList): Draft[] {
  const rows = readTable(path.join(folder, 'people_office_eps.tsv'))
    // Items without an English label stand under their id.
    .filter((row) => row('name') && !/^Q\d+$/.test(row('name')));
  const facts = { countries, wrong: readWrongTerms(), provinces: findProvincialOffices(rows) };
  return rows
    .filter((row) => facts.wrong.get(keyOf(row)) !== NEVER && facts.provinces.get(row) !== null)
    .map((row) => draftTerm(row, facts));
}
