// Records -> the names that lead to them.
import { describe, expect, it } from 'vitest';
import { completeRecord } from './fact-rows.ts';
import { familyNames, listNames } from './list-names.ts';
import type { FactRecord } from './record.ts';

describe('family names', () => {
  const cases: [string, string | null, string[]][] = [
    ['Sergey Lavrov', 'RU', ['lavrov']],
    ['Xi Jinping', 'CN', ['xi']],
    ['Pham Minh Chinh', 'VN', ['chinh', 'pham']],
    ['Ursula von der Leyen', 'DE', ['leyen', 'der leyen']],
    ['Abdel Fattah al-Sisi', 'EG', ['sisi', 'al sisi']],
    ['Anwar bin Ibrahim', 'MY', ['ibrahim', 'bin ibrahim']],
    ['Jean-Marie Colombani-Roux', 'FR', ['colombani roux']],
    ['Robert F. Kennedy Jr.', 'US', ['kennedy']],
    ['Tamar of Georgia', 'GE', []],
    ['Surangel Whipps, Jr.', 'PW', ['whipps']],
    ['Pelé', 'BR', []],
    ['Сергей Лавров', 'RU', []],
  ];
  for (const [name, country, families] of cases) {
    it(name, () => expect(familyNames(name, country)).toEqual(families));
  }
});

describe('names', () => {
  const tokayev: FactRecord = completeRecord({
    id: 'Q200881',
    kind: 'person',
    name: 'Kassym-Jomart Tokayev',
    aliases: ['Qasym-Jomart Toqayev', 'Қасым-Жомарт Тоқаев'],
    country: 'KZ',
    salience: 0.9,
  });
  it('of a well-known person: every spelling, and family names', () => {
    const names = listNames(tokayev);
    for (const name of [
      'kassym jomart tokaev',
      'tokayev',
      'tokaev',
      'toqayev',
      'toqaev',
      'қасым жомарт тоқаев',
    ]) {
      expect([name, names.has(name)]).toEqual([name, true]);
    }
    expect(names.get('kassym jomart tokayev')).toBe('name');
    expect(names.get('tokayev')).toBe('family');
  });

  it('of an unknown person: the whole names alone', () => {
    expect([...listNames({ ...tokayev, salience: 0.1 }).keys()]).toEqual([
      'kassym jomart tokayev',
      'qasym jomart toqayev',
      'қасым жомарт тоқаев',
    ]);
  });

  it.each([
    ['Chris Pincher', ['christopher pincher', 'chris pincher', 'pincher']],
    ['Chris Pincher (politician)', ['christopher pincher', 'chris pincher', 'pincher']],
    ['Chris Pincher, Baron Pincher', ['christopher pincher', 'chris pincher', 'pincher']],
    ['Chris Pincher, Jr.', ['christopher pincher', 'chris pincher jr', 'pincher']],
    ['Christopher Pincher', ['christopher pincher', 'pincher']],
  ])('of a person, also as the article “%s” calls them', (wikipedia, names) => {
    const person = { kind: 'person', name: 'Christopher Pincher', salience: 0.2, wikipedia } as const;
    expect([...listNames(completeRecord({ id: 'Q1', ...person })).keys()]).toEqual(names);
  });

  it('of two letters are kept as acronyms and in scripts that write names so', () => {
    const record = completeRecord({
      id: 'b:x',
      kind: 'organization',
      name: 'Example',
      aliases: ['EU', 'Ex', '中国'],
    });
    expect([...listNames(record)]).toEqual([
      ['example', 'name'],
      ['eu', 'acronym'],
      ['中国', 'alias'],
    ]);
  });
});
