// Training segments in one growing column: allowed labels and feature hashes of each token.

export class Instances {
  data = new Int32Array(1 << 20);
  length = 0;
  /** Where each segment begins in `data`. */
  readonly starts: number[] = [];
  readonly folds: number[] = [];

  begin(tokens: number, fold: number): void {
    this.starts.push(this.length);
    this.folds.push(fold);
    this.#push(tokens);
  }

  /** Adds a token: a bit for each label that it may have, and its features. */
  add(allowed: number, features: Int32Array, count: number): void {
    this.#push(allowed);
    this.#push(count);
    if (this.length + count > this.data.length) this.#grow();
    for (let at = 0; at < count; at++) this.data[this.length++] = features[at]!;
  }

  #push(value: number): void {
    if (this.length === this.data.length) this.#grow();
    this.data[this.length++] = value;
  }

  #grow(): void {
    const data = new Int32Array(this.data.length * 2);
    data.set(this.data);
    this.data = data;
  }
}
