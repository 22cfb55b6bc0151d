// Where the pointer is -> a card that came by resting goes when the pointer has been off both mark and card for a while.

/** The grace that Wikipedia's previews give. */
const GRACE_MS = 300;

export class RestingCard {
  private timer = 0;
  private isOnCard = false;

  constructor(
    private readonly cameByResting: () => boolean,
    private readonly close: () => void,
  ) {}

  /** The pointer has come to the card or left it. */
  pointerOnCard(inside: boolean): void {
    this.isOnCard = inside;
    this.follow(false);
  }

  /** The pointer has moved over the page, on the card's own mark or elsewhere. */
  follow(onItsMark: boolean): void {
    clearTimeout(this.timer);
    if (onItsMark || this.isOnCard || !this.cameByResting()) return;
    this.timer = window.setTimeout(() => this.cameByResting() && this.close(), GRACE_MS);
  }

  /** What is taken from under the pointer is never left by it. */
  closed(): void {
    this.isOnCard = false;
  }
}
