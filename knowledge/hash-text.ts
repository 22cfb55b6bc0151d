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

/** 16 bits of another hash. */
export function checkText(text: string): number {
  return hashText(text, 0x9747b28c) & 0xffff;
}

/** Bits of a Bloom filter of `size` bits that stand for a text. */
export function probeText(text: string, size: number, probes: number): number[] {
  const first = hashText(text);
  // An odd step visits other bits with each probe.
  const step = hashText(text, 0x9747b28c) | 1;
  return Array.from({ length: probes }, (_, probe) => ((first + Math.imul(probe, step)) >>> 0) % size);
}

/**
 * A checksum over whole 32-bit words. Four lanes that do not wait for each other: a single
 * one takes four times as long, as each multiplication needs the one before.
 */
export function checksumWords(words: Uint32Array, from: number, to = words.length): number {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  let c = 0x85ebca6b;
  let d = 0xc2b2ae35;
  let index = from;
  for (; index < to - 3; index += 4) {
    a = Math.imul(a ^ words[index]!, 0x01000193);
    b = Math.imul(b ^ words[index + 1]!, 0x01000193);
    c = Math.imul(c ^ words[index + 2]!, 0x01000193);
    d = Math.imul(d ^ words[index + 3]!, 0x01000193);
  }
  for (; index < to; index++) a = Math.imul(a ^ words[index]!, 0x01000193);
  // A multiplier for each lane: lanes that changed places change the sum.
  return (a + Math.imul(b, 3) + Math.imul(c, 5) + Math.imul(d, 7)) >>> 0;
}
