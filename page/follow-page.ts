// What happens to the page after it was read -> three calls: its text changed, it became another page, it came back.

export interface PageChanges {
  /** Text in these nodes was changed in place, this moment. */
  rewritten(nodes: readonly Node[]): void;
  /** Something in the watched part changed; `grew` when text came that was not there. Comes a while after, once for many. */
  changed(grew: boolean): void;
  /** The address is another one: a site that swaps its pages without loading them. */
  moved(): void;
  /** The page came back out of the browser's memory (bfcache). */
  returned(): void;
  /** The page is being left. */
  left(): void;
}

/** Changes come in swarms; one look at them after this time is soon enough. */
const SETTLE_MS = 300;
/** Shorter additions are counters and labels. */
const LEAST_TEXT = 60;

const addressOf = (document: Document): string => document.location.href.replace(/#.*$/, '');

/** True when nodes with a paragraph's worth of text were added. */
function grew(records: readonly MutationRecord[]): boolean {
  return records.some(({ addedNodes }) =>
    [...addedNodes].some(
      (node) => node.nodeName !== 'SCRIPT' && (node.textContent?.length ?? 0) >= LEAST_TEXT,
    ),
  );
}

/** Watches one part of the page for changes; the address and the page's comings and goings always. */
export class PageFollower {
  private readonly observer: MutationObserver;
  private timer = 0;
  private hasGrown = false;
  private address: string;

  constructor(
    private readonly document: Document,
    private readonly changes: PageChanges,
    signal: AbortSignal,
  ) {
    this.address = addressOf(document);
    this.observer = new MutationObserver((records) => this.take(records));
    const check = () => this.checkAddress();
    window.addEventListener('popstate', check, { signal });
    // The page's own call of pushState cannot be heard, its effect can (Chrome 102; Firefox 147).
    window.navigation?.addEventListener('currententrychange', check, { signal });
    window.addEventListener('pageshow', (event) => event.persisted && changes.returned(), { signal });
    window.addEventListener('pagehide', () => changes.left(), { signal });
    signal.addEventListener('abort', () => this.unwatch());
  }

  /** Watches `container` alone, and that neither it nor what it stands in is taken out. */
  watch(container: Element): void {
    this.unwatch();
    this.observer.observe(container, { childList: true, characterData: true, subtree: true });
    for (let above = container.parentElement; above; above = above.parentElement) {
      this.observer.observe(above, { childList: true });
    }
  }

  unwatch(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.timer = 0;
    this.hasGrown = false;
  }

  /** Looks again after `ms`, as if something had changed. */
  lookLater(ms: number): void {
    this.hasGrown = true;
    if (this.timer === 0) this.timer = window.setTimeout(() => this.settle(), ms);
  }

  private take(records: readonly MutationRecord[]): void {
    const rewritten = records.filter(({ type }) => type === 'characterData').map(({ target }) => target);
    if (rewritten.length > 0) this.changes.rewritten(rewritten);
    this.hasGrown ||= grew(records);
    // Not started anew by each change: on a page that never rests it would never end.
    if (this.timer === 0) this.timer = window.setTimeout(() => this.settle(), SETTLE_MS);
  }

  private settle(): void {
    this.timer = 0;
    const { hasGrown } = this;
    this.hasGrown = false;
    if (!this.checkAddress()) this.changes.changed(hasGrown);
  }

  private checkAddress(): boolean {
    const address = addressOf(this.document);
    if (address === this.address) return false;
    this.address = address;
    this.changes.moved();
    return true;
  }
}
