// The reader's answers to "Which one?" -> readings in which they are given, for all mentions of the name in the article.
import type { Pack } from '../knowledge/pack.ts';
import type { Reading } from '../reading/reading.ts';
import { browser } from './browser.ts';

/** What was chosen on one page: ids of records by the index of a mention of each name. */
interface Choices {
  readonly pass: string;
  readonly ids: Readonly<Record<number, string>>;
}

const keyOf = (tab: number) => `choices ${tab}`;

/** The choices on a page, from the session's memory: they outlive a stopped worker, not the page. */
async function readChoices(tab: number, pass: string): Promise<Choices['ids']> {
  const key = keyOf(tab);
  const stored = (await browser.storage.session.get(key))[key] as Choices | undefined; // written below
  return stored?.pass === pass ? stored.ids : {};
}

/** Remembers which record the reader means by the name of a mention, as long as the tab shows this article. */
export async function rememberChoice(tab: number, pass: string, mention: number, id: string): Promise<void> {
  const ids = { ...(await readChoices(tab, pass)), [mention]: id };
  await browser.storage.session.set({ [keyOf(tab)]: { pass, ids } satisfies Choices });
}

/** Forgets the choices on a closed tab's page. */
export async function forgetChoices(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/** A reading of a tab's page with what the reader has chosen there. */
export async function withChoices(reading: Reading, tab: number, pass: string, pack: Pack): Promise<Reading> {
  const chosen = Object.entries(await readChoices(tab, pass));
  if (chosen.length === 0) return reading;
  const entities = reading.entities.map((entity) => {
    const choice = chosen.find(([mention]) => entity.mentions.includes(Number(mention)));
    const record = choice ? pack.byId(choice[1]) : null;
    return record === null ? entity : { ...entity, record };
  });
  return { ...reading, entities };
}
