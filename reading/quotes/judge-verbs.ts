// A word that may be a noun or a verb of speech ("claims", "report") -> which it is here, by compromise's tagger.
import nlp from 'compromise/two';
import { DETERMINERS, PERSON_PRONOUNS } from './noun-words.ts';
import type { Word } from './read-sentences.ts';
import type { Subject } from './read-subject.ts';

/** Words before and behind the word in question that the tagger is shown. */
const WINDOW = 8;
/** Compromise takes quadratic time on long runs of capitalised words; pieces this short stay below a few milliseconds. */
const LONGEST_PIECE = 300;

/** True where the form at `at`, behind its would-be subject, is a verb. */
export function isVerbHere(words: readonly Word[], at: number, subject: Subject): boolean {
  const next = words[at + 1];
  if (subject.kind === 'pronoun') return true;
  if (!next) return true;
  if (next.run !== -1 || next.lower === 'that' || PERSON_PRONOUNS.has(next.lower)) return true;
  if (DETERMINERS.has(next.lower) && subject.kind === 'name') return true;
  return tagsAsVerb(words, at);
}

function tagsAsVerb(words: readonly Word[], at: number): boolean {
  let piece = '';
  let wanted = 0;
  for (let i = Math.max(0, at - WINDOW); i < Math.min(words.length, at + WINDOW); i++) {
    const word = words[i];
    if (!word) continue;
    // A name stands as one invented name, so that its words are not read as verbs ("Will", "Grant").
    const text = word.mention !== -1 ? 'Smith' : word.run !== -1 ? 'something' : word.text;
    if (i === at) wanted = piece.length;
    piece += `${text} `;
  }
  if (piece.length > LONGEST_PIECE) return false;
  for (const sentence of nlp(piece).json({ offset: true }) as Tagged[])
    for (const term of sentence.terms)
      if (term.offset.start <= wanted && wanted < term.offset.start + term.offset.length + 1)
        return term.tags.includes('Verb');
  return false;
}

/** What compromise's json() gives of each sentence, as far as it is used; its own types leave it open. */
interface Tagged {
  readonly terms: readonly {
    readonly tags: readonly string[];
    readonly offset: { readonly start: number; readonly length: number };
  }[];
}
