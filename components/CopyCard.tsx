// "Copy with source" -> the text on the clipboard and a word on the card, or the text itself, selected, where that is refused.
import { useEffect, useRef, useState } from 'preact/hooks';

/** Long enough to be read, short enough not to be taken for a part of the card. */
const SHOWN_MS = 4_000;

interface Copied {
  readonly text: string;
  readonly refused: boolean;
}

/** Copies a text. False where the page's permissions policy or the browser forbids it; never rejects. */
async function copyText(text: string): Promise<boolean> {
  try {
    // Missing altogether in frames of pages without https.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A function that copies a text, and what came of its last call: null before it and some time after a success. */
export function useCopy(): readonly [Copied | null, (text: string) => void] {
  const [copied, setCopied] = useState<Copied | null>(null);
  useEffect(() => {
    if (!copied || copied.refused) return;
    const timer = setTimeout(() => setCopied(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (text: string) => setCopied({ text, refused: !(await copyText(text)) });
  return [copied, (text) => void copy(text)];
}

/** Always drawn: a screen reader hears only of changes in regions that it has met before. */
export function CopiedWord({ copied }: { readonly copied: Copied | null }) {
  return (
    <p class="copied" role="status">
      {copied && !copied.refused && 'Copied'}
    </p>
  );
}

/** Nothing, unless copying was refused: then the text in a field, with the focus. */
export function RefusedText({ copied }: { readonly copied: Copied | null }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), [copied]);
  if (!copied?.refused) return null;
  return (
    <div class="refused">
      <label for="refused-text">
        This site does not let Backstory copy. Copy the selected text yourself (Ctrl+C or ⌘C):
      </label>
      <textarea
        id="refused-text"
        ref={field}
        readOnly
        rows={4}
        value={copied.text}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
          currentTarget.scrollTop = 0; // Chromium shows the end of what it selects
        }}
      />
    </div>
  );
}
