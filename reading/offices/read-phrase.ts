// A block's text around the head of an office ("minister") -> the whole phrase, whose office it is, and how it is qualified.
import { foldName } from '../../knowledge/fold-name.ts';
import { nameOffices, officeKey } from '../../knowledge/office-names.ts';
import { cutWords, isWord, type PhraseWord } from '../entities/phrase-words.ts';
import { placeTypesOf } from '../entities/role-words.ts';
import { leaderOffice } from './leaders.ts';
import type { Seat, SeatReader } from './read-seat.ts';

/** A phrase that names an office: "Kazakh foreign minister", "prime minister of Japan". */
export interface OfficePhrase {
  /** In the block's text, without "the". */
  readonly start: number;
  readonly end: number;
  /** Keys under which packs may list the office, likeliest first. */
  readonly keys: readonly string[];
  /** The country of its place, where the keys hold a place's name. */
  readonly country: string | null;
  /** The words between seat and office: "former", "acting". */
  readonly modifiers: readonly string[];
  /** "president of Kazakhstan": the office's words come first. */
  readonly isOf: boolean;
}

/** Where offices' words end; a bound on what is cut out for one of them keeps hostile text linear. */
const REACH = 90;
const HEADS =
  /(?<![\p{L}\p{N}-])(?:(?:secretary|director|attorney)[ -]general|president|minister|premier|chancellor|taoiseach|secretary|king|queen|emperor|emir|sultan|monarch|prince|leader|chief|head|boss|mayor|governor|chair(?:man|woman|person)?|director|administrator|prosecutor|diplomat|treasurer|executive|representative|pm|pope|pontiff)(?![\p{L}\p{N}-])/giu;
const SINGLE_LEFT = 4;
const MOST_TAIL = 4;

/** Words that may stand between seat and office and leave the office what it is. */
const MODIFIERS = new Set(
  (
    'former ex acting interim caretaker transitional new current incumbent sitting longtime long-time long-serving longest-serving veteran powerful ' +
    'embattled populist nationalist right-wing left-wing far-right hard-line hardline authoritarian autocratic pro-western pro-european pro-russian ' +
    'conservative centrist center-right centre-right center-left centre-left liberal leftist socialist reformist moderate wartime outspoken firebrand ' +
    'own democratically-elected popular unpopular hawkish outgoing republican democratic islamist'
  ).split(' '),
);
const AGED = /^\d{2}-year-old$/;

const isModifier = ({ lower }: PhraseWord): boolean => MODIFIERS.has(lower) || AGED.test(lower);

/** What may stand behind the head: nothing, "of foreign affairs", "for defence", "of state". */
interface Tail {
  readonly words: string;
  /** Number of words that it takes. */
  readonly count: number;
}

/** All tails, longest first. */
function listTails(after: readonly PhraseWord[]): Tail[] {
  const tails: Tail[] = [];
  if (after[0]?.lower === 'of' || after[0]?.lower === 'for') {
    for (let count = 2; count <= MOST_TAIL + 1 && isWord(after[count - 1]); count++) {
      const words = after.slice(0, count).map(({ text }) => text);
      tails.unshift({ words: ` ${words.join(' ').replace(/^(of|for) the /i, '$1 ')}`, count });
      if (after[count - 1]?.possessive) break;
    }
  }
  return [...tails, { words: '', count: 0 }];
}

/** Names of offices that the words name in full: "economy minister" and no more. */
const exactNames = (folded: string, country: string | null): string[] =>
  nameOffices(folded, country).flatMap(({ name, exact }) => (exact ? [name] : []));

/** Seats of power whose "chief" is known by another office. */
const CHIEFS = new Map([
  ['pentagon', officeKey('US', 'minister defence')],
  ['kremlin', officeKey('RU', 'president')],
]);
const CHIEF = /^(?:chief|boss|head|leader)$/;

/** The office's names among those of a seat, as keys; empty for words that are no office there. */
function keysOf(words: string, { country, names, isNation }: Seat, day: string): string[] {
  const folded = foldName(words);
  if (isNation && country !== null) {
    if (folded === 'leader' || folded === 'head of government') {
      const office = leaderOffice(country, day);
      if (folded === 'leader') return office ? [officeKey(country, office)] : [];
      return [officeKey(country, 'prime minister')];
    }
    if (folded === 'head of state') return [officeKey(country, 'president'), officeKey(country, 'monarch')];
    return exactNames(folded, country).map((name) => officeKey(country, name));
  }
  const chief = CHIEF.test(folded) ? names.flatMap((seat) => CHIEFS.get(seat) ?? []) : [];
  if (chief.length > 0) return chief;
  return exactNames(folded, null).flatMap((name) => names.map((seat) => officeKey(seat, name)));
}

/** Text and places of one head and of the words around it. */
interface Around {
  readonly text: string;
  readonly head: { readonly text: string; readonly start: number; readonly end: number };
  readonly before: readonly PhraseWord[];
  readonly after: readonly PhraseWord[];
  readonly seats: SeatReader;
  readonly day: string;
}

