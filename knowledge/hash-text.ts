// Text -> 32-bit hashes, the same at build time and at read time.

/** A 32-bit hash of UTF-16 units: FNV-1a with a final mix, as FNV alone leaves its high bits poor for short words. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed | 0;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 16 further bits of another hash: with `hashText` they make 48, one false answer in some 400 million look-ups. */
export function checkText(text: string): number {
  return hashText(text, 0x9747b28c) & 0xffff;
}

/** A checksum over whole 32-bit words, fast enough for a file of 30 MB at every opening of a pack. */
export function checksumWords(words: Uint32Array, from: number): number {
  let one = 0x811c9dc5;
  let other = 0;
  for (let index = from; index < words.length; index++) {
    one = Math.imul(one ^ words[index]!, 0x01000193);
    other = (other + one) | 0;
  }
  return (one ^ other) >>> 0;
}
