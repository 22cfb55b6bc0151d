// Mentions of one name in the article -> their count, spellings, and buttons to go from one to the next.
import { useState } from 'preact/hooks';
import type { CardMentions } from '../reading/cards/card.ts';

interface Props {
  readonly mentions: CardMentions;
  showMention(index: number): void;
}

export function MentionSteps({ mentions: { count, current, spellings }, showMention }: Props) {
  const [shown, setShown] = useState(current);
  const go = (step: number) => () => {
    const next = (shown + step + count) % count;
    setShown(next);
    showMention(next);
  };
  return (
    <div class="mention-steps">
      <span>
        {count === 1 ? 'Named once in this article' : `Mention ${shown + 1} of ${count} in this article`}
        {spellings.length > 0 && <>, also as {spellings.join(', ')}</>}
      </span>
      {count > 1 && (
        <span class="steps">
          <button type="button" class="icon-button" aria-label="Previous mention" onClick={go(-1)}>
            <svg
              viewBox="0 0 16 16"
              width="14"
              height="14"
              aria-hidden="true"
              fill="none"
              stroke="currentColor"
              stroke-width="1.8"
            >
              <path d="M3 10l5-5 5 5" />
            </svg>
          </button>
          <button type="button" class="icon-button" aria-label="Next mention" onClick={go(1)}>
            <svg
              viewBox="0 0 16 16"
              width="14"
              height="14"
              aria-hidden="true"
              fill="none"
              stroke="currentColor"
              stroke-width="1.8"
            >
              <path d="M3 6l5 5 5-5" />
            </svg>
          </button>
        </span>
      )}
    </div>
  );
}
