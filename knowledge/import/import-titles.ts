// Lists of titles and FB15k -> drafts where section, pattern or short description leave no doubt of the kind.
import path from 'node:path';
import type { EntityKind } from '../record.ts';
import { parseFreebaseKind } from './freebase-kinds.ts';
import { readTable, splitList } from './read-table.ts';
import { type Draft, startDraft } from './register.ts';
import { SOURCES } from './sources.ts';
import type { TitleList, VitalSection } from './title-list.ts';
import { HAS_ARTICLE, IN_FB15K, IS_VITAL } from './weights.ts';

const bare = (title: string): string => title.replace(/ \(.*/, '').replace(/, [^,]+$/, '');

/** What all titles of a section are. */
const SECTIONS: readonly (readonly [VitalSection, EntityKind, string, string])[] = [
  ['companies', 'organization', 'company', 'company'],
  ['agencies', 'organization', 'agency', 'public body'],
  ['bodies', 'organization', 'organization', 'organization'],
  ['periodicals', 'organization', 'media', 'newspaper or magazine'],
  ['leagues', 'organization', 'league', 'sports league or tour'],
  ['clubs', 'organization', 'club', 'sports team'],
  ['sportsBodies', 'organization', 'organization', 'body that governs a sport'],
  ['games', 'event', 'games', 'sports event'],
  ['stadiums', 'place', 'stadium', 'stadium'],
  ['monuments', 'place', 'building', 'landmark'],
  ['regions', 'place', 'region', 'region'],
  ['cities', 'place', 'city', 'city'],
];

// Articles about things in general inside the geographic sections.
const ABOUT =
  /^(?:List|Geography|History|Outline|Subdivisions|Provinces|Regions|States|Prefectures|Departments|Districts|Counties|Cities|Economy|Flag|Climate|Municipalities|Administrative)\b/;

/** Titles of sections that hold one kind of thing. */
export function importSections(titles: TitleList): Draft[] {
  return SECTIONS.flatMap(([section, kind, type, description]) =>
    titles
      .section(section)
      .filter((title) => !ABOUT.test(title))
      .map((title) =>
        startDraft({
          kind,
          type,
          name: bare(title),
          wikipedia: title,
          description,
          weights: [HAS_ARTICLE, IS_VITAL],
          source: SOURCES.vital,
        }),
      ),
  );
}

/** Patterns of titles whose kind is certain from the words; the first that fits decides. */
const PATTERNS: readonly (readonly [RegExp, EntityKind, string, string])[] = [
  [/^Battle of /, 'event', 'battle', 'battle'],
  [/^Siege of /, 'event', 'battle', 'siege'],
  [/^(?:Treaty|Peace) of |(?:Accords?|Agreement)$/, 'event', 'treaty', 'treaty or agreement'],
  [
    /\b(?:Civil War|War of Independence)\b|–\S+ War$|^(?:First|Second|Third|Fourth) \S+ War$|^World War I/,
    'event',
    'war',
    'war',
  ],
  [
    /^\d{4} (?:Summer|Winter) (?:Olympics|Paralympics)$|^\d{4}.*\b(?:World Cup|Asian Games|European Championship|Copa América)$|^UEFA Euro \d{4}$/,
    'event',
    'tournament',
    'sports event',
  ],
  [
    /^University of (?!.*\b(?:Press|Hospital|football|basketball|team)\b)|(?<!Press, )\bUniversity$|\bInstitute of Technology$/,
    'organization',
    'university',
    'university',
  ],
  [
    /\b(?:national football team|national soccer team)$/,
    'organization',
    'national team',
    'national football team',
  ],
  [/ (?:A\.)?F\.C\.$|^FC [A-Z]/, 'organization', 'club', 'football club'],
  [/^(?:Boeing|Airbus) [A-Z]?\d/, 'organization', '', ''],
  [/ (?:Airlines|Airways)$/, 'organization', 'company', 'airline'],
  [
    /^Democratic Party \(|^(?:Socialist|Communist|Conservative|Labour|Liberal|Republican|Green|Social Democratic) Party\b/,
    'organization',
    'party',
    'political party',
  ],
];

// What happened, in the sections of history of the list of vital articles.
const HAPPENED: readonly (readonly [RegExp, string, string])[] = [
  [
    /\b(?:War|Wars)\b|\binvasion\b|\bcampaign\b|\bIntifada\b|\bconflict\b|\binsurgency\b/i,
    'war',
    'war or campaign',
  ],
  [/\b(?:revolution|coup|uprising|rebellion|revolt|putsch)\b/i, 'uprising', 'revolution or uprising'],
  [
    /\b(?:treaty|accords?|agreement|pact|conference|congress of|declaration|summit)\b/i,
    'treaty',
    'treaty or conference',
  ],
  [
    /\b(?:massacre|genocide|bombings?|attacks?|shootings?|assassination|hijacking|siege|hostage|Holocaust|famine)\b/i,
    'attack',
    'act of violence or catastrophe',
  ],
  [
    /\b(?:earthquake|tsunami|hurricane|cyclone|eruption|disaster|accident|fire|flood|pandemic|crash|crisis|sinking|depression)\b/i,
    'disaster',
    'disaster or crisis',
  ],
  [/\b(?:protests?|movement|scandal|referendum|affair|march|spring|strike)\b/i, 'affair', 'political event'],
];

/** Events, universities, teams and the like by the words of their titles. */
export function importByPattern(titles: TitleList): Draft[] {
  const typed = [...titles.all()].flatMap((title) => {
    const found = PATTERNS.find(([pattern]) => pattern.test(title));
    return found?.[2] ? startTitle(title, found[1], found[2], found[3], titles) : [];
  });
  const history = titles.section('modernHistory').flatMap((title) => {
    const found = /^(?:History|Causes|Timeline|Aftermath|List|Prelude)\b/.test(title)
      ? undefined
      : HAPPENED.find(([pattern]) => pattern.test(title));
    return found ? startTitle(title, 'event', found[1], found[2], titles) : [];
  });
  return [...typed, ...history];
}

function startTitle(
  title: string,
  kind: EntityKind,
  type: string,
  description: string,
  titles: TitleList,
): Draft {
  const vital = titles.isVital(title);
  return startDraft({
    kind,
    type,
    name: title.replace(/ \(.*/, ''),
    wikipedia: title,
    description,
    weights: [HAS_ARTICLE, vital ? IS_VITAL : 0],
    source: vital ? SOURCES.vital : SOURCES.yago,
  });
}

/** What a description of FB15k is said as here, by type. */
const SAID: Readonly<Record<string, string>> = {
  building: 'building or landmark',
  club: 'sports team',
  media: 'newspaper, magazine or broadcaster',
  party: 'political party',
  war: 'war or battle',
};

/** Items that bore another's name on the day the table was read: Jalisco stands in it as "Hidalgo". */
const WRONG_LABELS = new Set(['Q13160']);

/** Places, organizations and events of FB15k. */
export function importFreebaseThings(folder: string, titles: TitleList): Draft[] {
  return readTable(path.join(folder, 'entities_fb15k_wikidata.tsv')).flatMap((row) => {
    const found = row('enwiki') ? parseFreebaseKind(row('description')) : null;
    if (!found) return [];
    const title = row('enwiki');
    const acronyms = splitList(row('aliases')).filter((alias) => /^\p{Lu}{3,6}$/u.test(alias));
    return startDraft({
      kind: found.kind,
      type: found.type,
      name: WRONG_LABELS.has(row('qid')) ? title : row('name'),
      aliases: acronyms.slice(0, 2),
      wikipedia: title,
      wikidata: row('qid'),
      description: SAID[found.type] ?? found.type,
      weights: [HAS_ARTICLE, IN_FB15K, titles.isVital(title) ? IS_VITAL : 0],
      source: SOURCES.freebase,
    });
  });
}
