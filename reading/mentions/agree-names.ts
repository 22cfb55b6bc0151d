// Mentions of an article -> one kind for each name, and the same names where the tagger left them out.
import type { EntityKind } from '../../knowledge/record.ts';
import { CLASS, OTHER } from './char-classes.ts';
import type { Mention } from './mention.ts';
import { type NameSpan, scanNames } from './scan-names.ts';

/** A name is looked for again when one of its mentions is as sure as this. */
const SURE = 0.6;
/** What a name counts for that the tagger left out. */
const REPEATED_CONFIDENCE = 0.5;
/** Names with the same first word that are compared at each place, the longest first: bounds time on hostile text. */
const MOST_ALIKE = 8;
const LONGEST_WORD = 40;
const CAPITAL = /^\p{Lu}/u;

/** The kind with the most confidence in all, for each name. */
function kindsByName(mentions: readonly Mention[]): Map<string, EntityKind> {
  const sums = new Map<string, Map<EntityKind, number>>();
  for (const { text, kind, confidence } of mentions) {
    const kinds = sums.get(text) ?? new Map<EntityKind, number>();
    sums.set(text, kinds.set(kind, (kinds.get(kind) ?? 0) + confidence));
  }
  return new Map(
    [...sums].flatMap(([text, kinds]) => {
      const [best] = [...kinds].sort(([, one], [, other]) => other - one);
      return best ? [[text, best[0]] as const] : [];
    }),
  );
}

/** Gives all mentions of one name the kind for which their confidence adds up to most: articles rarely mean two things by it. */
export function agreeOnKinds(byBlock: readonly (readonly Mention[])[]): Mention[][] {
  const kinds = kindsByName(byBlock.flat());
  return byBlock.map((mentions) =>
    mentions.map((mention) => ({ ...mention, kind: kinds.get(mention.text) ?? mention.kind })),
  );
}

/** Where the run of letters and digits that begins at `start` ends. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && CLASS[text.charCodeAt(at)] !== OTHER) at++;
  return at;
}

interface SureName {
  readonly text: string;
  readonly kind: EntityKind;
}

/** Names that are sure somewhere, and family names of such people, by their first word. */
export class SureNames {
  readonly #byWord = new Map<string, SureName[]>();

  constructor(mentions: readonly Mention[]) {
    const kinds = new Map<string, EntityKind | null>();
    for (const { text, kind, confidence } of mentions) {
      const family = kind === 'person' ? text.slice(text.lastIndexOf(' ') + 1) : text;
      for (const name of new Set([text, family])) {
        const other = kinds.get(name);
        // A family name that is also a place's name here is not looked for.
        if (other !== undefined && other !== kind) kinds.set(name, null);
        else if (confidence >= SURE && name.length > 1 && CAPITAL.test(name)) kinds.set(name, kind);
      }
    }
    for (const [text, kind] of kinds) if (kind) this.#add({ text, kind });
  }

  #add(name: SureName): void {
    const word = name.text.slice(0, wordEnd(name.text, 0));
    const alike = this.#byWord.get(word);
    if (alike) alike.push(name);
    else this.#byWord.set(word, [name]);
    alike?.sort((one, other) => other.text.length - one.text.length).splice(MOST_ALIKE);
  }

  #nameAt(text: string, start: number): (NameSpan & SureName) | null {
    const end = wordEnd(text, start);
    if (end - start > LONGEST_WORD) return null;
    const name = this.#byWord
      .get(text.slice(start, end))
      ?.find(
        (one) =>
          text.startsWith(one.text, start) &&
          wordEnd(text, start + one.text.length) === start + one.text.length,
      );
    return name ? { ...name, start, end: start + name.text.length } : null;
  }

  /** Adds to a block's mentions the names that stand where none does. */
  repeat(mentions: readonly Mention[], block: number, source: string): Mention[] {
    const repeated = scanNames(source, mentions, (start) => this.#nameAt(source, start)).map(
      (name): Mention => ({ ...name, block, confidence: REPEATED_CONFIDENCE }),
    );
    if (repeated.length === 0) return [...mentions];
    return [...mentions, ...repeated].sort((one, other) => one.start - other.start);
  }
}
