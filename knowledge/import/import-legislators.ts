// The tables of legislators -> drafts: EveryPolitician of 2015, the United States Congress and the fifty states.
import path from 'node:path';
import { type CountryList, withArticle } from './country-list.ts';
import { findSeatStart } from './find-seat-start.ts';
import { isFullName } from './import-famous.ts';
import { dateOrNull, genderOf } from './import-offices.ts';
import { nameOffice } from './office-title.ts';
import { type Row, readTable, splitList } from './read-table.ts';
import { type Draft, startDraft } from './register.ts';
import { SOURCES } from './sources.ts';
import { STATES } from './us-states.ts';
import { HAS_ARTICLE } from './weights.ts';

/** Legislators known in 2015: people only, the table has no dates of office. Germany is in no other table. */
export function importLegislators2015(folder: string, countries: CountryList): Draft[] {
  return readTable(path.join(folder, 'people_legislators_ep2015_wikidata_meta.tsv'))
    .filter((row) => row('enwiki') && row('name_en'))
    .map((row) => {
      const country = countries.find(row('country'));
      return startDraft({
        kind: 'person',
        type: 'politician',
        name: row('name_en'),
        wikipedia: row('enwiki'),
        wikidata: row('qid'),
        country: country?.code ?? null,
        began: dateOrNull(row('dob')),
        ended: dateOrNull(row('dod')),
        weights: [HAS_ARTICLE, 0.05],
        source: SOURCES.everyPolitician,
      });
    });
}

/** When the table of Congress was read. Terms that end later go on. */
const CONGRESS_AS_OF = '2026-06-15';

function nameCongressOffice(role: string): string {
  const seat = /^US (Senator|Representative) (?:from|for)?\s*([A-Z]{2})/.exec(role);
  if (!seat?.[2]) return role;
  const state = STATES[seat[2]] ?? seat[2];
  return seat[1] === 'Senator' ? `U.S. senator from ${state}` : `U.S. representative from ${state}`;
}

/** Seats of one person in the table of office-holders, which begins with the Congress of 1999. */
interface Seats {
  /** Earliest day in the Senate, or null. */
  readonly senate: string | null;
  readonly house: boolean;
}

/** First days of that Congress: who sat then may have sat before. */
const FIRST_CONGRESS = '1999-01-06';

function readSeats(folder: string): Map<string, Seats> {
  const seats = new Map<string, Seats>();
  for (const row of readTable(path.join(folder, 'people_office_eps.tsv'))) {
    const chamber = /^United States (senator|representative)$/.exec(row('role'))?.[1];
    if (!chamber) continue;
    const known = seats.get(row('qid')) ?? { senate: null, house: false };
    const start = dateOrNull(row('start'));
    const isEarlier = chamber === 'senator' && start && (!known.senate || start < known.senate);
    seats.set(row('qid'), {
      senate: isEarlier ? start : known.senate,
      house: known.house || chamber === 'representative',
    });
  }
  return seats;
}

/**
 * Since when somebody sits in the Senate. The table of Congress gives the first day in either chamber: right for those
 * who never were representatives. Null where neither table tells.
 */
export function findSenateStart(inCongress: string | null, seats: Seats | undefined): string | null {
  if (seats?.senate && seats.senate > FIRST_CONGRESS) return seats.senate;
  if (seats?.senate) return null;
  return seats?.house ? null : inCongress;
}

function draftMember(row: Row, countries: CountryList, seats: Seats | undefined): Draft {
  const country = countries.find('US')!;
  const end = dateOrNull(row('end'));
  const open = !end || end > CONGRESS_AS_OF;
  const title = nameCongressOffice(row('role'));
  const isSenator = title.startsWith('U.S. senator');
  const start = findSeatStart(row('role'), dateOrNull(row('start')));
  const rank = isSenator ? 6 : /^U\.S\. rep/.test(title) ? 5 : nameOffice(title, country).rank;
  const party = row('party').replace(/^Democrat$/, 'Democratic');
  return startDraft({
    kind: 'person',
    type: 'politician',
    name: row('enwiki').replace(/ \(.*/, '') || row('name'),
    aliases: [row('name'), ...splitList(row('aliases')).filter(isFullName)],
    wikipedia: row('enwiki') || null,
    wikidata: row('qid') || null,
    country: 'US',
    offices: [
      {
        title,
        start: isSenator ? findSenateStart(start, seats) : start,
        end: open ? null : end,
        asOf: open ? CONGRESS_AS_OF : null,
        rank,
        country: 'US',
      },
    ],
    began: dateOrNull(row('dob')),
    gender: genderOf(row('gender')),
    weights: [HAS_ARTICLE],
    facts: party ? [{ label: 'Party', value: party }] : [],
    source: SOURCES.congress,
  });
}

/** Members of the United States Congress. */
export function importCongress(folder: string, countries: CountryList): Draft[] {
  const seats = readSeats(folder);
  return (
    readTable(path.join(folder, 'people_uscongress2026.tsv'))
      // Presidents and vice presidents stand there without any id; another table has them.
      .filter((row) => row('qid') || row('enwiki'))
      .map((row) => draftMember(row, countries, seats.get(row('qid'))))
  );
}

const STATE_AS_OF = '2026-08-05';
/**
 * Without the members of the lower houses and the mayors, 6,000 people known in their district or town, for whom the pack
 * has no room; mayors of great cities are written by hand.
 */
const STATE_OFFICES: Readonly<Record<string, readonly [string, number]>> = {
  Governor: ['Governor of', 6],
  'Lieutenant Governor': ['Lieutenant governor of', 5],
  'attorney general': ['Attorney general of', 5],
  'Secretary of State': ['Secretary of state of', 5],
  'chief election officer': ['Chief election officer of', 4],
  treasurer: ['Treasurer of', 4],
  auditor: ['Auditor of', 4],
  'state senator': ['State senator in', 4],
  'state legislator': ['State legislator in', 4],
};

/** Officers and legislators of the states, without the members of Congress whom the table repeats. */
export function importStates(folder: string): Draft[] {
  return readTable(path.join(folder, 'people_usstates_openstates2026.tsv')).flatMap((row) => {
    const state = STATES[row('state')];
    const office = STATE_OFFICES[row('role')];
    if (!state || !office) return [];
    const end = dateOrNull(row('end'));
    const open = !end || end > STATE_AS_OF;
    return startDraft({
      kind: 'person',
      type: 'politician',
      name: row('name'),
      aliases: splitList(row('aliases')).filter((alias) => isFullName(alias) && !/^\p{Lu}\./u.test(alias)),
      wikidata: row('qid') || null,
      description: `American politician from ${withArticle(state)}`,
      country: 'US',
      offices: [
        {
          title: `${office[0]} ${withArticle(state)}`,
          start: dateOrNull(row('start')),
          end: open ? null : end,
          asOf: open ? STATE_AS_OF : null,
          rank: office[1],
          country: 'US',
        },
      ],
      facts: row('party') ? [{ label: 'Party', value: row('party') }] : [],
      source: SOURCES.openStates,
    });
  });
}
