// Words beside an office -> the country, body or place whose office it is.
import { countryAdjective, countryName } from '../../knowledge/demonyms.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import { nationOf } from '../../knowledge/office-names.ts';
import type { Entity } from '../entities/entity.ts';
import { isCapitalised, type PhraseWord } from '../entities/phrase-words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { OfficePack } from './find-holder.ts';

/** Whose office it is. */
export interface Seat {
  /** In the block's text, without a possessive 's. */
  readonly start: number;
  readonly end: number;
  /** A country itself; otherwise a body or a place. */
  readonly isNation: boolean;
  /** ISO code of the country that it is or lies in; null for bodies and where it is not known. */
  readonly country: string | null;
  /** Folded names of a body or place, under which packs may list its offices; empty for countries. */
  readonly names: readonly string[];
}

/** Records have up to dozens of names; their offices' titles use the first ones. */
const MOST_NAMES = 12;
/** Words before a country's by which it is none: "Latin American", "North African". */
const OF_A_CONTINENT =
  /^(?:latin|south|north|central|east|west|eastern|western|northern|southern|african|native|anglo|pan|asian)$/;

/** A mention with the entity that it names. */
export interface SeatMention {
  readonly mention: Mention;
  readonly entity: Entity | undefined;
}

const bareEnd = ({ start, text }: PhraseWord): number => start + text.replace(/['’]s?$/u, '').length;
const areAdjacent = (one: PhraseWord | undefined, other: PhraseWord): boolean =>
  one !== undefined && other.start - one.end === 1;

/** A seat that ends at one of the words before an office. */
export interface SeatBefore extends Seat {
  /** Number of its first word. */
  readonly first: number;
}

/** Reads seats in one block, from its mentions and the words for countries. */
export class SeatReader {
  private readonly byStart: ReadonlyMap<number, SeatMention>;
  private readonly byEnd: ReadonlyMap<number, SeatMention>;
  private readonly pack: OfficePack;

  constructor(mentions: readonly SeatMention[], pack: OfficePack) {
    this.byStart = new Map(mentions.map((each) => [each.mention.start, each]));
    this.byEnd = new Map(mentions.map((each) => [each.mention.end, each]));
    this.pack = pack;
  }

  /** The seat whose last word is words[at]; places of words are in the block's text. */
  endingAt(words: readonly PhraseWord[], at: number): SeatBefore | null {
    const word = words[at];
    if (!word || !isCapitalised(word)) return null;
    const found = this.byEnd.get(bareEnd(word)) ?? this.byEnd.get(word.end);
    const seat = this.nation(words, at) ?? (found ? this.seatOf(found) : null);
    if (!seat) return null;
    let first = at;
    while (first > 0 && words[first]!.start > seat.start) first--;
    return { ...seat, first };
  }

  /** The seat whose first word is words[at]. */
  beginningAt(words: readonly PhraseWord[], at: number): Seat | null {
    const word = words[at];
    if (!word || !isCapitalised(word)) return null;
    const found = this.byStart.get(word.start);
    if (found) return this.seatOf(found);
    const next = words[at + 1];
    const isPair = next !== undefined && areAdjacent(word, next) && isCapitalised(next);
    const seat = (isPair && this.nation(words, at + 1)) || this.nation(words, at);
    const last = isPair && seat?.end === bareEnd(next) ? next : word;
    // "president of the French republic": whose it is stands behind.
    const adjective = seat?.country ? foldName(countryAdjective(seat.country) ?? '') : null;
    return adjective === foldName(last.lower) &&
      adjective !== foldName(countryName(seat?.country ?? '') ?? '')
      ? null
      : seat;
  }

  /** A country's name or demonym of one or two words that ends at words[at]. */
  private nation(words: readonly PhraseWord[], at: number): Seat | null {
    const word = words[at]!;
    const before = words[at - 1];
    const isPair =
      before !== undefined && areAdjacent(before, word) && isCapitalised(before) && !before.possessive;
    const pair = isPair ? nationOf(`${before.lower} ${word.lower}`) : null;
    if (pair && before)
      return { start: before.start, end: bareEnd(word), isNation: true, country: pair, names: [] };
    // "Latin American", "Bosnian Serb": of neither country.
    const isMixed = isPair && (OF_A_CONTINENT.test(before.lower) || nationOf(before.lower) !== null);
    if (word.text === 'Us' || isMixed) return null;
    const country = nationOf(word.lower);
    return country === null
      ? null
      : { start: word.start, end: bareEnd(word), isNation: true, country, names: [] };
  }

  private seatOf({ mention, entity }: SeatMention): Seat | null {
    if (entity?.kind === 'person' || entity?.kind === 'event') return null;
    const { start, end, text } = mention;
    const nation = nationOf(text);
    if (nation !== null) return { start, end, isNation: true, country: nation, names: [] };
    if (!entity || entity.record === null)
      return { start, end, isNation: false, country: null, names: [foldName(text)] };
    const { name, aliases, country, type } = this.pack.record(entity.record);
    const own = [name, ...aliases].map((each) => foldName(each).replace(/^the /, ''));
    const known = type === 'country' && own.includes(foldName(text)) ? nationOf(name) : null;
    if (known !== null) return { start, end, isNation: true, country: known, names: [] };
    const names = [...new Set([...own.slice(0, MOST_NAMES), foldName(text)])];
    // A body's seat is in some country, but its offices are no country's.
    return {
      start,
      end,
      isNation: false,
      country: entity.kind === 'place' ? country : null,
      names,
    };
  }
}
