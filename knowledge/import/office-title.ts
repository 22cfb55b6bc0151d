// An office as a table names it ("Minister of Foreign Affairs", Russia) -> as a card says it, with its rank.
import { foldName } from '../fold-name.ts';
import { type Country, withArticle } from './country-list.ts';
import { STATES } from './us-states.ts';

export interface NamedOffice {
  readonly title: string;
  /** 0 to 10, see Office in record.ts. */
  readonly rank: number;
}

// What stands between "minister of" and the country -> the word that news puts before "minister".
const PORTFOLIOS: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:foreign|external) (?:affairs|relations)(?: and .*)?$|^foreign$/, 'Foreign', 8],
  [/^(?:national )?defen[cs]e$/, 'Defence', 7],
  [/^(?:the )?interior$|^internal affairs$|^home affairs$/, 'Interior', 7],
  [/^(?:the )?(?:finance|finances|treasury)$/, 'Finance', 7],
  [/^(?:the )?economy$|^economic affairs$/, 'Economy', 7],
  [/^justice$/, 'Justice', 7],
  [/^(?:public )?health$/, 'Health', 7],
  [/^(?:national )?education$/, 'Education', 7],
  [/^culture$/, 'Culture', 7],
  [/^agriculture$/, 'Agriculture', 7],
  [/^energy$/, 'Energy', 7],
  [/^transport(?:ation)?$/, 'Transport', 7],
  [/^(?:the )?environment$/, 'Environment', 7],
  [/^labou?r$/, 'Labour', 7],
  [/^tourism$/, 'Tourism', 7],
  [/^trade$|^commerce$/, 'Trade', 7],
  [/^industry$/, 'Industry', 7],
  [/^sports?$/, 'Sports', 7],
];

// Ranks of everything else, first match wins; the order puts deputies and former parts before the office itself.
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/\bambassador\b|permanent representative|high commissioner|consul\b|chargé/, 4],
  [/\bdeputy prime minister|vice.premier|vice.president of (?:the )?government/, 7],
  [
    /\b(?:deputy|vice|assistant|under)\b.*(?:minister|secretary of state)|secretary of state (?:for|at|in)/,
    5,
  ],
  [/^(?:first )?vice.president$|^(?:first )?vice.president of (?!the )/, 8],
  [
    // "Chancellor of Justice" and "Chancellor of the Exchequer" lead no government; the country's own name is gone here.
    /^(?:(?:interim|acting|caretaker) )?(?:(?:prime minister|premier|taoiseach|head of government|chairman of the government)\b|chancellor$)/,
    9,
  ],
  [
    /^(?:interim |acting |transitional )?president$|^(?:king|queen|emperor|emir|amir|sultan|pope|grand duke|prince)\b|^head of state/,
    10,
  ],
  [/^supreme leader|^paramount leader|^general secretary of the communist/, 10],
  [
    /^(?:speaker|president|chair(?:man|person|woman)?) of the .*(?:assembly|parliament|senate|house|chamber|council|diet|duma|congress)/,
    6,
  ],
  [/chief justice|president of the (?:supreme|constitutional) court/, 6],
  [/governor of the .*bank|prosecutor.general|attorney.general/, 6],
  [/chief of (?:the )?(?:general |defen[cs]e )?staff|commander.in.chief|chief of (?:the )?defen[cs]e/, 6],
  [/^first lady|^first gentleman/, 6],
  [
    /\bminister\b|^secretary of\b|^treasurer\b|chancellor of the exchequer|^home secretary|^foreign secretary/,
    7,
  ],
  [/^governor\b|^mayor\b|secretary.general|director.general|spokes/, 5],
  [/^members?\b|deputy|senator|representative|councill?or|legislator|^mp\b|teachta/, 4],
  [/\bjudge\b|\bjustice\b/, 4],
];

function rankOf(role: string): number {
  const lower = role.toLowerCase();
  return RANKS.find(([pattern]) => pattern.test(lower))?.[1] ?? 4;
}

