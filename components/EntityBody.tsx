// EntityCard -> role on the article's date, facts, map, roles over time, mentions, reasons, sources.
import type { EntityCard } from '../reading/cards/card.ts';
import type { WorldOutlines } from './Card.tsx';
import { FactList } from './FactList.tsx';
import { LocatorMap } from './LocatorMap.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import { SourceList } from './SourceList.tsx';

interface Props {
  readonly card: EntityCard;
  readonly outlines: WorldOutlines | null;
  showMention(index: number): void;
}

export function EntityBody({ card, outlines, showMention }: Props) {
  return (
    <>
      {card.nativeName && <p class="native-name">{card.nativeName}</p>}
      <p class="role">{card.role}</p>
      {card.asOf && <p class="as-of">{card.asOf}</p>}
      {card.location && outlines && <LocatorMap name={card.name} outlines={outlines} {...card.location} />}
      {card.inArticle && (
        <p class="in-article">
          <span class="label">This article says</span> {card.inArticle}
        </p>
      )}
      <FactList facts={card.facts} />
      {card.roles.length > 1 && (
        <section aria-labelledby="roles">
          <h2 id="roles">Roles</h2>
          <ol class="roles">
            {card.roles.map(({ title, dates, held }) => (
              <li key={title + dates} class={held ? 'held' : undefined}>
                <span class="role-title">{title}</span> <span class="role-dates">{dates}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <MentionSteps mentions={card.mentions} showMention={showMention} />
      {card.why.length > 0 && (
        <details class="why">
          <summary>Why this one?</summary>
          <ul>
            {card.why.map((clue) => (
              <li key={clue}>{clue}</li>
            ))}
          </ul>
        </details>
      )}
      <SourceList sources={card.sources} wikipedia={card.wikipedia} />
    </>
  );
}
