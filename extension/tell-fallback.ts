// Card -> the few lines that a page shows by itself where the card's frame cannot load.
import type { Card } from '../reading/cards/card.ts';
import type { FallbackText } from './messages.ts';

/** The same for every reader and every name: a note that came and went would tell the page who has which packs. */
const NOTE =
  'This site does not let Backstory open its full card. Its page can read what stands here, so nothing of your own packs or your memory does.';
const MOST_FACTS = 4;

/** The facts of a card that a page may see. Make the card from `restrictToOwn`'s reading. */
export function tellFallback(card: Card): FallbackText {
  const { title, lines } = tellCard(card);
  return { title, lines: lines.filter((line) => line !== ''), note: NOTE };
}

function tellCard(card: Card): Pick<FallbackText, 'title' | 'lines'> {
  switch (card.type) {
    case 'entity': {
      const facts = card.facts.slice(0, MOST_FACTS).map(({ label, value }) => `${label}: ${value}`);
      return { title: card.name, lines: [card.role, ...facts] };
    }
    case 'unknown':
      return { title: card.name, lines: card.inArticle ? [card.inArticle] : [] };
    case 'chooser':
      return {
        title: card.name,
        lines: card.choices.map(({ name, description }) => `${name}: ${description}`),
      };
    case 'remark': {
      const [match] = card.matches;
      return match
        ? { title: `${match.speaker}, ${match.when}`, lines: [match.where, match.toWhom, match.gist] }
        : {
            title: card.reference,
            lines: [card.inArticle?.text ?? 'This remark is not in our records.'],
          };
    }
  }
}
