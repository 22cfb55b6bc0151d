// Words and phrases -> what lists of names say of them, as bits.
import { hashWord, mix } from './hash.ts';
import { HashCounts } from './hash-counts.ts';
import { HAS_UPPER, type TokenStore } from './token-store.ts';

export const GAZETTEER = {
  first: 1,
  family: 2,
  region: 4,
  country: 8,
  demonym: 16,
  common: 32,
  city: 64,
  title: 128,
  organizationWord: 256,
  placeWord: 512,
  calendar: 1024,
  speech: 2048,
  organization: 4096,
  event: 8192,
  manyFirst: 1 << 14,
  manyFamily: 1 << 15,
} as const;
/** What a phrase is the name of. */
export const PHRASE = { person: 1, place: 2, organization: 4, event: 8 } as const;
/** Marks a word with which some phrase begins; no feature. */
export const BEGINS_PHRASE = 1 << 16;
/** A word's value in the lists holds its cluster above these bits. */
export const CLUSTER_SHIFT = 17;
/** Numbers above this are free for other uses in features. */
export const MOST_CLUSTERS = 4094;
/** Bits of a token above these are those of a phrase that it is in, and whether that began before it. */
export const PHRASE_SHIFT = 17;
const INSIDE_PHRASE = 16 << PHRASE_SHIFT;
export const MOST_PHRASE_WORDS = 5;

/** 24 bits: 150,000 words then collide in under 1 % of look-ups, and deltas stay short in the file. */
export const gazetteerKey = (hash: number): number => (hash >>> 8) + 1;
export const addToPhrase = (hash: number, word: number): number => mix(200, hash, word);

// Closed classes of words, listed by hand.
const WORDS: readonly [number, string][] = [
  [
    GAZETTEER.title,
    'mr mr. mrs mrs. ms ms. dr dr. miss sir dame lord lady president vice prime minister premier secretary senator sen. rep. ' +
      'congressman congresswoman king queen prince princess pope chancellor deputy ambassador governor gov. mayor judge justice attorney ' +
      'colonel col. general gen. major maj. lieutenant lt. captain capt. sergeant sgt. admiral commander cardinal archbishop bishop ' +
      'reverend rev. imam sheikh ayatollah emir sultan professor prof. coach director chairman chairwoman chair ceo commissioner ' +
      'spokesman spokeswoman spokesperson striker midfielder defender goalkeeper batsman bowler skipper manager singer actor actress ' +
      'author writer novelist filmmaker analyst economist lawyer founder activist journalist historian researcher',
  ],
  [
    GAZETTEER.organizationWord,
    'inc inc. corp corp. co co. ltd ltd. llc plc gmbh ag sa nv group company bank university college institute ministry department ' +
      'agency commission committee council party union association federation league club fc united army police court authority ' +
      'organization organisation foundation fund center centre news times post press journal tribune herald network airlines airways ' +
      'motors holdings partners services systems technologies industries international school hospital museum office bureau board ' +
      'congress parliament senate house society church movement front alliance coalition team service newspaper guard forces',
  ],
  [
    GAZETTEER.placeWord,
    'river lake mount mountain mountains island islands sea ocean bay gulf strait street road avenue boulevard square park bridge ' +
      'airport port province state county district region city town village valley beach desert peninsula coast north south east west ' +
      'northern southern eastern western central new san los las el saint st. fort cape',
  ],
  [
    GAZETTEER.calendar,
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
      'november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. aug. sept. oct. nov. dec. spring summer autumn winter',
  ],
  [
    GAZETTEER.speech,
    'said says told tells say asked added announced argued claimed insisted noted explained replied wrote tweeted warned denied ' +
      'thinks believes who whose his her wife husband son daughter brother sister father mother born died married',
  ],
  [
    GAZETTEER.event,
    'war battle summit forum conference olympics games cup championship championships election elections festival revolution uprising ' +
      'treaty tournament open grand prix world talks congress referendum crisis massacre earthquake hurricane',
  ],
];

export class Gazetteer {
  readonly #words = new HashCounts();
  readonly #phrases = new HashCounts();
  /** Bits of each token of the document prepared last. */
  bits = new Int32Array(0);
  /** Cluster of each token of that document, 0 for none: words that are written about alike. */
  cluster = new Uint16Array(0);

  constructor() {
    for (const [bits, list] of WORDS) {
      for (const word of list.split(' ')) this.addWord(gazetteerKey(hashWord(word)), bits);
    }
  }

  addWord(key: number, bits: number): void {
    this.#words.addBits(key, bits);
  }

  addPhrase(key: number, bits: number): void {
    this.#phrases.addBits(key, bits);
  }

  /** Looks up every token and phrase of a document. */
  prepare(tokens: TokenStore): void {
    const { count, word, flags } = tokens;
    if (this.bits.length < count) {
      this.bits = new Int32Array(tokens.word.length);
      this.cluster = new Uint16Array(tokens.word.length);
    }
    const { bits, cluster } = this;
    for (let at = 0; at < count; at++) {
      const value = this.#words.get(gazetteerKey(word[at]!));
      bits[at] = value & ((1 << CLUSTER_SHIFT) - 1);
      cluster[at] = value >>> CLUSTER_SHIFT;
    }
    for (let at = 0; at < count; at++) {
      if (bits[at]! & BEGINS_PHRASE && flags[at]! & HAS_UPPER) this.#markPhrase(tokens, at);
    }
    for (let at = 0; at < count; at++) bits[at]! &= ~BEGINS_PHRASE;
  }

  /** Marks the longest phrase that begins at a token. */
  #markPhrase(tokens: TokenStore, at: number): void {
    let hash = tokens.word[at]!;
    let found = 0;
    let length = 0;
    for (let next = at + 1; next < Math.min(tokens.count, at + MOST_PHRASE_WORDS); next++) {
      if (tokens.block[next] !== tokens.block[at]) break;
      hash = addToPhrase(hash, tokens.word[next]!);
      const value = this.#phrases.get(gazetteerKey(hash));
      if (value) {
        found = value;
        length = next + 1 - at;
      }
    }
    for (let next = at; next < at + length; next++) {
      this.bits[next]! |= (found << PHRASE_SHIFT) | (next > at ? INSIDE_PHRASE : 0);
    }
  }
}
