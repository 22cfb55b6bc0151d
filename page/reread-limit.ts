// Times at which the page was read -> when it may be read again: a page that never rests must not keep us busy.

/** So many readings in a row are one article being filled in; more are a page that never rests. */
const MOST_IN_A_ROW = 4;
const ROW_MS = 10_000;
/** After so many readings of one address its marks stay as they are. */
const MOST = 40;

/** Counts the readings of one address. */
export class RereadLimit {
  private times: number[] = [];

  /** Milliseconds to wait from `now` before the next reading; 0 for at once; null for never again. */
  wait(now: number): number | null {
    if (this.times.length >= MOST) return null;
    const oldest = this.times.at(-MOST_IN_A_ROW);
    return oldest === undefined ? 0 : Math.max(0, oldest + ROW_MS - now);
  }

  note(now: number): void {
    this.times.push(now);
  }
}
