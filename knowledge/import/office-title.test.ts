// Offices as tables name them -> as cards say them.
import { describe, expect, it } from 'vitest';
import { CountryList } from './country-list.ts';
import { nameOffice } from './office-title.ts';

const countries = new CountryList();

describe('an office', () => {
  const cases: [string, string, string, number][] = [
    ['President', 'kazakhstan', 'President of Kazakhstan', 10],
    ['President of Kazakhstan', 'Kazakhstan', 'President of Kazakhstan', 10],
    ['Minister of Foreign Affairs', 'russia', 'Foreign minister of Russia', 8],
    ['Foreign Minister of Russian Federation', 'Russian Federation', 'Foreign minister of Russia', 8],
    ['Minister for Foreign Affairs', 'sweden', 'Foreign minister of Sweden', 8],
    ['Minister of National Defence', 'canada', 'Defence minister of Canada', 7],
    ['Minister of the Interior', 'czech', 'Interior minister of the Czech Republic', 7],
    ['Minister of Youth and Sports', 'tunisia', 'Minister of Youth and Sports of Tunisia', 7],
    ['Prime Minister', 'united kingdom', 'Prime Minister of the United Kingdom', 9],
    ['Deputy Prime Minister', 'ireland', 'Deputy Prime Minister of Ireland', 7],
    ['Vice President', 'us', 'Vice President of the United States', 8],
    ['ambassador to the United States', 'kazakhstan', 'Ambassador of Kazakhstan to the United States', 4],
    [
      'Permanent Representative to the United Nations',
      'russia',
      'Permanent representative of Russia to the United Nations',
      6,
    ],
    ['member of the National Assembly', 'france', 'Member of the National Assembly of France', 4],
    ['member of the French National Assembly', 'france', 'Member of the French National Assembly', 4],
    [
      'Member of the 57th Parliament of the United Kingdom',
      'united kingdom',
      'Member of the Parliament of the United Kingdom',
      4,
    ],
    ['Mayor of Kabul', 'afghanistan', 'Mayor of Kabul', 5],
    ['member of the National Assembly of Quebec', 'canada', 'Member of the National Assembly of Quebec', 4],
    ['President of the Senate', 'france', 'President of the Senate of France', 6],
    ['Governor of the Central Bank', 'kenya', 'Governor of the Central Bank of Kenya', 6],
    ['Deputy Minister of Finance', 'ghana', 'Deputy Minister of Finance of Ghana', 5],
    ['President of the Republic of Poland', 'poland', 'President of Poland', 10],
    ['Federal Chancellor', 'germany', 'Chancellor of Germany', 9],
    ['Chancellor of Justice', 'estonia', 'Chancellor of Justice of Estonia', 4],
    ['Chancellor of the Exchequer', 'united kingdom', 'Chancellor of the Exchequer', 7],
    ['Premier of Gauteng', 'south africa', 'Premier of Gauteng', 7],
    ['Acting Prime Minister', 'kosovo', 'Acting Prime Minister of Kosovo', 9],
  ];
  for (const [role, country, title, rank] of cases) {
    it(`${role}, ${country}`, () =>
      expect(nameOffice(role, countries.find(country))).toEqual({ title, rank }));
  }

  it('of an international body stays as it is', () => {
    expect(nameOffice('Secretary-General of the United Nations', null)).toEqual({
      title: 'Secretary-General of the United Nations',
      rank: 5,
    });
  });
});
