// A card's address -> a frame in the browser's top layer over the page, at a given place; nothing of the page is touched.
import type { PageCard } from './page-mark.ts';
import type { CardPlace, Room, Side } from './place-card.ts';

// Declarations of a shadow tree win over the page's only with !important. As the page's inline styles would then lose
// to them too, the host is a layer over the whole viewport and only the box inside it is moved.
const STYLE = `
:host{all:initial !important;display:none !important;position:fixed !important;inset:0 !important;width:auto !important;
height:auto !important;max-width:none !important;max-height:none !important;margin:0 !important;padding:0 !important;
border:0 !important;background:none !important;overflow:visible !important;pointer-events:none !important;
color-scheme:light dark !important}
:host(:popover-open){display:block !important}
@media print{:host,:host(:popover-open){display:none !important}}
.box{position:absolute;box-sizing:border-box;overflow:hidden;pointer-events:auto;border-radius:12px;visibility:hidden;
border:1px solid light-dark(#ded7c8,#413c34);background:light-dark(#fffdf9,#1d1b18);
box-shadow:0 6px 24px rgb(0 0 0 / 22%)}
.box.shown{visibility:visible}
.box.sheet{border-radius:16px 16px 0 0;border-width:1px 0 0}
iframe{display:block;width:100%;height:100%;border:0}
/* Laid out, so that a frame that loads late still tells its height. */
.told+iframe{position:absolute;inset:0;visibility:hidden}
.told{box-sizing:border-box;max-height:100%;overflow:auto;padding:14px 16px;color:light-dark(#221f1a,#f0ebe1);
font:14px/1.45 system-ui,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
.told:focus{outline:none}
.told :first-child{font-size:19px;font-weight:700}
.told :last-child{margin-top:10px;font-size:12px;opacity:.8}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;

/** A screen reader hears only of changes in regions that it has met before. */
const SPEAK_AFTER_MS = 150;

/** The one element that Backstory adds to a page, made on the reader's first gesture. */
export class CardHost {
  private readonly host: HTMLElement;
  private readonly box: HTMLElement;
  private readonly frame: HTMLIFrameElement;
  private readonly spoken: HTMLElement;
  private told: HTMLElement | null = null;

  constructor(private readonly document: Document) {
    const make = (tag: string, className = '') => {
      const element = document.createElementNS('http://www.w3.org/1999/xhtml', tag) as HTMLElement; // its namespace
      if (className) element.className = className;
      return element;
    };
    this.host = make('div');
    this.host.setAttribute('popover', 'manual');
    const style = make('style');
    style.textContent = STYLE;
    this.box = make('div', 'box');
    this.box.setAttribute('role', 'dialog');
    this.box.setAttribute('aria-label', 'Background');
    this.frame = make('iframe') as HTMLIFrameElement; // made from that tag
    this.frame.title = 'Background';
    // "Copy with source" needs it in Chromium; Firefox has no such policy, and says so in the page's console. The star,
    // as without it the leave is for the origin of `src`, which stays empty.
    if ('featurePolicy' in document) this.frame.allow = 'clipboard-write *';
    this.spoken = make('div', 'spoken');
    this.spoken.setAttribute('aria-live', 'polite');
    this.box.append(this.frame);
    this.host.attachShadow({ mode: 'closed' }).append(style, this.box, this.spoken);
  }

  /** False before the first card, and once the page has removed it. */
  get isInPage(): boolean {
    return this.host.isConnected;
  }

  get isShown(): boolean {
    return this.isInPage && this.host.matches(':popover-open');
  }

  /** The viewport as the card sees it: without scroll bars. */
  get room(): Room {
    const { width, height } = this.host.getBoundingClientRect();
    return { width, height };
  }

  /** Puts the host over the page; the box stays invisible until `reveal`. */
  raise(): void {
    if (!this.isInPage) this.document.documentElement.append(this.host);
    if (!this.isShown) this.host.showPopover();
  }

  /**
   * Sends the frame to a card. Its `src` stays empty: Firefox lets a page read the `src` of a frame in a closed root,
   * and the extension's address in Firefox names the installation.
   */
  navigate(card: PageCard): void {
    this.showFrame();
    this.frame.contentWindow?.location.replace(card.url);
  }

  /** Shows the card's facts as plain text, where the page's own rules keep the frame from loading. */
  tell({ title, lines, note }: PageCard['fallback']): void {
    this.showFrame();
    this.told = this.document.createElement('div');
    this.told.className = 'told';
    this.told.tabIndex = -1;
    for (const line of [title, ...lines, note]) {
      this.told.appendChild(this.document.createElement('div')).textContent = line;
    }
    this.box.prepend(this.told);
  }

  /** Shows the frame again in the place of the plain text. */
  showFrame(): void {
    if (!this.told) return;
    const { hasFocus } = this;
    this.told.remove();
    this.told = null;
    if (hasFocus) this.focus();
  }

  /** Height that the plain text wants. */
  measureTold(): number {
    this.box.style.height = 'auto';
    return this.box.offsetHeight;
  }

  /** Moves the box to a place and makes it visible. */
  reveal(side: Side, { left, top, width, height }: CardPlace): void {
    Object.assign(this.box.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    // On a page that enlarges its root by its own style, our pixels are the viewport's all the same.
    this.box.style.zoom = String(1 / this.document.documentElement.currentCSSZoom);
    this.box.className = `box shown${side === 'sheet' ? ' sheet' : ''}`;
  }

  /**
   * Makes the box invisible, while the next card is laid out in a width. The frame takes over the box's scheme: a card is
   * as dark as the page that it lies on, whatever the system's setting.
   */
  veil(width: number, scheme: 'light' | 'dark'): void {
    this.box.className = 'box';
    this.box.style.width = `${width}px`;
    this.box.style.colorScheme = scheme;
  }

  /** True for the target of a page's event on the card. */
  holds(target: EventTarget | null): boolean {
    return target === this.host;
  }

  /** True while the focus is in the card. */
  get hasFocus(): boolean {
    return this.document.activeElement === this.host;
  }

  focus(): void {
    (this.told ?? this.frame).focus({ preventScroll: true });
  }

  /** Gives the focus up: hiding alone leaves it on the host in Firefox. */
  blur(): void {
    (this.told ?? this.frame).blur();
    this.host.blur();
  }

  /** Calls back when the pointer comes to the card or leaves it. */
  watchPointer(moved: (inside: boolean) => void): void {
    this.box.addEventListener('pointerenter', () => moved(true));
    this.box.addEventListener('pointerleave', () => moved(false));
  }

  /** Has a screen reader say something when it has finished what it is saying. */
  speak(words: string): void {
    this.raise();
    setTimeout(() => {
      this.spoken.textContent = words;
    }, SPEAK_AFTER_MS);
  }

  /** Closes the layer and keeps it for the next card. */
  lower(): void {
    this.box.className = 'box';
    this.spoken.textContent = '';
    if (this.isShown) this.host.hidePopover();
  }

  remove(): void {
    this.host.remove();
  }
}
