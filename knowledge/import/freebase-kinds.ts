// A short description of Wikidata ("American actor and comedian") -> kind, type and country; our own words are made of these.
import type { EntityKind } from '../record.ts';
import type { CountryList } from './country-list.ts';

export interface FoundPerson {
  readonly occupation: string;
  readonly country: string | null;
  readonly description: string;
}

const OCCUPATION =
  /\b(actor|actress|voice actor|comedian|musician|singer-songwriter|singer|rapper|composer|songwriter|guitarist|drummer|pianist|saxophonist|violinist|conductor|film director|film producer|television producer|record producer|director|producer|screenwriter|playwright|novelist|poet|author|writer|journalist|presenter|politician|diplomat|lawyer|judge|economist|philosopher|physicist|chemist|mathematician|biologist|historian|psychologist|sociologist|linguist|theologian|scientist|engineer|inventor|architect|painter|sculptor|photographer|animator|cartoonist|cinematographer|film editor|set decorator|costume designer|art director|production designer|sound engineer|fashion designer|model|dancer|choreographer|businessman|businesswoman|entrepreneur|activist|footballer|football player|soccer player|basketball player|baseball player|tennis player|golfer|boxer|wrestler|racing driver|swimmer|cricketer|general|admiral|king|queen|emperor|pope|saint|astronaut|entertainer|personality|puppeteer|lyricist|philanthropist|critic|military officer|statesman|president of the)\b/i;

/** Works and groups whose descriptions also hold an occupation: "2009 film by the American director …", "rock band". */
const NOT_A_PERSON =
  /\b(?:film (?:by|directed)|\d{4} .*(?:film|series|album|novel)|series|album|song|novel by|book|band|duo|award|club|team|character|company|label|school|position|role|genre|family|profession|title|list)\b/i;

/** Adjectives of peoples that are no state of today, with the state that a card sorts them under. */
const PEOPLES: Readonly<Record<string, string>> = {
  English: 'GB',
  Scottish: 'GB',
  Welsh: 'GB',
  'Northern Irish': 'GB',
};

/** Reads nationality and occupation; null when the words are not those of one person. */
export function parseFreebasePerson(text: string, countries: CountryList): FoundPerson | null {
  if (NOT_A_PERSON.test(text)) return null;
  const occupation = OCCUPATION.exec(text)?.[1]?.toLowerCase();
  if (!occupation || /\bof the$/.test(occupation)) return null;
  const first = /^(?:former )?((?:[A-Z][a-z]+ )?[A-Z][a-z]+)\b/.exec(text)?.[1] ?? '';
  const people = Object.keys(PEOPLES).find((word) => first.startsWith(word));
  const country = people
    ? countries.find(PEOPLES[people] ?? '')
    : countries.all.find(({ adjective }) => first === adjective || first.startsWith(`${adjective} `));
  const adjective = people ?? country?.adjective ?? '';
  return { occupation, country: country?.code ?? null, description: `${adjective} ${occupation}`.trim() };
}

export interface FoundKind {
  readonly kind: EntityKind;
  readonly type: string;
}

// The first that fits; what the description begins with decides.
const KINDS: readonly (readonly [RegExp, EntityKind, string])[] = [
  [
    /^(?:former |U\.S\. )?(?:city|town|capital|county seat|municipality|commune|suburb|village|borough|neighbou?rhood|independent city)\b|\b(?:city|town) in\b|^Italian (?:comune|city)/i,
    'place',
    'city',
  ],
  [
    /^(?:ceremonial |metropolitan )?(?:county|province|prefecture|department|canton|voivodeship|region|federal state|district|constituent (?:state|country))\b|^state of\b|^(?:Indian|U\.S\.|French|German) (?:state|department)\b/i,
    'place',
    'region',
  ],
  [/^(?:island|archipelago)\b/i, 'place', 'island'],
  [/^(river|lake|sea|ocean|mountain range|mountain|bay|strait|desert|continent|peninsula)\b/i, 'place', ''],
  [/\b(?:airport|stadium|cemetery|museum|palace|cathedral)\b/i, 'place', 'building'],
  [
    /\b(?:university|law school|business school|college|institute of technology|drama school|music school)\b(?!.*(?:team|football|athlet))/i,
    'organization',
    'university',
  ],
  [
    /\b(?:football|soccer|sports|basketball|baseball|ice hockey|hockey) (?:club|team)\b|\bfranchise\b/i,
    'organization',
    'club',
  ],
  [/\bpolitical party\b/i, 'organization', 'party'],
  [
    /\b(?:record label|film production company|film studio|company|corporation|airline|manufacturer|bank|conglomerate|video game (?:developer|publisher))\b/i,
    'organization',
    'company',
  ],
  [
    /\b(?:newspaper|magazine|television (?:network|station|channel)|broadcast\w* network|news agency)\b/i,
    'organization',
    'media',
  ],
  [
    /\b(?:rock|metal|punk|pop|alternative|new wave|hip hop|indie|heavy metal|r&b|girl|boy) (?:band|group)\b|^(?:\w+ )?band\b/i,
    'organization',
    'band',
  ],
  [
    /^(?:branch of|armed|air force|navy|army|government|intelligence|law enforcement|federal) .*(?:force|service|agency|department)\b|\b(?:international|intergovernmental|non-profit|nonprofit) organi[sz]ation\b|^organi[sz]ation\b/i,
    'organization',
    'organization',
  ],
  [/^(?:war|battle|conflict|revolution|genocide|military campaign)\b/i, 'event', 'war'],
  [
    /^(?:edition of|games of|\d+\w\w edition|multi-sport|annual .*festival|film festival|international .*championship|sports? (?:event|season)|olympic)/i,
    'event',
    'festival or games',
  ],
];

const NOT_AN_ENTITY =
  /\b(?:award|genre|position|film by|film directed|language|species|television series|album|song|novel|character|role|profession|ethnic group|type of|disease)\b|^\d{4} /i;

/** Kind and type of what is not a person; null when the words leave it open. */
export function parseFreebaseKind(text: string): FoundKind | null {
  if (NOT_AN_ENTITY.test(text)) return null;
  const found = KINDS.find(([pattern]) => pattern.test(text));
  // Features of nature are called by the description's own first word.
  return found ? { kind: found[1], type: found[2] || (found[0].exec(text)?.[1]?.toLowerCase() ?? '') } : null;
}
