// Reading -> the marks of its page and the names that the popup lists.
import type { Pack } from '../knowledge/pack.ts';
import { entityOf, listNamings } from '../reading/cards/count-mentions.ts';
import type { CardTarget } from '../reading/cards/make-card.ts';
import type { Entity } from '../reading/entities/entity.ts';
import type { Mention } from '../reading/mentions/mention.ts';
import type { Reading } from '../reading/reading.ts';
import type { RemarkReference } from '../reading/remarks/remark-reference.ts';
import type { FoundName, Mark } from './messages.ts';

/** Below this the tagger is wrong more often than a reader forgives (design.md, decision 9). */
const LEAST_CONFIDENCE = 0.5;

/** The entity of each mention, by the mention's index; -1 for none. */
function entityOfMentions(reading: Reading): Int32Array {
  const entityOf = new Int32Array(reading.mentions.length).fill(-1);
  reading.entities.forEach((entity, index) => {
    for (const mention of entity.mentions) entityOf[mention] = index;
  });
  return entityOf;
}

const KIND_WORDS = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  event: 'event',
} as const;

/** True for references that a card can say something about: a record, or who said it and where, when or on what. */
function isShown(reference: RemarkReference): boolean {
  const { status, matches, speakerName, time, venueText, topic, quote } = reference;
  if (matches.length > 0) return status === 'earlier' || status === 'in-article';
  if (status === 'earlier')
    return speakerName !== null && (time !== null || venueText !== null || topic !== null);
  return status === 'in-article' && quote !== null;
}

/** References that lead to one record share a mark's `entity`, so that only the first of them is painted loudly. */
function groupOf(reading: Reading, reference: number): number {
  const id = reading.references[reference]?.matches[0]?.remark.id;
  const first = id ? reading.references.findIndex((other) => other.matches[0]?.remark.id === id) : reference;
  return reading.entities.length + first;
}

type Names = Pick<Pack, 'record'>;

/** True when the reader asked never to see this marked: by these words, by the article's name for it, or by its own. */
function isMuted(text: string, { name, record }: Entity, muted: ReadonlySet<string>, pack: Names): boolean {
  const own = record === null ? name : pack.record(record).name;
  return muted.size > 0 && [text, name, own].some((each) => muted.has(each.toLowerCase()));
}

/** The id of the mark of an office. */
const officeId = ({ mentions, references }: Reading, office: number): number =>
  mentions.length + references.length + office;

/** A name of nobody known inside an office, such as a tagged "Foreign Minister": the office says who is meant. */
function isWithinOffice(reading: Reading, { block, start, end }: Mention, { record }: Entity): boolean {
  return (
    record === null &&
    reading.offices.some((office) => office.block === block && office.start <= start && office.end >= end)
  );
}

function markNames(reading: Reading, muted: ReadonlySet<string>, pack: Names): Mark[] {
  const entityOf = entityOfMentions(reading);
  return reading.mentions.flatMap((mention, id): Mark[] => {
    const index = entityOf[id] ?? -1;
    const entity = reading.entities[index];
    if (mention.confidence < LEAST_CONFIDENCE || !entity) return [];
    if (isMuted(mention.text, entity, muted, pack) || isWithinOffice(reading, mention, entity)) return [];
    const { block, start, end } = mention;
    const label = `${entity.name}, ${KIND_WORDS[entity.kind]}`;
    return [{ id, kind: entity.kind, entity: index, block, start, end, label }];
  });
}

function markOffices(reading: Reading, muted: ReadonlySet<string>, pack: Names): Mark[] {
  return reading.offices.flatMap(({ entity: index, block, start, end, text }, office): Mark[] => {
    const entity = reading.entities[index];
    if (!entity || isMuted(text, entity, muted, pack)) return [];
    const label = `${text}: ${entity.name}, ${KIND_WORDS[entity.kind]}`;
    return [{ id: officeId(reading, office), kind: entity.kind, entity: index, block, start, end, label }];
  });
}

/**
 * The marks of a reading: names and offices in order of appearance, then remark references. A mark's id is the mention's
 * index; for a reference the number of mentions plus its index; for an office the number of both plus its index:
 * `markTarget` turns it back.
 */
export function listMarks(reading: Reading, mutedNames: readonly string[], pack: Names): Mark[] {
  const muted = new Set(mutedNames.map((name) => name.toLowerCase()));
  const offices = markOffices(reading, muted, pack);
  const marks = [...markNames(reading, muted, pack), ...offices];
  if (offices.length > 0) marks.sort((one, other) => one.block - other.block || one.start - other.start);
  reading.references.forEach((reference, index) => {
    if (!isShown(reference)) return;
    const { block, start, end } = reference;
    const id = reading.mentions.length + index;
    const label = `Earlier remark: ${reference.text}`;
    marks.push({ id, kind: 'remark', entity: groupOf(reading, index), block, start, end, label });
  });
  return marks;
}

/** What a mark's id stands for in a reading; null when it stands for nothing. */
export function markTarget(reading: Reading, id: number): CardTarget | null {
  if (id < reading.mentions.length) return { mention: id };
  const reference = id - reading.mentions.length;
  if (reference < reading.references.length) return { reference };
  const office = reference - reading.references.length;
  return office < reading.offices.length ? { office } : null;
}

/** The id of the mark on the n-th words that name the same as a mark does; null where there are none. */
export function markOfNaming(reading: Reading, id: number, n: number): number | null {
  const target = markTarget(reading, id);
  if (!target || 'reference' in target) return null;
  const entity = entityOf(reading, target);
  const naming = listNamings(reading, entity)[n];
  if (!naming) return null;
  return 'mention' in naming ? naming.mention : officeId(reading, naming.office);
}

/** The names of a reading in order of appearance, then the remarks, for the popup. */
export function listNames(reading: Reading, marks: readonly Mark[]): FoundName[] {
  const rows = new Map<number, FoundName>();
  for (const mark of marks) {
    const row = rows.get(mark.entity);
    if (row) rows.set(mark.entity, { ...row, count: row.count + 1 });
    else
      rows.set(mark.entity, {
        entity: mark.entity,
        kind: mark.kind,
        mark: mark.id,
        count: 1,
        ...describe(reading, mark),
      });
  }
  return [...rows.values()];
}

function describe(reading: Reading, mark: Mark): Pick<FoundName, 'name' | 'state'> {
  const entity = reading.entities[mark.entity];
  if (entity) {
    const state = entity.record !== null ? 'known' : entity.candidates.length > 1 ? 'unsure' : 'unknown';
    return { name: entity.name, state };
  }
  const reference = reading.references[mark.id - reading.mentions.length];
  const remark = reference?.matches[0]?.remark;
  const name = remark ? `${remark.speakerName}, ${remark.occasion}` : (reference?.text ?? '');
  return { name, state: remark ? 'known' : 'unknown' };
}
