// A name as a record has it -> the same name as news also writes it: with or without an article, a form, an initial.
import type { EntityKind } from './record.ts';

type Rule = readonly [RegExp, string];

/** For people: middle initials are left out or run together, "al-" and "el-" change places. */
const PERSON: readonly Rule[] = [
  [/ (?:\p{Lu}\. ?)+(?=\p{L}[\p{L}'’-]+)/gu, ' '],
  [/(\p{Lu}\.) (?=\p{Lu}\.)/gu, '$1'],
  [/\b([Aa])l-(?=\p{L})/gu, 'el-'],
  [/\b([Ee])l-(?=\p{L})/gu, 'al-'],
];

const PLACE: readonly Rule[] = [
  [/^The /, ''],
  [/^Saint(e?)(?=[ -])/, 'St$1'],
  [/^St\.? /, 'Saint '],
  [/^Mount /, 'Mt '],
];

/** Legal forms and the letters of football clubs. */
const ORGANIZATION: readonly Rule[] = [
  [/^The /, ''],
  [/ & /g, ' and '],
  [/ and /g, ' & '],
  [/,? (?:Inc\.?|Corporation|Corp\.?|plc|Ltd\.?|Limited|AG|S\.A\.|N\.V\.|Co\.)$/, ''],
  [/ (?:A\.?F\.?C\.?|F\.?C\.?|C\.?F\.?|S\.?C\.?|F\.?K\.?)$/, ''],
  [/^(?:AFC|FC|CF|SC|FK|AC|AS|SV) (?=\p{Lu}\p{Ll})/u, ''],
  [/^U\.?S\.? /, 'United States '],
  [/^United States /, 'U.S. '],
];

const RULES: Readonly<Record<EntityKind, readonly Rule[]>> = {
  person: PERSON,
  place: PLACE,
  organization: ORGANIZATION,
  event: [[/^The /, '']],
};

/**
 * Variants of a name by the rules of its kind; the name itself is not among them. What is left of an organization without
 * its form must be two words or more: "Chelsea F.C." is no "Chelsea" by rule, that is for records to say.
 */
export function varyName(name: string, kind: EntityKind): string[] {
  return RULES[kind]
    .map(([pattern, replacement]) => name.replace(pattern, replacement))
    .filter((variant) => variant !== name && variant.length > 2)
    .filter((variant) => kind !== 'organization' || variant.includes(' ') || /^The /.test(name));
}