const offset = (words: readonly PhraseWord[], by: number): PhraseWord[] =>
  words.map((word) => ({ ...word, start: word.start + by, end: word.end + by }));

/** The words around a head, with places in the block's text; a word that the cut halved is left out. */
function lookAround(text: string, start: number, end: number): { before: PhraseWord[]; after: PhraseWord[] } {
  const from = Math.max(0, start - REACH);
  const cut = from === 0 ? 0 : text.slice(from, start).search(/\s/);
  return {
    before: cut < 0 ? [] : offset(cutWords(text.slice(from + cut, start)), from + cut),
    after: offset(cutWords(text.slice(end, end + REACH)), end),
  };
}

/** End of a phrase at one of the words behind it, without a possessive 's and a full stop. */
function endOf(word: PhraseWord): number {
  return word.start + word.text.replace(/['’]s?$|[.'’-]+$/u, '').length;
}

/** "Kazakh foreign minister", "NATO's secretary general", "Kazakhstan's minister of foreign affairs". */
function readSeatFirst(around: Around): OfficePhrase | null {
  const { before, head, after, seats, day } = around;
  const tails = listTails(after);
  for (let left = 0; left <= SINGLE_LEFT; left++) {
    const first = before.length - left;
    if (first <= 0 || (left > 0 && !isWord(before[first]))) return null;
    const seat = seats.endingAt(before, first - 1);
    if (!seat) continue;
    let own = first;
    while (own < before.length && isModifier(before[own]!)) own++;
    const words = [...before.slice(own).map(({ text }) => text), head.text].join(' ');
    for (const { words: tail, count } of tails) {
      const keys = keysOf(words + tail, seat, day);
      if (keys.length === 0) continue;
      const last = after[count - 1];
      let front = seat.first;
      while (front > 0 && isModifier(before[front - 1]!)) front--;
      return {
        start: front < seat.first ? before[front]!.start : seat.start,
        end: last ? endOf(last) : head.end,
        keys,
        country: seat.country,
        modifiers: [...before.slice(front, seat.first), ...before.slice(first, own)].map(
          ({ lower }) => lower,
        ),
        isOf: false,
      };
    }
  }
  return null;
}

/** "governor of Kandahar province": where the phrase ends whose place ends at `end`. */
function endWithType(end: number, after: readonly PhraseWord[]): number {
  const next = after.find(({ start }) => start > end);
  return next?.start === end + 1 && placeTypesOf(next.lower) !== null ? endOf(next) : end;
}

/** "prime minister of Japan", "minister of foreign affairs of Kazakhstan", "head of the IMF". */
function readOfficeFirst(around: Around): OfficePhrase | null {
  const { before, head, after, seats, day } = around;
  for (const { words: tail, count } of listTails(after)) {
    if (after[count]?.lower !== 'of') continue;
    const at = after[count + 1]?.lower === 'the' ? count + 2 : count + 1;
    const seat = seats.beginningAt(after, at);
    if (!seat) continue;
    for (let left = Math.min(SINGLE_LEFT, before.length); left >= 0; left--) {
      const own = before.slice(before.length - left);
      if (!own.every((word) => isWord(word) && !word.possessive)) continue;
      const keys = keysOf([...own.map(({ text }) => text), head.text].join(' ') + tail, seat, day);
      if (keys.length === 0) continue;
      let first = before.length - left;
      const end = first;
      while (first > 0 && isModifier(before[first - 1]!)) first--;
      return {
        start: before[first]?.start ?? head.start,
        end: endWithType(seat.end, after),
        keys,
        country: seat.country,
        modifiers: before.slice(first, end).map(({ lower }) => lower),
        isOf: true,
      };
    }
  }
  return null;
}

/** "the pope": the one office that needs no seat beside it. */
function readPope({ before, head: { text, start, end } }: Around): OfficePhrase | null {
  if (!/^pope$|^pontiff$/i.test(text) || before.at(-1)?.lower !== 'the') return null;
  return { start, end, keys: [officeKey('VA', 'pope')], country: null, modifiers: [], isOf: false };
}

/** All phrases of a block's text that name a single office of a country, body or place, in order, without overlaps; linear. */
export function readOfficePhrases(text: string, seats: SeatReader, day: string): OfficePhrase[] {
  const phrases: OfficePhrase[] = [];
  for (const match of text.matchAll(HEADS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start < (phrases.at(-1)?.end ?? 0)) continue;
    const around: Around = {
      text,
      head: { text: match[0], start, end },
      ...lookAround(text, start, end),
      seats,
      day,
    };
    const phrase = readSeatFirst(around) ?? readOfficeFirst(around) ?? readPope(around);
    if (phrase && phrase.start >= (phrases.at(-1)?.end ?? 0)) phrases.push(phrase);
  }
  return phrases;
}
