// Short descriptions -> kinds, or nothing where they leave it open.
import { expect, it } from 'vitest';
import { CountryList } from './country-list.ts';
import { parseFreebaseKind, parseFreebasePerson } from './freebase-kinds.ts';

const countries = new CountryList();

const people: [string, string | null, string | null][] = [
  ['American actor and comedian', 'American actor', 'US'],
  ['English film director', 'English film director', 'GB'],
  ['New Zealand footballer', 'New Zealand footballer', 'NZ'],
  ['singer-songwriter', 'singer-songwriter', null],
  ['2009 film by the American director', null, null],
  ['American rock band', null, null],
  ['position of the president', null, null],
];
for (const [text, description, country] of people) {
  it(`a person: ${text}`, () => {
    const found = parseFreebasePerson(text, countries);
    expect(found && [found.description, found.country]).toEqual(description && [description, country]);
  });
}

const things: [string, string | null][] = [
  ['city in Texas, United States', 'place city'],
  ['county seat of El Paso County', 'place city'],
  ['ceremonial county in England', 'place region'],
  ['river in Europe', 'place river'],
  ['public research university', 'organization university'],
  ['association football club', 'organization club'],
  ['American record label', 'organization company'],
  ['armed conflict', null],
  ['music genre', null],
  ['2005 film', null],
];
for (const [text, kind] of things) {
  it(`a thing: ${text}`, () => {
    const found = parseFreebaseKind(text);
    expect(found ? `${found.kind} ${found.type}` : null).toBe(kind);
  });
}
