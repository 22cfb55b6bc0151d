// A place that stands for those who govern from it + a day -> whose government that is, and who led it then.
import { countryName } from '../../knowledge/demonyms.ts';
import { officeKey } from '../../knowledge/office-names.ts';
import type { Pack } from '../../knowledge/pack.ts';
import type { FactRecord } from '../../knowledge/record.ts';
import { findHolder, type Holder } from './find-holder.ts';
import { leaderOffice } from './leaders.ts';

export interface Government {
  /** "the government of Kazakhstan", "the French presidency". */
  readonly name: string;
  /** Who led it on the day; null where that is not known. */
  readonly leader: Holder | null;
  /** Whether the place is always a word for it ("the Kremlin"), rather than a town too. */
  readonly isSeat: boolean;
}

/** Brussels is Belgium's capital as well: where it acts in news, these mostly do. */
const EUROPEAN = {
  name: 'the institutions of the European Union',
  key: officeKey('european commission', 'president'),
};
/** Countries whose names take "the" (checked against the names of `demonyms.ts`). */
const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Comoros|Seychelles|Gambia|Central African|Czech Republic|Dominican Republic|Democratic Republic|Republic|Marshall|Solomon|Faroe)/;

/** What a fact "Stands for" names -> the office of who leads that, among the country's offices. */
function officeOf(body: string, country: string, day: string): string | null {
  if (/prime minister/i.test(body)) return 'prime minister';
  if (/presiden/i.test(body)) return 'president';
  if (/foreign ministry|state department/i.test(body)) return 'minister foreign';
  if (/department of defen[cs]e|defen[cs]e ministry/i.test(body)) return 'minister defence';
  return /government|leadership/i.test(body) ? leaderOffice(country, day) : null;
}

/** The government that a place's name may stand for; null for places that are no such word. `day` is ISO; null: not known. */
export function findGovernment(place: FactRecord, day: string | null, pack: Pack): Government | null {
  const { name: city, kind, country, description, facts } = place;
  if (kind !== 'place') return null;
  const holderOf = (key: string | null): Holder | null =>
    key === null || day === null ? null : findHolder({ key, acting: false, country: null }, day, pack);
  if (city === 'Brussels' && country === 'BE')
    return { name: EUROPEAN.name, leader: holderOf(EUROPEAN.key), isSeat: false };
  if (country === null) return null;
  const keyOf = (office: string | null) => (office === null ? null : officeKey(country, office));
  const body = facts.find(({ label }) => label === 'Stands for')?.value;
  if (body !== undefined) {
    const leader = day === null ? null : holderOf(keyOf(officeOf(body, country, day)));
    return {
      name: /^(?:the|\p{Lu}[\p{L}-]+['’]s) /u.test(body) ? body : `the ${body}`,
      leader,
      isSeat: true,
    };
  }
  const name = countryName(country);
  if (name === null || !/^capital of /.test(description)) return null;
  const leader = day === null ? null : holderOf(keyOf(leaderOffice(country, day)));
  return { name: `the government of ${WITH_ARTICLE.test(name) ? 'the ' : ''}${name}`, leader, isSeat: false };
}
