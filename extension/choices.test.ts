// Choices on pages -> readings that hold them.
import { beforeEach, expect, it, vi } from 'vitest';
import { buildPack } from '../knowledge/build-pack.ts';
import { completeRecord } from '../knowledge/fact-rows.ts';
import { openPack } from '../knowledge/open-pack.ts';
import type { Reading } from '../reading/reading.ts';
import { forgetChoices, rememberChoice, withChoices } from './choices.ts';

const { session } = vi.hoisted(() => ({ session: new Map<string, unknown>() }));
vi.mock('./browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        },
        remove: async (key: string) => session.delete(key),
      },
    },
  },
}));

const place = (id: string) => completeRecord({ id, kind: 'place', name: 'New York', salience: 0.5 });
const pack = openPack(buildPack([place('state'), place('city')], []));
const entity = {
  kind: 'place' as const,
  name: 'New York',
  record: null,
  candidates: [],
  roleInArticle: null,
};
const reading: Reading = {
  article: { blocks: [], title: null, url: null, published: null, language: 'en' },
  mentions: [],
  entities: [
    { ...entity, mentions: [0, 2] },
    { ...entity, mentions: [1] },
  ],
  quotes: [],
  references: [],
  offices: [],
};
const records = async (tab: number, pass: string) =>
  (await withChoices(reading, tab, pass, pack)).entities.map(({ record }) => record);

beforeEach(() => session.clear());

it('a choice holds for all mentions of its name, and for no other name', async () => {
  await rememberChoice(1, 'pass', 2, 'city');
  expect(await records(1, 'pass')).toEqual([pack.byId('city'), null]);
  await rememberChoice(1, 'pass', 1, 'state');
  expect(await records(1, 'pass')).toEqual([pack.byId('city'), pack.byId('state')]);
});

it('a later choice stands for an earlier one of the same mention', async () => {
  await rememberChoice(1, 'pass', 0, 'city');
  await rememberChoice(1, 'pass', 0, 'state');
  expect(await records(1, 'pass')).toEqual([pack.byId('state'), null]);
});

it('a choice holds on its page and in its tab only, until the tab is closed', async () => {
  await rememberChoice(1, 'pass', 0, 'city');
  expect(await records(1, 'another pass')).toEqual([null, null]);
  expect(await records(2, 'pass')).toEqual([null, null]);
  await forgetChoices(1);
  expect(await records(1, 'pass')).toEqual([null, null]);
});

it('a choice of a record that is in no pack any more is none', async () => {
  await rememberChoice(1, 'pass', 0, 'gone');
  expect(await records(1, 'pass')).toEqual([null, null]);
});
