// The first page after installing: its sample answers clicks with real cards, and nothing is asked of the network.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, startTrial, type Trial } from './trial.ts';

describe.each(BROWSERS)('the welcome page in %s', (browser) => {
  let trial: Trial;
  let page: Page;

  beforeAll(async () => {
    trial = await startTrial(browser);
    page = await trial.openOwnPage('welcome.html');
    await page.waitForSelector('.sample-mark');
  });
  afterAll(() => trial.close());

  const open = async (words: string): Promise<string> => {
    await page.evaluate((wanted) => {
      const marks = [...document.querySelectorAll<HTMLElement>('.sample-mark')];
      marks.find((mark) => mark.textContent?.includes(wanted))?.click();
    }, words);
    await page.waitForSelector('.sample-card');
    return page.$eval('.sample-card', (card) => (card as HTMLElement).innerText);
  };

  it('opens the card of a name', async () => {
    expect(await open('Lavrov')).toMatch(/Sergey Lavrov[\s\S]*Foreign minister of Russia since 2004/i);
  });

  it('opens the earlier remark', async () => {
    const text = await open('remarks at the 2022');
    expect(text).toContain('17 June 2022');
    expect(text).toMatch(/Simonyan/);
  });

  it('closes the card', async () => {
    // The tab that the extension opens by itself may have come to the front, and nothing is drawn behind it.
    await page.bringToFront();
    await page.click('.sample-card button[aria-label=Close]');
    await page.waitForFunction(() => document.querySelector('.sample-card') === null, { polling: 50 });
  });

  it('complains of nothing in the console', () => {
    expect(trial.complaints).toEqual([]);
  });
});
