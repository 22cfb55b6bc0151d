// The words that name a speaker, in order of the article -> the entity meant, or nobody when that is unsure.
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { OfficeAt } from '../offices/office-at.ts';
import type { Gender } from './gender-of-entity.ts';
import type { Subject } from './noun-phrase.ts';
import type { Speaker } from './quote.ts';
import type { Sentence } from './read-sentences.ts';

/** What resolution is told of the article. */
export interface Cast {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** For each mention the index of its entity, or -1. */
  readonly entityOf: readonly number[];
  /** Offices that the article names without their holders. */
  readonly officeAt: OfficeAt;
  readonly genderOf: (entity: number) => Gender | null;
  /** The entities that a noun may mean: "senator". Read on first use. */
  readonly holdersOf: (noun: string) => ReadonlySet<number>;
}

/** How strongly a sentence puts somebody in the reader's mind, so that the next "he" means them. */
export const FOCUS = { speaker: 1, subject: 0.9, introduction: 0.75, mention: 0.35 } as const;

/** Somebody whom the article has just been about, and in which of its sentences. */
interface Focus {
  readonly entity: number;
  readonly sentence: number;
  readonly weight: number;
}

/** Share of its weight that a focus keeps with each sentence. */
const DECAY = 0.85;
/** Below this weight "he" no longer means somebody. */
const LEAST_WEIGHT = 0.12;

/** With a rival as near as this the one most in focus is not surely meant. */
const CLOSE = 0.95;

/** Who holds an office no more, or not yet. */
const NO_HOLDER = /^(?:former|ex-.*|late|then|outgoing|incoming|next|previous|then-.*)$/;

/** Follows who speaks through an article; ask in the order of the text. */
export class SpeakerMemory {
  readonly #cast: Cast;
  readonly #focus: Focus[] = [];
  readonly #met = new Set<number>();
  #sentence = 0;

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  /** Goes on to the next sentence. */
  beginSentence(): void {
    this.#sentence++;
  }

  /** The speaker that `subject` names in a sentence of `block`. */
  resolve(subject: Subject, sentence: Sentence, block: number, text: string): Speaker {
    const start = sentence.words[subject.first]?.start ?? sentence.start;
    const end = sentence.words[subject.last]?.end ?? start;
    const words = text.slice(start, end);
    const span = { block, start, end };
    return { span, text: words, entity: this.#cast.officeAt(span)?.entity ?? this.#entityOf(subject, words) };
  }

  #entityOf(subject: Subject, words: string): number | null {
    if (subject.kind === 'name') return this.entityOfMention(subject.mention);
    if (subject.kind === 'description') return subject.mention === -1 ? this.#holderOf(words) : null;
    const { genderOf, entities } = this.#cast;
    const word = words.toLowerCase();
    if (word === 'it') return this.#inFocus((entity) => entities[entity]?.kind === 'organization');
    const gender = /^(?:he|his)$/.test(word) ? 'male' : /^(?:she|her)$/.test(word) ? 'female' : null;
    if (gender === null) return null;
    return this.#inFocus(
      (entity) => entities[entity]?.kind === 'person' && (genderOf(entity) ?? gender) === gender,
    );
  }

  /** Whom "the senator" means: the only one the article calls so, or the one most in focus of those. */
  #holderOf(words: string): number | null {
    const [article = '', ...others] = words.toLowerCase().split(' ');
    const noun = others.at(-1);
    if (article !== 'the' || noun === undefined || others.some((word) => NO_HOLDER.test(word))) return null;
    const holders = this.#cast.holdersOf(noun);
    return this.#inFocus((entity) => holders.has(entity));
  }

  entityOfMention(mention: number): number | null {
    const entity = this.#cast.entityOf[mention] ?? -1;
    return entity === -1 ? null : entity;
  }

  /** Who is most in the reader's mind of those that fit; nobody where two are equally so. */
  #inFocus(fits: (entity: number) => boolean): number | null {
    let best: number | null = null;
    let most = 0;
    let rival = 0;
    for (let i = this.#focus.length - 1; i >= 0; i--) {
      const focus = this.#focus[i];
      if (!focus) continue;
      const fade = DECAY ** (this.#sentence - focus.sentence);
      if (fade < LEAST_WEIGHT) break;
      const weight = focus.weight * fade;
      if (weight <= rival || !fits(focus.entity)) continue;
      if (focus.entity === best) most = Math.max(most, weight);
      else if (weight > most) [best, rival, most] = [focus.entity, most, weight];
      else rival = weight;
    }
    if (most < LEAST_WEIGHT || rival > most * CLOSE) return null;
    return best;
  }

  /** Remembers that the sentence is about `entity`. */
  note(entity: number | null, weight: number): void {
    if (entity === null) return;
    this.#met.add(entity);
    this.#focus.push({ entity, sentence: this.#sentence, weight });
  }

  /** Remembers that a sentence names `entity`; a person named for the first time is often the next to speak. */
  noteMention(mention: number): void {
    const entity = this.entityOfMention(mention);
    if (entity === null) return;
    const isNew = !this.#met.has(entity) && this.#cast.entities[entity]?.kind === 'person';
    this.note(entity, isNew ? FOCUS.introduction : FOCUS.mention);
  }
}
