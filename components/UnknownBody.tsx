// UnknownCard -> what this article says of a name that is in no pack.
import type { UnknownCard } from '../reading/cards/card.ts';
import { MentionSteps } from './MentionSteps.tsx';

interface Props {
  readonly card: UnknownCard;
  showMention(index: number): void;
}

export function UnknownBody({ card, showMention }: Props) {
  return (
    <>
      {card.inArticle && <p class="role">{card.inArticle}</p>}
      <p class="as-of">Not in Backstory’s records. What this article says:</p>
      <ul class="sentences">
        {card.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <MentionSteps mentions={card.mentions} showMention={showMention} />
    </>
  );
}
