// A word that may be a noun or a verb of speech ("claims", "report") -> which it is here, by compromise's tagger.
import nlp from 'compromise/two';
import type { Subject } from './noun-phrase.ts';
import { DETERMINERS, PERSON_PRONOUNS } from './noun-words.ts';
import type { Word } from './read-sentences.ts';

/** Words before and behind the word in question that the tagger is shown. */
const WINDOW = 5;
/** Longest text shown to the tagger, in UTF-16 units: on long runs of capitalised words its time grows faster than they do. */
const LONGEST_PIECE = 300;

/** Asked this often, the tagger rests for the rest of the article: it takes about a millisecond each time. */
const MOST_QUESTIONS = 60;

/** Tells whether the form at word `at`, behind its would-be subject, is a verb. */
export type VerbJudge = (words: readonly Word[], at: number, subject: Subject) => boolean;

/** A judge for one article. It remembers its answers, and takes forms for nouns once it was asked too often. */
export function verbJudge(): VerbJudge {
  const answers = new Map<string, boolean>();
  return (words, at, subject) => {
    const next = words[at + 1];
    if (!next || subject.kind === 'pronoun') return true;
    if (next.run !== -1 || next.lower === 'that' || PERSON_PRONOUNS.has(next.lower)) return true;
    if (DETERMINERS.has(next.lower) && subject.kind === 'name') return true;
    const { piece, wanted } = pieceAround(words, at);
    const known = answers.get(`${wanted} ${piece}`);
    if (known !== undefined) return known;
    if (answers.size >= MOST_QUESTIONS || piece.length > LONGEST_PIECE) return false;
    const answer = tagsAsVerb(piece, wanted);
    answers.set(`${wanted} ${piece}`, answer);
    return answer;
  };
}

/** The words around the one in question, and where that begins in them. */
function pieceAround(words: readonly Word[], at: number): { piece: string; wanted: number } {
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
  return { piece, wanted };
}

function tagsAsVerb(piece: string, wanted: number): boolean {
  // Compromise leaves the shape of its JSON open; `Tagged` is what it gives for these options.
  for (const sentence of nlp(piece).json({ offset: true }) as Tagged[])
    for (const term of sentence.terms)
      if (term.offset.start <= wanted && wanted <= term.offset.start + term.offset.length)
        return term.tags.includes('Verb');
  return false;
}

/** What compromise's json() gives of each sentence, as far as it is used. */
interface Tagged {
  readonly terms: readonly {
    readonly tags: readonly string[];
    readonly offset: { readonly start: number; readonly length: number };
  }[];
}
