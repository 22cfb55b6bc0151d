// The reader's choices about a card -> a menu behind one button.
import { useEffect, useRef } from 'preact/hooks';

/** What is null is not offered. */
interface Props {
  copy(): void;
  readonly muteName: (() => void) | null;
  readonly switchSiteOff: (() => void) | null;
}

/**
 * A `<details>` menu: opens by click or key, and closes again when one of its buttons was used, by Escape, which then
 * leaves the card open, and by a click elsewhere in the card.
 */
export function CardMenu({ copy, muteName, switchSiteOff }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!details.current?.open) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus(); // else the focus would go with the button that had it
  };
  useEffect(() => {
    const closeFromOutside = ({ target }: Event) => {
      if (target instanceof Node && !details.current?.contains(target))
        details.current?.removeAttribute('open');
    };
    document.addEventListener('pointerdown', closeFromOutside);
    return () => document.removeEventListener('pointerdown', closeFromOutside);
  }, []);
  const then = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <details
      class="card-menu"
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.stopPropagation();
        close();
      }}
    >
      <summary class="icon-button" aria-label="More">
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="currentColor">
          <circle cx="3" cy="8" r="1.5" />
          <circle cx="8" cy="8" r="1.5" />
          <circle cx="13" cy="8" r="1.5" />
        </svg>
      </summary>
      <div class="card-menu-list">
        <button type="button" onClick={then(copy)}>
          Copy with source
        </button>
        {muteName && (
          <button type="button" onClick={then(muteName)}>
            Do not mark this name
          </button>
        )}
        {switchSiteOff && (
          <button type="button" onClick={then(switchSiteOff)}>
            Off on this site
          </button>
        )}
      </div>
    </details>
  );
}
