// The card's frame: its address, keys and size -> cards to draw and messages to the background.
import { askCard } from './ask.ts';
import type { CardReplies } from './messages.ts';

type Draw = (token: string, reply: CardReplies['get-card']) => Promise<void>;

/** The token of the card that this frame was opened for. */
function currentToken(): string {
  return location.hash.slice(1);
}

/** The page moves focus into the frame only when the card was opened by keyboard; then reading starts at the name. */
function focusName(): void {
  if (document.hasFocus() && document.activeElement === document.body) {
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }
}

/**
 * Draws the card now and whenever the page opens another in the same frame (only the part behind "#" changes then),
 * tells the page the card's height, and closes it on Escape. The page can post messages into this frame: none is
 * ever listened to.
 */
export function followCardFrame(draw: Draw): void {
  let drawn = '';
  const show = async () => {
    const token = currentToken();
    const reply = await askCard({ type: 'get-card', token });
    // A slower answer must not cover the card that was opened after it.
    if (currentToken() !== token) return;
    await draw(token, reply);
    drawn = token;
    scrollTo(0, 0);
    tellHeight();
    focusName();
  };
  // The page shows the card when it hears the height: it must not hear one of the card before.
  const tellHeight = () => {
    if (drawn !== currentToken()) return;
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    void askCard({ type: 'set-height', token: currentToken(), height });
  };
  addEventListener('hashchange', () => void show());
  addEventListener('focus', focusName);
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    void askCard({ type: 'close-card', token: currentToken() });
  });
  new ResizeObserver(tellHeight).observe(document.documentElement);
  void show();
}
