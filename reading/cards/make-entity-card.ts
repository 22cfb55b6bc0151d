// A resolved entity and its record -> the card of a person, place, organization or event.
import type { Pack, RecordNumber } from '../../knowledge/pack.ts';
import type { FactRecord, Source } from '../../knowledge/record.ts';
import type { Clue, Entity } from '../entities/entity.ts';
import { findGovernment } from '../offices/find-government.ts';
import { judgeActor } from '../offices/judge-actor.ts';
import type { Reading } from '../reading.ts';
import type { CardSource, EntityCard } from './card.ts';
import { countMentions, type NameTarget } from './count-mentions.ts';
import { formatDate, isBefore } from './format-date.ts';
import { addsTo, listFacts } from './list-facts.ts';
import { findNativeName } from './native-name.ts';
import { listRoles, roleOnDate } from './roles-on-date.ts';

/** "Why this one?" gives the strongest reasons only. */
const MOST_CLUES = 5;

/** Clues that speak for a candidate, strongest first. */
export function listClues(clues: readonly Clue[]): string[] {
  return clues
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_CLUES)
    .map(({ text }) => text);
}

const toCardSource = ({ key, publisher, address, date, licence }: Source): CardSource => ({
  publisher,
  address,
  date: date === null ? null : formatDate(date),
  // Our own records give each its own source; the licence is that of the source's page, not ours to state.
  licence: key === 'own' ? null : licence,
});

/** Sources of titles only tell how well known a record is: nothing that the card says comes from them. */
const isOfFacts = ({ licence }: Source): boolean => licence !== 'titles only';

/** Where the map's spot is: the record's own place or, for a country without one, its capital. */
function locate(record: FactRecord, pack: Pack): EntityCard['location'] {
  const { kind, name, country, latitude, longitude } = record;
  if (latitude !== null && longitude !== null) return { latitude, longitude, spot: name };
  const capital = kind === 'place' && record.facts.find(({ label }) => label === 'Capital')?.value;
  if (!capital) return null;
  for (const hit of pack.find(capital)) {
    const city = pack.record(hit.record);
    if (city.kind !== 'place' || city.country !== country) continue;
    if (city.latitude === null || city.longitude === null) continue;
    return { latitude: city.latitude, longitude: city.longitude, spot: city.name };
  }
  return null;
}

/** What the article says of a person or organization beside the name, where the card does not say it already. */
function tellInArticle({ roleInArticle }: Entity, { kind, country, description }: FactRecord, role: string) {
  // Beside the name of a known place stands what happened there, seldom what it is.
  if (roleInArticle === null || kind === 'place') return null;
  return addsTo(`${role} ${description}`, roleInArticle, country) ? roleInArticle : null;
}

/** Why an office leads to its holder. */
function tellOffice(reading: Reading, clicked: NameTarget): string[] {
  const office = 'office' in clicked ? reading.offices[clicked.office] : undefined;
  const { published } = reading.article;
  if (!office || published === null) return [];
  const { asOf, end } = office.office;
  const known =
    asOf !== null && end === null && isBefore(asOf, published) ? `, as of ${formatDate(asOf)}` : '';
  return [
    `“${office.text}”: held this office ${office.former ? 'before' : 'on'} ${formatDate(published)}${known}`,
  ];
}

/** Whose government the place that was clicked stands for there: "Astana said". */
function tellGovernment(reading: Reading, clicked: NameTarget, facts: FactRecord, pack: Pack): string | null {
  const mention = 'mention' in clicked ? reading.mentions[clicked.mention] : undefined;
  const { blocks, published } = reading.article;
  const government = mention && findGovernment(facts, published, pack);
  if (!government) return null;
  const role = judgeActor(blocks[mention.block]?.text ?? '', mention.start, mention.end);
  if (role === 'located' || (role === 'unclear' && !government.isSeat)) return null;
  const { name, leader } = government;
  return leader && published
    ? `${name}, led on ${formatDate(published)} by ${leader.fact.name}, ${leader.office.title}`
    : name;
}

/** Makes the card of `record`; `clicked` are the words that were clicked. */
export function makeEntityCard(
  reading: Reading,
  entity: Entity,
  record: RecordNumber,
  clicked: NameTarget,
  pack: Pack,
): EntityCard {
  const { published } = reading.article;
  const facts = pack.record(record);
  const role = roleOnDate(facts, published);
  const candidate = entity.candidates.find((one) => one.record === record);
  return {
    type: 'entity',
    kind: facts.kind,
    name: facts.name,
    nativeName: findNativeName(facts),
    role,
    asOf: facts.offices.length > 0 && published ? `On ${formatDate(published)}, the article’s date` : null,
    facts: listFacts(facts, role),
    roles: listRoles(facts, published),
    location: locate(facts, pack),
    standsFor: tellGovernment(reading, clicked, facts, pack),
    inArticle: tellInArticle(entity, facts, role),
    mentions: countMentions(reading, entity, clicked, facts.name),
    why: [...tellOffice(reading, clicked), ...(candidate ? listClues(candidate.clues) : [])],
    sources: facts.sources.filter(isOfFacts).map(toCardSource),
    wikipedia: facts.wikipedia,
  };
}
