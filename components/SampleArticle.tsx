// A sentence with its marks -> the welcome page's sample, on which cards open as they do on a page.
import type { ComponentChildren } from 'preact';
import type { Card as CardData } from '../reading/cards/card.ts';
import { Card, type WorldOutlines } from './Card.tsx';

/** A stretch of the sample's text that can be clicked: offsets in UTF-16 units. */
export interface SampleMark {
  /** Names it for whoever makes its card. */
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly isRemark: boolean;
}

interface Props {
  readonly text: string;
  /** In order, not overlapping. */
  readonly marks: readonly SampleMark[];
  /** The card that is open, or null. */
  readonly card: CardData | null;
  readonly outlines: WorldOutlines | null;
  open(mark: SampleMark): void;
  close(): void;
}

function markText({ text, marks, open }: Pick<Props, 'text' | 'marks' | 'open'>): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const mark of marks) {
    parts.push(text.slice(at, mark.start));
    parts.push(
      // biome-ignore lint/a11y/useSemanticElements: a button is a box of its own, which lines of text cannot run through
      <span
        key={mark.start}
        role="button"
        tabIndex={0}
        class={mark.isRemark ? 'sample-mark sample-remark' : 'sample-mark'}
        onClick={() => open(mark)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          open(mark);
        }}
      >
        {text.slice(mark.start, mark.end)}
      </span>,
    );
    at = mark.end;
  }
  return [...parts, text.slice(at)];
}

export function SampleArticle({ text, marks, card, outlines, open, close }: Props) {
  const nothing = () => undefined;
  return (
    <figure class="sample">
      <blockquote>{markText({ text, marks, open })}</blockquote>
      <figcaption class="quiet">
        Try it: a dotted line marks a name, a double line an earlier remark. Click one.
      </figcaption>
      {card && (
        <div class="sample-card">
          <Card
            key={card.type === 'remark' ? card.reference : card.name}
            card={card}
            met={[]}
            outlines={outlines}
            // The sample is one sentence: there is nowhere to go in it.
            actions={{
              close,
              choose: nothing,
              showMention: nothing,
              showSpan: nothing,
              muteName: null,
              switchSiteOff: null,
            }}
          />
        </div>
      )}
    </figure>
  );
}
