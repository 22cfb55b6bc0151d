// The reader's keys -> Escape and Enter where they are meant for Backstory. No key is taken from the page.

export interface KeyMeanings {
  escape(): void;
  enter(): void;
}

/** True when the key goes to something of the page that has a use for it. */
function isInUse(document: Document): boolean {
  const { activeElement } = document;
  return (
    activeElement !== null && activeElement !== document.body && activeElement !== document.documentElement
  );
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'))
  );
}

/**
 * Listens in the bubble phase, after the page: what the page has used is not ours. Neither key is kept from the page.
 */
export function followKeys(document: Document, meanings: KeyMeanings, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const { key, target } = event;
      if (!event.isTrusted || event.defaultPrevented || event.isComposing || event.repeat) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isEditable(target)) return;
      if (key === 'Escape') meanings.escape();
      else if (key === 'Enter' && !isInUse(document)) meanings.enter();
    },
    { signal },
  );
}
