// The folder of tables -> all records of the project that are not written by hand.
import type { FactRecord } from '../record.ts';
import { CountryList } from './country-list.ts';
import { finishRecords } from './finish-records.ts';
import { importCities, importMapPlaces } from './import-cities.ts';
import { importCountries } from './import-countries.ts';
import { importOffices } from './import-offices.ts';
import { Register } from './register.ts';
import { readTitleIds } from './title-ids.ts';

/** Reads all tables under `folder`. The order matters: of two tables that disagree the first one wins. */
export function importAll(folder: string): FactRecord[] {
  const countries = new CountryList();
  const register = new Register(readTitleIds(folder));
  const drafts = [
    importCountries(folder, countries),
    importCities(folder, countries),
    importMapPlaces(folder, countries),
    importOffices(folder, countries),
  ];
  for (const draft of drafts.flat()) register.add(draft);
  return finishRecords(register, countries);
}
