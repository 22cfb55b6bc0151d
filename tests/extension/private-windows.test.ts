// A private window with the memory on -> an article read, a name muted and the site switched off; nothing of it stored.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowInPrivate, openPrivatePage } from './private-window.ts';
import { BROWSERS, clickText, startTrial, type Trial, waitForCard, waitForMarks } from './trial.ts';

describe.each(BROWSERS)('in %s', (browser) => {
  let trial: Trial;
  /** A page of the extension in a usual window. */
  let own: Page;

  beforeAll(async () => {
    trial = await startTrial(browser);
    await allowInPrivate(trial);
    own = await trial.openOwnPage('memory.html');
    await own.waitForSelector('main');
    await own.evaluate(() => {
      // @ts-expect-error: the page of the extension has the browser's own interface
      return chrome.storage.local.set({ memoryOn: true });
    });
    // Allowing loads the extension anew: a page opened before its script is registered has none.
    await own.waitForFunction(
      // @ts-expect-error: as above
      async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0,
      { timeout: 20_000, polling: 50 },
    );
  });
  afterAll(() => trial.close());

  /** All that the extension has on disk; databases that are still empty count for nothing. */
  const readDisk = () =>
    own.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
      const stores = names.map(
        (name) =>
          new Promise<unknown>((resolve, reject) => {
            const request = indexedDB.open(name);
            request.onerror = () => reject(request.error);
            request.onsuccess = () => {
              const database = request.result;
              const [store] = database.objectStoreNames;
              if (!store) return resolve([]);
              const all = database.transaction(store).objectStore(store).getAll();
              all.onsuccess = () => {
                database.close();
                resolve(all.result);
              };
            };
          }),
      );
      // @ts-expect-error: as above
      const local = await chrome.storage.local.get(null);
      return JSON.stringify([local, (await Promise.all(stores)).flat()]);
    });

  const chooseInMenu = async (page: Page, name: string, words: string) => {
    await clickText(page, name, 0);
    const { frame } = await waitForCard(page, name === 'Toqayev' ? 'Kassym-Jomart Tokayev' : name);
    await frame.evaluate((wanted) => {
      const button = [...document.querySelectorAll<HTMLElement>('.card-menu button')].find(
        (one) => one.textContent === wanted,
      );
      button?.click();
    }, words);
  };

  /** Waits until the session's memory, which is never on disk, holds some words. */
  const waitForSession = (words: string) =>
    own.waitForFunction(
      // @ts-expect-error: as above
      async (wanted) => JSON.stringify(await chrome.storage.session.get(null)).includes(wanted),
      { timeout: 10_000, polling: 50 },
      words,
    );

  it('nothing of a private window is stored, and what is switched there holds there only', async () => {
    const before = await readDisk();
    expect(before).toContain('memoryOn');
    const page = await openPrivatePage(trial);
    await page.goto(`http://private.localhost:${trial.served.port}/article.html`);
    await waitForMarks(page);
    // Chromium's driver makes a private window that hears no messages of the background: it is loaded anew to show changes.
    await chooseInMenu(page, 'Toqayev', 'Do not mark this name');
    await waitForSession('"mutedNames":["Kassym-Jomart Tokayev"]');
    await page.reload();
    await waitForMarks(page);
    await chooseInMenu(page, 'Sumy', 'Off on this site');
    await waitForSession('"sitesOff":["private.localhost"]');
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await readDisk()).toBe(before);

    await page.close(); // Firefox opens the next page in the window that was used last
    // The same article in a usual window is read and remembered: the dump above could have shown it.
    const usual = await trial.openPage('article.html', 'private.localhost');
    await waitForMarks(usual);
    expect(await readDisk()).toContain('private.localhost');
    expect(trial.complaints).toEqual([]);
  });
});
