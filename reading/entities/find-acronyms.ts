// Names of an article -> which acronym stands for which long name: "… Economic Forum (SPIEF)", or initials that fit.
import type { Article } from '../article.ts';
import type { Mention } from '../mentions/mention.ts';
import { thingKey } from './group-names.ts';
import { initialsOf, splitName } from './name-words.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u;

/** Whether a name is written as an acronym: "SPIEF", "U.N.". */
export function isAcronym(name: string): boolean {
  return ACRONYM.test(name.replaceAll('.', ''));
}

/** What an acronym stands for, by the keys of `thingKey`; `certain` when the article itself says so in brackets. */
export interface LongForm {
  readonly key: string;
  readonly certain: boolean;
}

/** Whether an acronym's letters stand in a name in their order, the first one first: "latam" in "latin america". */
function isSpelledFrom(acronym: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === acronym[at]) at++;
  return name[0] === acronym[0] && at === acronym.length;
}

const BRACKETED = /^ ?\((?:the )?["“]?((?:\p{Lu}\.?){2,8})["”]?[,;)]/u;
/** As far as a bracket after a name is read: no acronym is longer. */
const BRACKET_REACH = 24;

/**
 * Finds the long form of each acronym: named in brackets right after it, or the other way round, or a name of three
 * words or more (two for places: "United States") with just these initials anywhere in the article.
 */
export function findAcronyms(article: Article, mentions: readonly Mention[]): Map<string, LongForm> {
  const found = new Map<string, LongForm>();
  const byInitials = new Map<string, string>();
  mentions.forEach((mention, index) => {
    const { text, block, end, kind } = mention;
    if (kind === 'person') return;
    const source = article.blocks[block]?.text ?? '';
    if (isAcronym(text)) {
      const next = mentions[index + 1];
      const opens = next?.block === block && next.start - end <= 2 && source[next.start - 1] === '(';
      // "ALMATY (Reuters)": a city in capitals, and who reports from it.
      if (opens && !isAcronym(next.text) && splitName(next.text).words.length > 1)
        found.set(thingKey(text), { key: thingKey(next.text), certain: true });
      return;
    }
    const short = BRACKETED.exec(source.slice(end, end + BRACKET_REACH))?.[1];
    const initials = initialsOf(text);
    // "WASHINGTON (AP)", "the mission in Kosovo (UNMIK)": what stands behind a place is seldom its acronym.
    const isOwn = short && (kind !== 'place' || isSpelledFrom(thingKey(short), thingKey(text)));
    if (isOwn) found.set(thingKey(short), { key: thingKey(text), certain: true });
    const enough = kind === 'place' ? 2 : 3;
    if (initials.length >= enough && !byInitials.has(initials)) byInitials.set(initials, thingKey(text));
  });
  for (const { text, kind } of mentions) {
    if (kind === 'person' || !isAcronym(text)) continue;
    const key = thingKey(text);
    const long = byInitials.get(key);
    if (long && !found.has(key)) found.set(key, { key: long, certain: false });
  }
  return found;
}
