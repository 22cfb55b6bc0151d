// A resolved entity and its record -> the card of a person, place, organization or event.
import { countryName } from '../../knowledge/demonyms.ts';
import type { Pack, RecordNumber } from '../../knowledge/pack.ts';
import type { FactRecord, Source } from '../../knowledge/record.ts';
import type { Clue, Entity } from '../entities/entity.ts';
import type { Reading } from '../reading.ts';
import type { CardFact, CardSource, EntityCard } from './card.ts';
import { countMentions } from './count-mentions.ts';
import { formatDate, formatRange } from './format-date.ts';
import { listRoles, roleOnDate } from './roles-on-date.ts';

/** "Why this one?" gives the strongest reasons only. */
const MOST_CLUES = 5;
const MOST_FACTS = 7;

const LATIN = /\p{Script=Latin}/u;

/** Clues that speak for a candidate, strongest first. */
export function listClues(clues: readonly Clue[]): string[] {
  return clues
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_CLUES)
    .map(({ text }) => text);
}

/** "Born", "Founded", "When": what the record's first and last day are called for its kind. */
function dateFacts({ kind, began, ended }: FactRecord): CardFact[] {
  const facts: CardFact[] = [];
  if (kind === 'event') {
    const when = formatRange(began, ended);
    if (when) facts.push({ label: 'When', value: when });
    return facts;
  }
  const words = kind === 'person' ? ['Born', 'Died'] : ['Since', 'Until'];
  if (began) facts.push({ label: words[0] ?? '', value: formatDate(began) });
  if (ended) facts.push({ label: words[1] ?? '', value: formatDate(ended) });
  return facts;
}

function listFacts(record: FactRecord): CardFact[] {
  const { kind, type, country, population, populationYear } = record;
  const own = [...dateFacts(record), ...record.facts];
  if (population !== null) {
    const year = populationYear === null ? '' : ` (${populationYear})`;
    own.push({ label: 'Population', value: `${population.toLocaleString('en')}${year}` });
  }
  const name = country === null || type === 'country' ? null : countryName(country);
  if (name && !record.description.includes(name)) {
    own.push({ label: kind === 'event' ? 'Where' : 'Country', value: name });
  }
  // The first of a label stands: a record's own facts are more exact than what follows from its other fields.
  const labels = new Set<string>();
  return own.filter(({ label }) => !labels.has(label) && labels.add(label)).slice(0, MOST_FACTS);
}

const toCardSource = ({ key, publisher, address, date, licence }: Source): CardSource => ({
  publisher,
  address,
  date: date === null ? null : formatDate(date),
  // Our own records give each its own source; the licence is that of the source's page, not ours to state.
  licence: key === 'own' ? null : licence,
});

/** Makes the card of `record`; `clicked` is the mention that was clicked. */
export function makeEntityCard(
  reading: Reading,
  entity: Entity,
  record: RecordNumber,
  clicked: number,
  pack: Pack,
): EntityCard {
  const { published } = reading.article;
  const facts = pack.record(record);
  const { latitude, longitude } = facts;
  const role = roleOnDate(facts, published);
  const candidate = entity.candidates.find((one) => one.record === record);
  return {
    type: 'entity',
    kind: facts.kind,
    name: facts.name,
    nativeName: facts.aliases.find((alias) => !LATIN.test(alias) && /\p{L}/u.test(alias)) ?? null,
    role,
    asOf: facts.offices.length > 0 && published ? `Role on ${formatDate(published)}` : null,
    facts: [
      // An office says less than a reader may want to know of the person.
      ...(role !== facts.description && facts.description && facts.kind === 'person'
        ? [{ label: 'Who', value: facts.description }]
        : []),
      ...listFacts(facts),
    ],
    roles: listRoles(facts, published),
    location: latitude === null || longitude === null ? null : { latitude, longitude },
    inArticle: entity.roleInArticle,
    mentions: countMentions(reading, entity, clicked, facts.name),
    why: candidate ? listClues(candidate.clues) : [],
    sources: facts.sources.map(toCardSource),
    wikipedia: facts.wikipedia,
  };
}
