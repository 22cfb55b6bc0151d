// The folder of tables -> all records of the project that are not written by hand.
import type { FactRecord } from '../record.ts';
import { CountryList } from './country-list.ts';
import { finishRecords } from './finish-records.ts';
import { importAliases } from './import-aliases.ts';
import { importCities, importMapPlaces, readGeoNames } from './import-cities.ts';
import { importCompanies } from './import-companies.ts';
import { importCountries, importFormerCountries } from './import-countries.ts';
import { importExecutives } from './import-executives.ts';
import { importFreebasePeople, importPantheon, importVitalPeople } from './import-famous.ts';
import { importFeatures } from './import-features.ts';
import { importCongress, importLegislators2015, importStates } from './import-legislators.ts';
import { importOffices } from './import-offices.ts';
import {
  importAgencies,
  importClubs,
  importNewspapers,
  importParties,
  importUniversities,
} from './import-organizations.ts';
import { importRegions } from './import-regions.ts';
import { importFootballers, importFormulaOne, importTournaments } from './import-sport.ts';
import { importByPattern, importFreebaseThings, importSections } from './import-titles.ts';
import { type Draft, Register } from './register.ts';
import { readTitleIds } from './title-ids.ts';
import { TitleList } from './title-list.ts';

/** Reads all tables under `folder`. `own`: the people written by hand, which the table of heads of state need not repeat. The order matters: of two tables that disagree the first one wins. */
export function importAll(folder: string, own: readonly FactRecord[]): FactRecord[] {
  const countries = new CountryList();
  const register = new Register(readTitleIds(folder));
  const titles = new TitleList(folder);
  const geonames = readGeoNames(folder);
  const add = (drafts: readonly Draft[]) => {
    for (const draft of drafts) register.add(draft);
  };
  add(importCountries(folder, countries));
  add(importCities(geonames, countries, titles));
  add(importRegions(geonames, countries, titles));
  add(importMapPlaces(folder, geonames, countries));
  add(importCongress(folder, countries));
  add(importOffices(folder, countries));
  add(importLegislators2015(folder, countries));
  // Before the tables of famous people, which know some of them by another spelling.
  importAliases(folder, register);
  add(importFreebasePeople(folder, countries, titles));
  add(importPantheon(folder, countries, titles));
  add(importVitalPeople(titles));
  importFootballers(folder, countries, titles, register);
  add(importFormulaOne(folder, countries, titles));
  add(importTournaments(folder, titles));
  add(importStates(folder));
  add(importFormerCountries());
  add(importFreebaseThings(folder, titles));
  add(importFeatures(folder, titles));
  add(importParties(folder, countries, titles));
  add(importCompanies(folder, countries, titles));
  add(importUniversities(folder, countries, titles));
  add(importNewspapers(folder, titles));
  add(importClubs(folder, countries, titles));
  add(importAgencies(folder, titles));
  add(importSections(titles));
  add(importByPattern(titles));
  importExecutives(folder, countries, register, own);
  return finishRecords(register, countries);
}
