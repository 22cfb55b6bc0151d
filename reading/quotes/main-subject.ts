// A sentence -> its grammatical subject, roughly, and the signature behind a quoted run.

import { phraseStart, type Subject } from './noun-phrase.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from './noun-words.ts';
import type { Word } from './read-sentences.ts';

/** Most words between a body's name and the person it describes. */
const DESCRIPTION_REACH = 5;

/** The first name of a person or body, or "he" or "she", that no preposition governs; null where there is none. */
export function findMainSubject(words: readonly Word[]): Subject | null {
  // "While Smith had …, it worries Jones": the main clause begins behind the comma.
  const comma = SUBORDINATORS.has(words[0]?.lower ?? '') ? words.findIndex(({ text }) => text === ',') : -1;
  for (let i = comma + 1; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    if (/^(?:he|she)$/.test(word.lower)) return { first: i, last: i, kind: 'pronoun', mention: -1 };
    if (word.kind !== 'person' && word.kind !== 'organization') continue;
    if (/^[’']s?$/.test(words[i + 1]?.text ?? '')) continue;
    if (word.kind === 'organization' && describesPerson(words, i)) continue;
    if (PREPOSITIONS.has(words[phraseStart(words, i) - 1]?.lower ?? '')) continue;
    return { first: i, last: i, kind: 'name', mention: word.mention };
  }
  return null;
}

/** True where a body's name only says whose man somebody is: "[Navy] Adm. [Jane Smith]". */
function describesPerson(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + DESCRIPTION_REACH); i++) {
    const word = words[i];
    if (word?.kind === 'person') return true;
    if (!word || word.run !== -1 || !/^\p{L}/u.test(word.text)) return false;
    if (PREPOSITIONS.has(word.lower) || CONJUNCTIONS.has(word.lower) || AUXILIARIES.has(word.lower))
      return false;
  }
  return false;
}

/** The name behind a dash at the end of what is quoted: `“…” — Jane Smith`; `at` is the last word quoted. */
export function readSignature(words: readonly Word[], at: number): Subject | null {
  if (!/^(?:—|–|―|-|--)$/.test(words[at + 1]?.text ?? '')) return null;
  const name = words[at + 2];
  if (!name || name.mention === -1) return null;
  const next = words[at + 3];
  if (next && !/^[.,(]$/.test(next.text)) return null;
  return { first: at + 2, last: at + 2, kind: 'name', mention: name.mention };
}
