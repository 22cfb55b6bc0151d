// A record -> what weighing compares: its roles, fields, countries and the words of its description.
import { foldName } from '../../knowledge/fold-name.ts';
import type { Pack, RecordNumber } from '../../knowledge/pack.ts';
import type { FactRecord } from '../../knowledge/record.ts';
import { type Field, findRoles } from './role-words.ts';

export interface Profile {
  readonly fact: FactRecord;
  readonly roleKeys: ReadonlySet<string>;
  readonly fields: ReadonlySet<Field>;
  /** ISO codes: its own country and those whose offices it held. */
  readonly countries: ReadonlySet<string>;
  /** Folded description and Wikipedia title, spaces at both ends, for finding words in them. */
  readonly words: string;
  /** Folded words for what it is, spaces at both ends: the type, and the description up to "of" or "in". */
  readonly types: string;
}

const lowerWords = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

function makeProfile(fact: FactRecord): Profile {
  const roles = findRoles([
    ...lowerWords(fact.type),
    '|',
    ...lowerWords(fact.description),
    '|',
    ...fact.offices.flatMap(({ title }) => [...lowerWords(title), '|']),
  ]);
  // Of a person described as "wife of …" the office-holder's field says nothing; private words are dropped.
  const told = roles.filter(({ field }) => field !== 'private');
  const countries = new Set<string>();
  if (fact.country) countries.add(fact.country);
  for (const { country } of fact.offices) if (country) countries.add(country);
  return {
    fact,
    roleKeys: new Set(told.map(({ key }) => key)),
    fields: new Set(told.map(({ field }) => field)),
    countries,
    words: ` ${foldName(`${fact.description} ${fact.wikipedia ?? ''}`)} `,
    types: ` ${foldName(`${fact.type} ${fact.description.split(/ (?:of|in|near|on) /)[0]}`)} `,
  };
}

/** Profiles of one article's candidates, each record decoded once. */
export class Profiles {
  private readonly known = new Map<RecordNumber, Profile>();
  private readonly pack: Pack;
  constructor(pack: Pack) {
    this.pack = pack;
  }

  of(record: RecordNumber): Profile {
    const known = this.known.get(record);
    if (known) return known;
    const profile = makeProfile(this.pack.record(record));
    this.known.set(record, profile);
    return profile;
  }
}
