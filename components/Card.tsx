// Card -> what the reader sees in the card's frame: one of four kinds under one frame of name, menu and close button.
import type { ComponentChildren } from 'preact';
import type { Card as CardData } from '../reading/cards/card.ts';
import { CardMenu } from './CardMenu.tsx';
import { ChooserBody } from './ChooserBody.tsx';
import { CopiedWord, RefusedText, useCopy } from './CopyCard.tsx';
import { EntityBody } from './EntityBody.tsx';
import { type MetRemark, RemarkBody } from './RemarkBody.tsx';
import { UnknownBody } from './UnknownBody.tsx';

export interface CardActions {
  close(): void;
  choose(id: string): void;
  showMention(index: number): void;
  showSpan(block: number, start: number, end: number): void;
  /** null where there is nothing to switch: on the welcome page's sample. */
  readonly muteName: (() => void) | null;
  readonly switchSiteOff: (() => void) | null;
}

interface Props {
  readonly card: CardData;
  readonly met: readonly MetRemark[];
  readonly outlines: WorldOutlines | null;
  readonly actions: CardActions;
}

/** Two SVG paths of the world: x is longitude and y latitude (downwards), both times `scale`. */
export interface WorldOutlines {
  readonly scale: number;
  readonly land: string;
  readonly borders: string;
}

const KIND_WORDS = {
  person: 'Person',
  place: 'Place',
  organization: 'Organization',
  event: 'Event',
} as const;

/** "Ann Smith and Bo Li" */
const NAMES = new Intl.ListFormat('en-GB');

function kicker(card: CardData): string {
  switch (card.type) {
    case 'entity':
    case 'unknown':
      return KIND_WORDS[card.kind];
    case 'chooser':
      return 'Which one?';
    case 'remark':
      return 'Earlier remark';
  }
}

function heading(card: CardData): string {
  if (card.type !== 'remark') return card.name;
  const [match] = card.matches;
  if (match) return match.speaker;
  return card.speakers.length > 0 ? NAMES.format(card.speakers) : 'An earlier remark';
}

/** What "Copy with source" puts on the clipboard. */
export function cardAsText(card: CardData): string {
  const lines: string[] = [];
  const sources: string[] = [];
  const cite = (list: readonly { publisher: string; address: string | null }[]) =>
    sources.push(...list.map(({ publisher, address }) => (address ? `${publisher}: ${address}` : publisher)));
  if (card.type === 'entity') {
    lines.push(`${card.name} – ${card.role}`, ...card.facts.map(({ label, value }) => `${label}: ${value}`));
    cite(card.sources);
  } else if (card.type === 'remark' && card.matches[0]) {
    const [match] = card.matches;
    lines.push(`${match.speaker}, ${match.when}, ${match.where}: ${match.words ?? match.gist}`);
    cite(match.sources);
  } else {
    lines.push(heading(card));
  }
  return [...lines, ...sources.map((source) => `Source: ${source}`)].join('\n');
}

function body({ card, met, outlines, actions }: Props): ComponentChildren {
  switch (card.type) {
    case 'entity':
      return <EntityBody card={card} outlines={outlines} showMention={actions.showMention} />;
    case 'unknown':
      return <UnknownBody card={card} showMention={actions.showMention} />;
    case 'chooser':
      return <ChooserBody card={card} choose={actions.choose} />;
    case 'remark':
      return <RemarkBody card={card} met={met} showSpan={actions.showSpan} />;
  }
}

export function Card(props: Props) {
  const { card, actions } = props;
  const [copied, copy] = useCopy();
  return (
    <section class="card" aria-labelledby="card-name">
      <header class="card-head">
        <div class="card-titles">
          <p class="kicker">{kicker(card)}</p>
          <h1 id="card-name" tabIndex={-1}>
            {heading(card)}
          </h1>
        </div>
        <CardMenu
          copy={() => copy(cardAsText(card))}
          muteName={card.type === 'remark' ? null : actions.muteName}
          switchSiteOff={actions.switchSiteOff}
        />
        <button type="button" class="icon-button" aria-label="Close" onClick={actions.close}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
          </svg>
        </button>
        <CopiedWord copied={copied} />
      </header>
      <RefusedText copied={copied} />
      {body(props)}
    </section>
  );
}