/** True when the words already say which country it is, so that adding it would repeat it. */
function namesCountry(role: string, country: Country): boolean {
  const folded = ` ${foldName(role)} `;
  const names = [country.name, country.wikipedia, country.adjective, ...country.aliases];
  // "Member of the Alaska House of Representatives": no reader takes Alaska for another country's.
  const states = country.code === 'US' ? Object.values(STATES) : [];
  return [...names, ...states].some((name) => name.length > 2 && folded.includes(` ${foldName(name)} `));
}

// What an office can be of without that saying where: with none of these the words after "of" are a place or a body
// that news knows by its own name.
const GENERAL =
  /\b(?:affairs|assembl\w+|house|parliament\w*|senat\w+|councils?|chambers?|congress|courts?|banks?|staff|defen[cs]e|governments?|states?|republic|minist\w+|deput\w+|representatives|lords|commons|army|navy|air|forces?|police|office|services?|commission\w*|committee|part(?:y|ies)|people\w*|nation\w*|general|supreme|federal|treasury|cabinet|finance|agency|authority|board|justice|health|education|security|intelligence|accounts|audit\w*|presiden\w+|region\w*|cities|land|culture|trade|economy|development)\b/i;

/** True when an office is of a city, a region or a body of its own name, so that the country would only be one "of" more. */
function namesPlace(role: string): boolean {
  const tail = /.*\b(?:of|in|for) (?:the )?(.+)$/.exec(role)?.[1];
  return tail !== undefined && /^\p{Lu}/u.test(tail) && !GENERAL.test(tail);
}

/** Ranks of a head of government, and of one who leads the government of a part of a country: a minister's. */
const GOVERNMENT = 9;
const PROVINCIAL = 7;

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Foreign Minister of Russian Federation" -> "Foreign Minister", where the country is the office's own. */
function withoutCountry(role: string, country: Country): string {
  const isOwn = (tail: string) =>
    [country.name, country.wikipedia, ...country.aliases].some((name) => foldName(name) === foldName(tail));
  // "Federal President", "President of the Republic": news says president alone, and it is the same office. But the
  // President of the Republic of Tatarstan is another.
  const republic = /^(president) of (?:the )?(?:federal )?republic(?: of (?:the )?(.+))?$/i.exec(role);
  if (republic?.[1] && (!republic[2] || isOwn(republic[2]))) return republic[1];
  const match = /^(.*?)\s*(?:,| of| for)\s+(?:the )?([^,]+)$/i.exec(role);
  const bare = match?.[1] && match[2] && isOwn(match[2]) ? match[1] : role;
  return bare.replace(/^federal (?=president$|chancellor$)/i, '');
}

/**
 * Names an office. `country` is null for offices of international bodies, which are left as they stand.
 * "member of the 57th Parliament" loses its number: terms of one seat then join.
 */
export function nameOffice(rawRole: string, country: Country | null): NamedOffice {
  const role = rawRole.replace(/\b\d+(?:st|nd|rd|th) /g, '').trim();
  if (!country) return { title: capitalise(role), rank: rankOf(role) };
  const bare = withoutCountry(role, country);
  const where = withArticle(country.name);
  const portfolio =
    /^(?:federal )?ministers? (?:of|for) (?:the )?(.+)$/i.exec(bare)?.[1] ??
    /^(.+) minister$/i.exec(bare)?.[1];
  if (portfolio) {
    const folded = foldName(portfolio);
    const known = PORTFOLIOS.find(([pattern]) => pattern.test(folded));
    if (known) return { title: `${known[1]} minister of ${where}`, rank: known[2] };
  }
  const to = /^ambassador (?:of .+? )?to (.+)$/i.exec(bare)?.[1];
  if (to) return { title: `Ambassador of ${where} to ${to}`, rank: 4 };
  const at = /^(permanent representative|permanent observer) to (.+)$/i.exec(bare);
  if (at?.[1]) return { title: `${capitalise(at[1].toLowerCase())} of ${where} to ${at[2]}`, rank: 6 };
  const isPlaces = !portfolio && namesPlace(bare);
  const title =
    namesCountry(bare, country) || isPlaces ? capitalise(bare) : `${capitalise(bare)} of ${where}`;
  const rank = rankOf(bare);
  // The premier of a province is no head of the country's government.
  return { title, rank: isPlaces && rank === GOVERNMENT ? PROVINCIAL : rank };
}
