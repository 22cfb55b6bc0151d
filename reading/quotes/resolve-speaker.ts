// The words that name a speaker, in order of the article -> the entity meant, or nobody when that is unsure.
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Gender } from './gender-of-entity.ts';
import type { Speaker } from './quote.ts';
import type { Sentence } from './read-sentences.ts';
import type { Subject } from './read-subject.ts';

/** What resolution is told of the article. */
export interface Cast {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** For each mention the index of its entity, or -1. */
  readonly entityOf: readonly number[];
  readonly genderOf: (entity: number) => Gender | null;
}

/** Somebody whom the article has just been about, and where. */
interface Focus {
  readonly entity: number;
  readonly block: number;
  readonly isSpeaker: boolean;
}

/** Blocks after which "he" no longer means the one last quoted. */
const MEMORY_BLOCKS = 6;
const FEMALE = /^she$/i;
const MALE = /^he$/i;

/** Follows who speaks through an article; ask in the order of the text. */
export class SpeakerMemory {
  readonly #cast: Cast;
  readonly #focus: Focus[] = [];

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  /** The speaker that `subject` names in a sentence of `block`. */
  resolve(subject: Subject, sentence: Sentence, block: number, text: string): Speaker {
    const start = sentence.words[subject.first]?.start ?? sentence.start;
    const end = sentence.words[subject.last]?.end ?? start;
    const span = { block, start, end };
    const words = text.slice(start, end);
    return { span, text: words, entity: this.#entityOf(subject, words, block) };
  }

  #entityOf(subject: Subject, words: string, block: number): number | null {
    if (subject.kind === 'name') {
      const entity = this.#cast.entityOf[subject.mention] ?? -1;
      return entity === -1 ? null : entity;
    }
    if (subject.kind === 'pronoun') {
      if (FEMALE.test(words)) return this.#personInFocus('female', block);
      if (MALE.test(words)) return this.#personInFocus('male', block);
    }
    return null;
  }

  /** The person whom "he" or "she" means: named earlier in the sentence as its subject, else the last in focus. */
  #personInFocus(gender: Gender, block: number): number | null {
    const { genderOf, entities } = this.#cast;
    const fits = (entity: number): boolean =>
      entities[entity]?.kind === 'person' && (genderOf(entity) ?? gender) === gender;
    for (let i = this.#focus.length - 1; i >= 0; i--) {
      const focus = this.#focus[i];
      if (!focus || block - focus.block > MEMORY_BLOCKS) break;
      if (fits(focus.entity)) return focus.entity;
    }
    return null;
  }

  /** Remembers that `entity` was the speaker or the subject of a sentence of `block`. */
  note(entity: number | null, block: number, isSpeaker: boolean): void {
    if (entity !== null) this.#focus.push({ entity, block, isSpeaker });
  }
}
