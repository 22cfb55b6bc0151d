// The table of hard cases -> read with the project's own model and facts: is the right record meant?
import { beforeAll, describe, expect, it } from 'vitest';
import { loadReaderFromFiles } from '../../commands/load-reader.ts';
import type { Pack } from '../../knowledge/pack.ts';
import type { Article } from '../../reading/article.ts';
import { resolveEntities } from '../../reading/entities/resolve-entities.ts';
import { findMentions } from '../../reading/mentions/find-mentions.ts';
import type { Tagger } from '../../reading/mentions/tagger.ts';
import { HARD_CASES, type HardCase } from './hard-cases.ts';

let pack: Pack;
let tagger: Tagger;
beforeAll(async () => {
  ({ pack, tagger } = await loadReaderFromFiles());
}, 120_000);

/** What the reading takes the name to mean, in the words of the table. */
function readMeaning({ name, published, text }: HardCase): string {
  const article: Article = {
    blocks: text.map((each) => ({ role: 'paragraph', text: each })),
    title: null,
    url: null,
    published,
    language: 'en',
  };
  const mentions = findMentions(article, tagger, pack);
  const titleOf = (record: number) => pack.record(record).wikipedia ?? pack.record(record).id;
  // A name that is part of a longer one stands in the longer one's mention.
  const meant = mentions.findIndex((mention) => mention.text === name);
  const around = mentions.findIndex(({ text: words }) => words.includes(name));
  const index = meant >= 0 ? meant : around;
  const entity = resolveEntities(article, mentions, pack).find((each) => each.mentions.includes(index));
  if (!entity) return 'no mention';
  if (entity.record !== null) return titleOf(entity.record);
  const titles = entity.candidates.slice(0, 2).map(({ record }) => titleOf(record));
  return titles.length > 0 ? titles.sort().join(' / ') : 'nobody';
}

describe('hard cases', () => {
  it('are two hundred or more, none twice', () => {
    const keys = HARD_CASES.map(({ name, text }) => `${name} ${text.join(' ')}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(200);
  });

  for (const hard of HARD_CASES) {
    it(`${hard.name} is ${hard.means}: ${hard.text.join(' ')}`, () => {
      expect(readMeaning(hard)).toBe(hard.means);
    });
  }
});
