// ChooserCard -> the candidates with what speaks for each; the reader chooses.
import type { ChooserCard } from '../reading/cards/card.ts';

interface Props {
  readonly card: ChooserCard;
  choose(id: string): void;
}

export function ChooserBody({ card, choose }: Props) {
  return (
    <>
      <p class="as-of">More than one of this name fits here.</p>
      <ul class="choices">
        {card.choices.map(({ id, name, description, why }) => (
          <li key={id}>
            <button type="button" onClick={() => choose(id)}>
              <strong>{name}</strong>
              <span>{description}</span>
              {why.length > 0 && <span class="choice-why">Because: {why.join(' · ')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
