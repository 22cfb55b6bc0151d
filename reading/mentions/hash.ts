// Numbers -> 32-bit hashes: the one way in which words, features and phrases get their keys.

const FNV_PRIME = 0x01000193;
/** FNV-1a's start; a text's hash is `addToHash` over its lower-case UTF-16 units. */
export const HASH_START = 0x811c9dc5 | 0;

export const addToHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

/** Hash of a word, lower-cased. */
export function hashWord(word: string): number {
  const lower = word.toLowerCase();
  let hash = HASH_START;
  for (let at = 0; at < lower.length; at++) hash = addToHash(hash, lower.charCodeAt(at));
  return hash;
}

/** Two numbers under a template's number -> a well-mixed hash (steps of MurmurHash3's finaliser). */
export function mix(template: number, one: number, other: number): number {
  let hash = Math.imul(one ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul((hash + other) | 0, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}
