// The reader's choices about a card -> a menu behind one button.
import { useRef } from 'preact/hooks';

/** What is null is not offered. */
interface Props {
  copy(): void;
  readonly muteName: (() => void) | null;
  readonly switchSiteOff: (() => void) | null;
}

/** A `<details>` menu: opens by click or key, and closes again when one of its buttons was used. */
export function CardMenu({ copy, muteName, switchSiteOff }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const then = (act: () => void) => () => {
    act();
    if (details.current) details.current.open = false;
  };
  return (
    <details class="card-menu" ref={details}>
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
