// An office without its holder, and a capital that acts, in both browsers -> cards as of the article's date.
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../commands/build-extension.ts';
import { BROWSERS, clickText, startTrial, type Trial, waitForCard, waitForMarks } from './trial.ts';

describe.each(BROWSERS)('offices in %s', (browser) => {
  let trial: Trial;
  let page: Page;
  beforeAll(async () => {
    trial = await startTrial(browser, { folder: path.join(ROOT, 'tests', 'pages') });
    page = await trial.openPage('river-talks.html');
    await waitForMarks(page);
  });
  afterAll(() => trial.close());

  it('lead to who held them on the article’s date, and the card says why', async () => {
    await clickText(page, 'foreign minister');
    const { frame, text } = await waitForCard(page, 'Murat Nurtleu');
    expect(text).toMatch(/Foreign minister of Kazakhstan/i);
    const why = await frame.$eval('.clues', (list) => list.textContent);
    expect(why).toContain('“Kazakh foreign minister”: held this office on 10 April 2024');
  });

  it('are no mark where the article says nothing of the kind', async () => {
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector(':popover-open') === null);
    await clickText(page, 'a commission');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.evaluate(() => document.querySelector(':popover-open') === null)).toBe(true);
  });

  it('stand behind a capital that acts', async () => {
    await clickText(page, 'Astana', 1);
    const { text } = await waitForCard(page, 'Here it stands for');
    expect(text).toContain(
      'the government of Kazakhstan, led on 10 April 2024 by Kassym-Jomart Tokayev, President of Kazakhstan',
    );
    expect(trial.complaints).toEqual([]);
  });
});
