// A seed -> the same random numbers on every machine (xorshift32).

export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0 || 1;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return (state >>> 0) / 4294967296;
  }

  /** Fisher-Yates, in place. */
  shuffle(order: Int32Array): void {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(this.next() * (at + 1));
      const kept = order[at]!;
      order[at] = order[other]!;
      order[other] = kept;
    }
  }
}
