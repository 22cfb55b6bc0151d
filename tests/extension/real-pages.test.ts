// Real news pages, where their folder is at hand: marks paint, a click opens a card, and the page stays as it was.
// The pages are their publishers' and are not part of this project: BACKSTORY_PAGES names their folder, in which each
// page has one of its own with source.html in it.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../commands/build-extension.ts';
import { BROWSERS, startTrial, type Trial, waitForMarks } from './trial.ts';

const FOLDER = process.env.BACKSTORY_PAGES ?? path.join(ROOT, '../shared/pages');
const NAMES = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => existsSync(path.join(FOLDER, name, 'source.html')))
  : [];
if (NAMES.length === 0)
  console.warn(`No pages in ${FOLDER}: the tests on real pages are left out. Set BACKSTORY_PAGES.`);

/** Pages in languages that are not read yet stay as quiet as a page that is no article. */
const QUIET = /^(lemonde|la-nacion)/;

/** The pages' own scripts and outside files would make two loads differ; nothing of theirs is wanted here. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

interface Look {
  html: string;
  text: string;
  height: number;
}

const look = (page: Page): Promise<Look> =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    text: document.body.innerText,
    height: document.documentElement.scrollHeight,
  }));

/** Waits until the page's height has not changed for half a second, or for five: a saved page may lay itself out late. */
async function waitUntilStill(page: Page): Promise<void> {
  const until = Date.now() + 5_000;
  let last = -1;
  let since = Date.now();
  while (Date.now() < until && Date.now() - since < 500) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height !== last) since = Date.now();
    last = height;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Where the first painted range that a reader can click stands, in viewport pixels: in no link, and not covered. */
const firstMark = (page: Page): Promise<{ x: number; y: number } | null> =>
  page.evaluate(() => {
    let found: { x: number; y: number } | null = null;
    CSS.highlights.forEach((highlight) => {
      highlight.forEach((each) => {
        if (found) return;
        const range = document.createRange();
        range.setStart(each.startContainer, each.startOffset);
        range.setEnd(each.endContainer, each.endOffset);
        const parent = each.startContainer.parentElement;
        if (!parent || parent.closest('a, button')) return;
        parent.scrollIntoView({ block: 'center', behavior: 'instant' });
        const rect = range.getClientRects()[0];
        if (!rect || rect.width <= 4) return;
        const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
        if (document.elementFromPoint(middle.x, middle.y) === parent) found = middle;
      });
    });
    return found;
  });

describe.runIf(NAMES.length > 0).each(BROWSERS)('real pages in %s', (browser) => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await startTrial(browser, { folder: FOLDER, headers: STILL });
  });
  afterAll(() => trial.close());

  /** The page as it is without us: on a host name that the trial build may not read. */
  const openWithout = async (name: string) => {
    const page = await trial.running.newPage();
    await page.goto(`http://127.0.0.1:${trial.served.port}/${name}/source.html`);
    return page;
  };

  it.each(NAMES)('%s', async (name) => {
    const without = await openWithout(name);
    await waitUntilStill(without);
    const before = await look(without);
    await without.close();
    const page = await trial.openPage(`${name}/source.html`, 'pages.localhost');
    if (QUIET.test(name)) {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await look(page)).toEqual(before);
      return page.close();
    }
    await waitForMarks(page);
    await waitUntilStill(page);
    expect(await look(page)).toEqual(before);
    const place = await firstMark(page);
    expect(place, 'a mark outside of the page’s own links').not.toBeNull();
    await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    await page.waitForFunction(() => document.querySelector(':popover-open') !== null, { timeout: 10_000 });
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector(':popover-open') === null, { timeout: 10_000 });
    const after = await look(page);
    expect(after.text).toBe(before.text);
    expect(after.height).toBe(before.height);
    await page.close();
  });
});
