// Our pack and those that the reader imported -> one pack to look names up in.
import { foldName } from './fold-name.ts';
import type { NameHit, Pack, RecordNumber } from './pack.ts';
import type { RemarkRecord } from './record.ts';

/** As many as one pack gives for one name. */
const MOST_HITS = 32;

interface Part {
  readonly pack: Pack;
  /** The number of its first record in the joined pack. */
  readonly first: RecordNumber;
}

/** Records of earlier packs that a later pack tells anew, by number in the joined pack -> the number that stands for them. */
function findReplaced(parts: readonly Part[]): Map<RecordNumber, RecordNumber> {
  const replaced = new Map<RecordNumber, RecordNumber>();
  parts.forEach(({ pack, first }, index) => {
    if (index === 0) return;
    for (let number = 0; number < pack.count; number++) {
      const { id } = pack.record(number);
      for (const earlier of parts.slice(0, index)) {
        const found = earlier.pack.byId(id);
        if (found !== null) replaced.set(earlier.first + found, first + number);
      }
    }
  });
  return replaced;
}

const uniqueRemarks = (remarks: readonly RemarkRecord[]): RemarkRecord[] => [
  ...new Map(remarks.map((remark) => [remark.id, remark])).values(),
];

/**
 * Joins packs; a record of a later pack stands in the place of an earlier one with the same id. Decodes every record of
 * the later packs once, so those should be the small ones.
 */
export function joinPacks(packs: readonly [Pack, ...Pack[]]): Pack {
  const [main, ...others] = packs;
  if (others.length === 0) return main;
  let count = 0;
  const parts = packs.map((pack): Part => {
    const first = count;
    count += pack.count;
    return { pack, first };
  });
  const replaced = findReplaced(parts);
  const partOf = (record: RecordNumber): Part => {
    const part = parts.findLast(({ first }) => first <= record);
    if (!part || record < 0 || record >= count)
      throw new RangeError(`there is no record ${record} in these packs`);
    return part;
  };
  const salienceOf = (record: RecordNumber): number => {
    const { pack, first } = partOf(record);
    return pack.salienceOf(record - first);
  };
  /** The hits of all packs, each record once, as the last pack that tells of it numbers it. */
  const gather = (ask: (pack: Pack) => readonly NameHit[]): NameHit[] => {
    const hits = new Map<RecordNumber, NameHit>();
    for (const { pack, first } of parts) {
      for (const { record, basis } of ask(pack)) {
        const number = replaced.get(first + record) ?? first + record;
        if (!hits.has(number)) hits.set(number, { record: number, basis });
      }
    }
    return [...hits.values()];
  };
  return {
    date:
      packs
        .map((pack) => pack.date)
        .sort()
        .at(-1) ?? main.date,
    count,
    find: (name) =>
      gather((pack) => pack.find(name))
        .sort((one, other) => salienceOf(other.record) - salienceOf(one.record))
        .slice(0, MOST_HITS),
    findOffice: (key) => gather((pack) => pack.findOffice(key)),
    beginsName: (name) => packs.some((pack) => pack.beginsName(foldName(name))),
    kindOf: (record) => {
      const { pack, first } = partOf(record);
      return pack.kindOf(record - first);
    },
    salienceOf,
    record: (record) => {
      const { pack, first } = partOf(record);
      return pack.record(record - first);
    },
    byId: (id) => {
      for (const { pack, first } of [...parts].reverse()) {
        const found = pack.byId(id);
        if (found !== null) return first + found;
      }
      return null;
    },
    remarksBy: (speaker) =>
      uniqueRemarks(packs.flatMap((pack) => pack.remarksBy(speaker))).sort((one, other) =>
        one.date < other.date ? -1 : 1,
      ),
    remarkById: (id) =>
      packs.map((pack) => pack.remarkById(id)).findLast((remark) => remark !== null) ?? null,
    remarksAt: (occasion) => uniqueRemarks(packs.flatMap((pack) => pack.remarksAt(occasion))),
  };
}
