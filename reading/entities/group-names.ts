// Mentions -> groups by spelling and kind: every distinct name once, with the kind that the article as a whole gives it.
import { foldName } from '../../knowledge/fold-name.ts';
import type { EntityKind } from '../../knowledge/record.ts';
import type { Mention } from '../mentions/mention.ts';

/** All mentions of one kind that are spelled alike, case and accents aside. */
export interface NameGroup {
  readonly key: string;
  /** As the article writes it the first time. */
  readonly name: string;
  kind: EntityKind;
  /** Sum of the tagger's confidences. */
  weight: number;
  readonly mentions: number[];
}

const LEADING_THE = /^the /;
/** Endings of company names that news drops after the first mention. */
const LEGAL_FORM = / (?:inc|incorporated|corp|corporation|ltd|limited|llc|plc|gmbh|ag|sa|nv|co)$/;

/** The key under which spellings of one place, organization or event meet. */
export function thingKey(name: string): string {
  const key = foldName(name).replace(LEADING_THE, '');
  return key.replace(LEGAL_FORM, '') || key;
}

/** A kind with less than this share of a name's weight is the tagger's slip, and follows the other kind. */
const SLIP = 0.35;

/**
 * Groups mentions by name and kind. A name that is mostly of one kind is of that kind wherever it stands; with good
 * evidence for two (Lincoln the man, Lincoln the city) there are two groups.
 */
export function groupNames(mentions: readonly Mention[]): NameGroup[] {
  const byKey = new Map<string, NameGroup[]>();
  mentions.forEach(({ text, kind, confidence }, index) => {
    const key = kind === 'person' ? foldName(text) : thingKey(text);
    const groups = byKey.get(key) ?? [];
    if (groups.length === 0) byKey.set(key, groups);
    const group = groups.find((each) => each.kind === kind);
    if (group) {
      group.weight += confidence;
      group.mentions.push(index);
    } else groups.push({ key, name: text, kind, weight: confidence, mentions: [index] });
  });
  return [...byKey.values()].flatMap(absorbSlips);
}

function absorbSlips(groups: NameGroup[]): NameGroup[] {
  if (groups.length < 2) return groups;
  groups.sort((one, other) => other.weight - one.weight);
  const [main, ...others] = groups;
  if (!main) return groups;
  const kept = others.filter(({ weight }) => weight >= SLIP * main.weight);
  for (const group of others) {
    if (kept.includes(group)) continue;
    main.weight += group.weight;
    main.mentions.push(...group.mentions);
  }
  main.mentions.sort((one, other) => one - other);
  return [main, ...kept];
}
