// Mentions of an article -> those that name something: a capitalised noun alone does so only after a fuller name.
import type { Mention } from './mention.ts';

/** Nouns that articles capitalise for what they named before, or without naming anything: "the Council", "the Kingdom". */
const BARE_NOUNS: ReadonlySet<string> = new Set(
  (
    'Agency Authority Board Bureau Center Centre College Commission Committee Company Corporation Council Country County ' +
    'Court Department District Division Executive Federation Foundation Fund Hospital Institute Island Kingdom ' +
    'Ministry Municipality Nation Office Palace Province Region Republic River Secretariat Service Society State ' +
    'Town Village'
  ).split(' '),
);

/** The nouns of the list that the article's longer names hold: "Council" where it names the "Consumer Council". */
function explainedNouns(mentions: readonly Mention[]): Set<string> {
  return new Set(
    mentions.flatMap(({ text }) => {
      const words = text.split(/\s+/u);
      return words.length > 1 ? words.filter((word) => BARE_NOUNS.has(word)) : [];
    }),
  );
}

/**
 * Leaves out bare nouns that no longer name of the article explains; what looks like a person's name is kept.
 */
export function dropBareNouns(mentions: readonly Mention[]): Mention[] {
  const explained = explainedNouns(mentions);
  return mentions.filter(
    ({ text, kind }) => kind === 'person' || !BARE_NOUNS.has(text) || explained.has(text),
  );
}
