// What a reader switches in public and private windows -> where it is kept and where it holds.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { muteName, readSettings, readSettingsFor, switchSite } from './settings.ts';

const { areas } = vi.hoisted(() => ({ areas: { local: {}, session: {} } as Record<string, object> })); // by their names

vi.mock('./browser.ts', () => {
  const area = (name: string) => ({
    get: async () => ({ ...areas[name] }),
    set: async (values: object) => void Object.assign(areas[name] ?? {}, values),
  });
  return { browser: { storage: { local: area('local'), session: area('session') } } };
});

const usual = { incognito: false };
const inPrivate = { incognito: true };

beforeEach(() => {
  areas.local = {};
  areas.session = {};
});

describe('a private window', () => {
  it('writes nothing to disk', async () => {
    await switchSite('news.example', false, inPrivate);
    await muteName('Ann Smith', inPrivate);
    expect(areas.local).toEqual({});
    expect(await readSettingsFor(inPrivate)).toMatchObject({
      sitesOff: ['news.example'],
      mutedNames: ['Ann Smith'],
    });
  });

  it('keeps what is switched there to itself', async () => {
    await switchSite('news.example', false, inPrivate);
    expect(await readSettingsFor(usual)).toMatchObject({ sitesOff: [], mutedNames: [] });
    expect(await readSettings()).toMatchObject({ sitesOff: [] });
  });

  it('has what was switched elsewhere, and can switch it on again', async () => {
    await switchSite('news.example', false, usual);
    await switchSite('other.example', false, inPrivate);
    expect((await readSettingsFor(inPrivate)).sitesOff).toEqual(['news.example', 'other.example']);
    await switchSite('news.example', true, inPrivate);
    await switchSite('other.example', true, inPrivate);
    expect((await readSettingsFor(inPrivate)).sitesOff).toEqual([]);
  });
});

describe('another window', () => {
  it('keeps what is switched there, each once and in order', async () => {
    for (const name of ['Bo Li', 'Ann Smith', 'Bo Li']) await muteName(name, usual);
    expect(areas).toEqual({ local: { mutedNames: ['Ann Smith', 'Bo Li'] }, session: {} });
  });

  it('refuses what is no host', async () => {
    await expect(switchSite('', false, usual)).rejects.toThrow();
    expect(areas.local).toEqual({});
  });
});
