// The tables of listed companies -> drafts of companies of note.
import path from 'node:path';
import { foldName } from '../fold-name.ts';
import { type CountryList, withArticle } from './country-list.ts';
import { type Row, readTable } from './read-table.ts';
import { type Draft, startDraft } from './register.ts';
import { SOURCES } from './sources.ts';
import type { TitleList } from './title-list.ts';
import { HAS_ARTICLE, IS_VITAL } from './weights.ts';

/** Weight by size; smaller companies are left out: 38,000 of them are in no news. */
const SIZES: Readonly<Record<string, number>> = {
  'Mega Cap': 0.4,
  'Large Cap': 0.22,
  'Mid Cap': 0.1,
  'Small Cap': 0.04,
};

// Securities that stand among the companies: bonds, funds, receipts.
const NOT_A_COMPANY =
  /%|\d{2}|\b(?:ETF|Fund|Trust|Depositary|Receipts?|Preferred|Notes?|Bond|Warrants?|Units?|Series|Portfolio|Acquisition|SPAC|Certificates?|ADR|GDR|Sponsored|Class [A-Z])\b/i;
const LEGAL_FORM =
  /,? (?:inc|incorporated|corp|corporation|co|company|ltd|limited|plc|llc|lp|l\.p|s\.?a|s\.?p\.?a|ag|se|n\.?v|a\/s|asa|ab|oyj|kgaa|gmbh|public company|s\.?a\.?b\.? de c\.?v|pjsc|ojsc|jsc|berhad|bhd|tbk|pt|holdings?|group)\.?$/i;

/** "Aalberts N.V." -> "Aalberts"; the last form only, and never the whole name. */
function withoutForm(name: string): string {
  let short = name.trim();
  for (let round = 0; round < 3; round++) {
    const next = short.replace(LEGAL_FORM, '').trim();
    if (next.length < 2 || next === short || /\b(?:of|and|&|the)$/i.test(next)) break;
    short = next;
  }
  return short;
}

/** "AMANA BANK" -> "Amana Bank"; short words stay, they are acronyms. */
const lowerShouting = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** A title that can only be the company's: in the list of companies, or with its legal form, or of several words. */
function titleOfCompany(
  name: string,
  short: string,
  titles: TitleList,
  companies: ReadonlySet<string>,
): string | null {
  const forms = [
    '',
    ' Inc.',
    ' Corporation',
    ' Group',
    ' plc',
    ' Company',
    ' (company)',
    ' Limited',
    ' AG',
    ' SE',
  ];
  const candidates = [name, ...forms.map((form) => `${short}${form}`)];
  return (
    candidates.find((title) => companies.has(title)) ??
    candidates.find((title) => title.includes(' ') && titles.has(title) && !titles.isPlace(title)) ??
    null
  );
}

function draftCompany(
  row: Row,
  countries: CountryList,
  titles: TitleList,
  companies: ReadonlySet<string>,
): Draft | null {
  const size = SIZES[row('market_cap_class')];
  const country = countries.find(row('country'));
  const name = lowerShouting(row('name'));
  const short = withoutForm(name);
  if (!size || !country || !row('industry') || NOT_A_COMPANY.test(name) || name.length > 60) return null;
  const wikipedia = titleOfCompany(name, short, titles, companies);
  // Small ones only where there is an article: the table holds 7,000 of them.
  if (size < 0.1 && !wikipedia) return null;
  const industry = row('industry').split(/[,&]/)[0]?.trim().toLowerCase() ?? '';
  return startDraft({
    kind: 'organization',
    type: 'company',
    name: short,
    aliases: short === name ? [] : [name],
    wikipedia,
    description: `company in ${withArticle(country.name)}`,
    country: country.code,
    weights: [size, wikipedia ? HAS_ARTICLE : 0, wikipedia && titles.isVital(wikipedia) ? IS_VITAL : 0],
    facts: industry ? [{ label: 'Industry', value: industry }] : [],
    source: SOURCES.companies,
  });
}

/** Companies of the S&P 500, then listed companies of all countries by size; each name once a country. */
export function importCompanies(folder: string, countries: CountryList, titles: TitleList): Draft[] {
  const companies = new Set(titles.section('companies'));
  const american = readTable(path.join(folder, 'orgs_sp500.tsv')).map((row) => {
    const short = withoutForm(row('name').replace(/ \(.*/, ''));
    const wikipedia = titleOfCompany(row('name'), short, titles, companies);
    return startDraft({
      kind: 'organization',
      type: 'company',
      name: short,
      aliases: short === row('name') ? [] : [row('name')],
      wikipedia,
      description: 'company in the United States',
      country: 'US',
      began: /^\d{4}/.exec(row('founded'))?.[0] ?? null,
      weights: [0.3, wikipedia ? HAS_ARTICLE : 0],
      facts: [
        { label: 'Industry', value: row('industry') },
        { label: 'Seat', value: row('hq') },
      ].filter(({ value }) => value),
      source: SOURCES.sp500,
    });
  });
  const seen = new Set(american.map(({ name }) => `US ${foldName(name)}`));
  const others = readTable(path.join(folder, 'orgs_companies_financedatabase.tsv')).flatMap((row) => {
    const draft = draftCompany(row, countries, titles, companies);
    const key = `${draft?.country} ${foldName(draft?.name ?? '')}`;
    if (!draft || seen.has(key)) return [];
    seen.add(key);
    return draft;
  });
  return [...american, ...others];
}
