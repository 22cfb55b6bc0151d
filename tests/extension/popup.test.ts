// The toolbar popup, opened as a tab beside the article it is about: names by group, a jump to one, off and on for the site.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, startTrial, type Trial, waitForCard, waitForMarks } from './trial.ts';

describe.each(BROWSERS)('the popup in %s', (browser) => {
  let trial: Trial;
  let article: Page;
  let tab: number;

  beforeAll(async () => {
    trial = await startTrial(browser);
    article = await trial.openPage('article.html');
    await waitForMarks(article);
    const own = await trial.openOwnPage('memory.html');
    await own.waitForSelector('main');
    tab = await own.evaluate(async () => {
      // @ts-expect-error: the page of the extension has the browser's own interface
      const { tabs } = globalThis.browser ?? globalThis.chrome;
      return (await tabs.query({ url: '*://sample.localhost/*' }))[0].id;
    });
    await own.close();
  });
  afterAll(() => trial.close());

  const openPopup = async (): Promise<Page> => {
    const popup = await trial.openOwnPage(`popup.html?tab=${tab}`);
    await popup.waitForSelector('.site-switch');
    return popup;
  };

  it('lists the names by group with their counts, and says how many it knows', async () => {
    const popup = await openPopup();
    await popup.waitForSelector('.names');
    const groups = await popup.$$eval('section', (sections) =>
      sections.map((section) => section.innerText.split('\n').map((line) => line.trim())),
    );
    expect(groups.map(([title]) => title)).toEqual(
      expect.arrayContaining(['Remarks', 'People', 'Places', 'Organizations']),
    );
    expect(groups.find(([title]) => title === 'People')?.join(' ')).toMatch(/Sergey Lavrov ×\d/);
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toMatch(/\d+ names found · \d+ known/);
    expect(text).toContain('nothing sent');
    await popup.close();
  });

  it('jumps to a name and opens its card', async () => {
    const popup = await openPopup();
    const gone = new Promise((resolve) => popup.once('close', resolve));
    await popup.waitForSelector('.names');
    await popup.evaluate(() => {
      const button = [...document.querySelectorAll<HTMLElement>('.names button')].find((one) =>
        one.innerText.includes('Sumy'),
      );
      button?.click();
    });
    // The popup closes itself after the jump; Firefox refuses to bring a tab to the front while another goes.
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 2_000))]);
    await article.bringToFront();
    await waitForCard(article, 'Sumy');
    await article.keyboard.press('Escape');
    if (!popup.isClosed()) await popup.close();
  });

  it('switches the site off and on, at once', async () => {
    const popup = await openPopup();
    await popup.bringToFront();
    await popup.click('.site-switch input');
    await article.waitForFunction(() => CSS.highlights.size === 0, { polling: 50 });
    await popup.waitForFunction(() => document.querySelector('.names') === null, { polling: 50 });
    expect(await popup.evaluate(() => document.body.innerText)).toContain('off here');
    await popup.click('.site-switch input');
    await waitForMarks(article);
    await popup.waitForFunction(() => document.querySelector('.names') !== null, { polling: 50 });
    await popup.close();
  });

  it('forgets an article that the tab has left', async () => {
    await article.goto(`http://sample.localhost:${trial.served.port}/article.css`);
    const popup = await openPopup();
    await popup.waitForFunction(() => document.body.innerText.includes('No article found'));
    expect(await popup.$('.names')).toBeNull();
    await popup.close();
  });

  it('complains of nothing in the console', () => {
    expect(trial.complaints).toEqual([]);
  });
});
