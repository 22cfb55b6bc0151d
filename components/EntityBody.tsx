// EntityCard -> role on the article's date, facts, map, roles over time, mentions, reasons, sources.
import type { EntityCard } from '../reading/cards/card.ts';
import type { WorldOutlines } from './Card.tsx';
import { FactList } from './FactList.tsx';
import { LocatorMap } from './LocatorMap.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import { Reasons } from './Reasons.tsx';
import { RoleList } from './RoleList.tsx';
import { SourceList } from './SourceList.tsx';

interface Props {
  readonly card: EntityCard;
  readonly outlines: WorldOutlines | null;
  showMention(index: number): void;
}

export function EntityBody({ card, outlines, showMention }: Props) {
  return (
    <>
      {card.nativeName && (
        <p class="native-name">
          <bdi lang={card.nativeName.language}>{card.nativeName.text}</bdi>
        </p>
      )}
      <p class="role">{card.role}</p>
      {card.asOf && <p class="as-of">{card.asOf}</p>}
      {card.standsFor && (
        <p class="in-article">
          <span class="label">Here it stands for</span> {card.standsFor}
        </p>
      )}
      {card.inArticle && (
        <p class="in-article">
          <span class="label">This article says</span> {card.inArticle}
        </p>
      )}
      <FactList facts={card.facts} />
      {card.location && outlines && <LocatorMap outlines={outlines} {...card.location} />}
      {card.location && card.location.spot !== card.name && (
        <p class="as-of">The spot is {card.location.spot}.</p>
      )}
      <MentionSteps mentions={card.mentions} showMention={showMention} />
      <RoleList roles={card.roles} />
      {card.why.length > 0 && <Reasons clues={card.why} />}
      <SourceList sources={card.sources} wikipedia={card.wikipedia} />
    </>
  );
}
