// A name that every country has one of ("the Senate", "Labour", "Independence Day") + a country -> full names to look up.
import { countryAdjective, countryName } from '../../knowledge/demonyms.ts';

/** What is called alike in many countries: which one is meant depends on the country that the article is about. */
export type NationalKind = 'body' | 'party' | 'day';

const BODY =
  /^(?:the )?(?:(?:foreign|interior|defen[cs]e|finance|health|justice|education|energy) ministry|(?:ministry|department) of .+|house|senate|parliament|congress|national assembly|house of (?:representatives|commons)|chamber of deputies|supreme court|high court|constitutional court|central bank|national bank|army|navy|air force|state department|treasury|government|home office|foreign office|security council)$/i;
const DAY =
  /^(?:independence|national|republic|constitution|unity|liberation|victory|flag|labou?r|army|memorial|thanksgiving|revolution) day$|^thanksgiving$/i;
const PARTY =
  /^(?:(?:labou?r|congress|conservative|liberal|green|socialist|communist|republican|democratic|nationalist|national|centre|social democratic|christian democratic)(?: party)|labou?r|congress|(?:conservative|liberal|green|socialist|communist|republican|democrat|nationalist|social democrat|christian democrat)s)$/i;

/** What kind of thing a name stands for in every country; null for other names. "Congress" is a parliament here, a party there. */
export function nationalKind(name: string): NationalKind | null {
  if (BODY.test(name)) return 'body';
  if (DAY.test(name)) return 'day';
  return PARTY.test(name) ? 'party' : null;
}

/** "Conservatives", "Labor", "Congress" -> the party's name, in both spellings; nothing for other names. */
export function partyNames(name: string): string[] {
  if (!PARTY.test(name)) return [];
  const bare = name
    .replace(/ party$/i, '')
    .replace(/s$/, (plural) => (/congress$/i.test(name) ? plural : ''))
    .replace(/democrat$/i, 'Democratic');
  const names = [bare, bare.replace(/labor/i, 'Labour'), bare.replace(/labour/i, 'Labor')];
  return [...new Set(names)].map((each) => `${each} Party`);
}

/** "House" -> "House of Representatives", "House of Commons"; other names stay. */
const fullNames = (bare: string): string[] =>
  /^house$/i.test(bare) ? ['House of Representatives', 'House of Commons'] : [bare];

/** "Supreme Court" in an article on Kazakhstan -> "Supreme Court of Kazakhstan", "Kazakh Supreme Court". */
export function nationalNames(name: string, country: string): string[] {
  const [country_, adjective] = [countryName(country), countryAdjective(country)];
  if (!country_) return [];
  const bare = name.replace(/^the /i, '');
  const ministry = /^(\w+) ministry$/i.exec(bare)?.[1];
  return [...fullNames(bare), ...partyNames(bare)]
    .flatMap((full) => [`${full} of ${country_}`, `${country_} ${full}`, `${adjective} ${full}`])
    .concat(ministry ? [`Ministry of ${ministry} of ${country_}`] : []);
}

/** What a country was called for short in the speech of a time: in `country`, until the year. */
const FORMER: Readonly<Record<string, { country: string; until: string; is: string }>> = {
  union: { country: 'US', until: '1900', is: 'United States' },
  empire: { country: 'GB', until: '1950', is: 'British Empire' },
};

/** "The Union" in an American text of 1862 -> "United States"; nothing for other names, countries and times. */
export function formerNames(name: string, country: string, published: string | null): string[] {
  const former = FORMER[name.toLowerCase()];
  return former && published && former.country === country && published < former.until ? [former.is] : [];
}
