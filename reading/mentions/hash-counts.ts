// A map from 32-bit hashes to counts or bits, cleared for each document in time that its own size sets.

export class HashCounts {
  #keys = new Int32Array(1 << 10);
  #values = new Int32Array(1 << 10);
  #used = 0;

  clear(): void {
    // A large document leaves a large table; the next small one need not sweep it.
    if (this.#used * 16 < this.#keys.length && this.#keys.length > 1 << 12) {
      this.#keys = new Int32Array(1 << 10);
      this.#values = new Int32Array(1 << 10);
    } else {
      this.#keys.fill(0);
      this.#values.fill(0);
    }
    this.#used = 0;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (key ^ (key >>> 15)) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  get(hash: number): number {
    return this.#values[this.#slot(hash || 1)]!;
  }

  #claim(key: number): number {
    let slot = this.#slot(key);
    if (this.#keys[slot] === 0) {
      if (this.#used * 2 >= this.#keys.length) {
        this.#double();
        slot = this.#slot(key);
      }
      this.#keys[slot] = key;
      this.#used++;
    }
    return slot;
  }

  increment(hash: number): void {
    this.#values[this.#claim(hash || 1)]! += 1;
  }

  addBits(hash: number, bits: number): void {
    this.#values[this.#claim(hash || 1)]! |= bits;
  }

  #double(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    keys.forEach((key, at) => {
      if (!key) return;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#values[slot] = values[at]!;
    });
  }
}
