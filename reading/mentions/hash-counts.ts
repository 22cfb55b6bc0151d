// A map from 32-bit hashes to counts or bits, cleared for each document in time that its own size sets.

export class HashCounts {
  /** Keys and values side by side: one look-up touches one line of the cache. */
  #pairs = new Int32Array(1 << 11);
  #used = 0;

  clear(): void {
    // A large document leaves a large table; the next small one need not sweep it.
    if (this.#used * 32 < this.#pairs.length && this.#pairs.length > 1 << 13) {
      this.#pairs = new Int32Array(1 << 11);
    } else this.#pairs.fill(0);
    this.#used = 0;
  }

  /** Place of a key's pair, or of the empty pair where it belongs. */
  #find(key: number): number {
    const pairs = this.#pairs;
    const mask = pairs.length - 1;
    let at = ((key ^ (key >>> 15)) << 1) & mask;
    while (pairs[at] !== 0 && pairs[at] !== key) at = (at + 2) & mask;
    return at;
  }

  get(hash: number): number {
    return this.#pairs[this.#find(hash || 1) + 1]!;
  }

  /** Place of a key's value, made when it is new. */
  #claim(key: number): number {
    let at = this.#find(key);
    if (this.#pairs[at] === 0) {
      if (this.#used * 4 >= this.#pairs.length) {
        this.#double();
        at = this.#find(key);
      }
      this.#pairs[at] = key;
      this.#used++;
    }
    return at + 1;
  }

  increment(hash: number): void {
    const at = this.#claim(hash || 1);
    this.#pairs[at]! += 1;
  }

  addBits(hash: number, bits: number): void {
    const at = this.#claim(hash || 1);
    this.#pairs[at]! |= bits;
  }

  #double(): void {
    const old = this.#pairs;
    this.#pairs = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] === 0) continue;
      const place = this.#find(old[at]!);
      this.#pairs[place] = old[at]!;
      this.#pairs[place + 1] = old[at + 1]!;
    }
  }
}
