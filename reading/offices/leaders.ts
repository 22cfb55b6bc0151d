// A country + a day -> the office of the person whom news calls its leader.

/** Led by their presidents all along since 1990 or since they are states. */
const BY_PRESIDENT = new Set(
  (
    'AO AR AZ BF BI BJ BO BR BW BY CD CF CG CI CL CM CN CO CR CY DJ DO DZ EC EG FR GA GH GM GN GQ GT GW GY HN ID KE KG KM KR KZ LK ' +
    'LR MG ML MR MV MW MX MZ NA NE NG NI PA PE PH PS PY RU RW SC SL SN SR SS SV SY TD TG TJ TM TN TW TZ UA UG US UY UZ VE ZA ZM ZW'
  ).split(' '),
);
/** Led by their heads of government. */
const BY_PRIME_MINISTER = new Set(
  (
    'AL AT AU BB BD BE BG BS CA CZ DE DK EE ES ET FJ GB GR HR HU IE IL IN IS IT JM JP KH LS LU LV MK MT MU MY NL NO NP NZ PG PK SE ' +
    'SG SI SK TT'
  ).split(' '),
);
/** Where a change of constitution moved power: the day from which the president or prime minister leads. */
const SINCE: Readonly<Record<string, readonly [office: string, day: string]>> = {
  // Erdoğan, prime minister before, was elected president.
  TR: ['president', '2014-08-28'],
  // The new constitution's first prime minister of power.
  AM: ['prime minister', '2018-05-08'],
};

/** The name, as `office-names.ts` has it, of the leader's office; null where power is shared, or elsewhere. */
export function leaderOffice(country: string, day: string): string | null {
  if (BY_PRESIDENT.has(country)) return 'president';
  if (BY_PRIME_MINISTER.has(country)) return 'prime minister';
  if (country === 'KP') return 'supreme leader';
  const [office, since] = SINCE[country] ?? [];
  return office !== undefined && since !== undefined && day >= since ? office : null;
}
