// The tables of international goals and of Formula One -> drafts of footballers, drivers, teams, races and tournaments.
import path from 'node:path';
import type { CountryList } from './country-list.ts';
import { dateOrNull } from './import-offices.ts';
import { type Row, readTable, splitList } from './read-table.ts';
import { type Draft, type Register, startDraft } from './register.ts';
import { SOURCES } from './sources.ts';
import type { TitleList } from './title-list.ts';
import { HAS_ARTICLE } from './weights.ts';

/** Teams of parts of the United Kingdom: news calls their players by these. */
const HOME_NATIONS: Readonly<Record<string, string>> = {
  England: 'English',
  Scotland: 'Scottish',
  Wales: 'Welsh',
  'Northern Ireland': 'Northern Irish',
};

/** Players with fewer goals, all before this year, and without an article are in no news of today. */
const FEW_GOALS = 10;
const RECENT = '2018';

/** The title of a player's article: bare where nobody else bears it, else with the word in brackets. */
function titleOfPlayer(
  name: string,
  country: string | null,
  titles: TitleList,
  register: Register,
): string | null {
  const bracketed = `${name} (footballer)`;
  if (titles.has(bracketed)) return bracketed;
  if (!titles.has(name)) return null;
  const place = register.placeOf('person', `w:${name}`);
  if (place === null) return name;
  const holder = register.at(place);
  return holder.type === 'footballer' || holder.country === country ? name : null;
}

/** "1916 to 1921", or one year. */
function yearsOf(row: Row): string {
  const [first, last] = [row('first').slice(0, 4), row('last').slice(0, 4)];
  return first === last ? last : `${first} to ${last}`;
}

/** Scorers in matches of national teams. Added to the register at once: a title may be another person's already. */
export function importFootballers(
  folder: string,
  countries: CountryList,
  titles: TitleList,
  register: Register,
): void {
  for (const row of readTable(path.join(folder, 'people_football_scorers_martj42.tsv'))) {
    const teams = splitList(row('national_team'));
    // Own goals stand for the other side, and namesakes in one row: of two teams, neither is surely the player's.
    const team = teams.length === 1 ? (teams[0] ?? '') : '';
    const country = countries.find(team)?.code ?? null;
    const wikipedia = titleOfPlayer(row('name'), country, titles, register);
    const goals = Number(row('goals'));
    if (!wikipedia && (!team || (goals < FEW_GOALS && row('last') < RECENT))) continue;
    const adjective = HOME_NATIONS[team] ?? countries.find(team)?.adjective;
    register.add(
      startDraft({
        kind: 'person',
        type: 'footballer',
        name: row('name'),
        wikipedia,
        description: adjective ? `${adjective} footballer` : team ? `footballer for ${team}` : 'footballer',
        country,
        weights: [
          wikipedia ? HAS_ARTICLE : 0,
          Math.min(0.35, goals * 0.008),
          row('last') >= '2018' ? 0.12 : 0.02,
        ],
        facts: team ? [{ label: `Goals for ${team}`, value: `${goals}, ${yearsOf(row)}` }] : [],
        source: SOURCES.football,
      }),
    );
  }
}

/** Tournaments of national teams with at least this many matches; below are cups of one afternoon. */
const MANY_MATCHES = 20;

export function importTournaments(folder: string, titles: TitleList): Draft[] {
  return readTable(path.join(folder, 'events_football_tournaments_martj42.tsv'))
    .filter((row) => Number(row('matches')) >= MANY_MATCHES && row('name') !== 'Friendly')
    .map((row) =>
      startDraft({
        kind: 'event',
        type: 'tournament',
        name: row('name'),
        wikipedia: titles.has(row('name')) ? row('name') : null,
        description: 'football tournament of national teams',
        weights: [Math.min(0.5, Number(row('matches')) / 4000), 0.1],
        source: SOURCES.football,
      }),
    );
}

const F1_KINDS: Readonly<Record<string, { kind: Draft['kind']; type: string; what: string }>> = {
  drivers: { kind: 'person', type: 'racing driver', what: 'racing driver' },
  constructors: { kind: 'organization', type: 'racing team', what: 'Formula One team' },
  'grands-prix': { kind: 'event', type: 'race', what: 'Formula One race' },
  circuits: { kind: 'place', type: 'racing circuit', what: 'motor racing circuit' },
};

function draftF1(row: Row, countries: CountryList, titles: TitleList): Draft | null {
  const sort = F1_KINDS[row('kind')];
  if (!sort) return null;
  const country = countries.find(row('country').replaceAll('-', ' '));
  const title = [`${row('name')} Grand Prix`, row('full_name'), row('name')]
    .slice(row('kind') === 'grands-prix' ? 0 : 1)
    .find((each) => titles.has(each));
  // "March", "Surtees", "Adelaide": the short names of teams and circuits mean something else nearly everywhere.
  const short = sort.kind === 'person' ? [row('name')] : [];
  return startDraft({
    kind: sort.kind,
    type: sort.type,
    name: row('full_name'),
    aliases: short.filter((name) => name !== row('full_name')),
    wikipedia: sort.kind === 'person' || row('kind') === 'grands-prix' ? (title ?? null) : null,
    description: country ? `${country.adjective} ${sort.what}` : sort.what,
    country: country?.code ?? null,
    began: dateOrNull(row('birth')),
    ended: dateOrNull(row('death')),
    weights: [0.08, title ? HAS_ARTICLE : 0],
    source: SOURCES.f1,
  });
}

export function importFormulaOne(folder: string, countries: CountryList, titles: TitleList): Draft[] {
  return readTable(path.join(folder, 'sport_f1db.tsv')).flatMap(
    (row) => draftF1(row, countries, titles) ?? [],
  );
}
