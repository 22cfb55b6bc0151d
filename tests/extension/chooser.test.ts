// A name that two records fit, in both browsers -> the card asks, and what the reader chose holds for the article.
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../commands/build-extension.ts';
import { BROWSERS, clickText, startTrial, type Trial, waitForCard, waitForMarks } from './trial.ts';

describe.each(BROWSERS)('a choice in %s', (browser) => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await startTrial(browser, {
      folder: path.join(ROOT, 'tests', 'pages'),
      // Firefox stops the background after this time without work; Chromium's is stopped by hand below.
      firefoxPrefs: { 'extensions.background.idle.timeout': 2_000 },
    });
  });
  afterAll(() => trial.close());

  const stopBackground = async () => {
    if (browser === 'firefox') return new Promise((resolve) => setTimeout(resolve, 3_500));
    const target = trial.running.targets().find((each) => each.type() === 'service_worker');
    return (await target?.worker())?.close();
  };

  it('is asked for once, and holds on this page also after the background was stopped', async () => {
    const page = await trial.openPage('harbour-talks.html');
    await waitForMarks(page);
    await clickText(page, 'New York', 0);
    const { frame } = await waitForCard(page, 'More than one of this name fits here.');
    await frame.$$eval('.choices button', (buttons) => {
      const city = buttons.find(({ textContent }) => textContent?.startsWith('New York City'));
      if (city instanceof HTMLElement) city.click();
    });
    await waitForCard(page, 'Population');
    for (const between of [async () => undefined, stopBackground]) {
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector(':popover-open') === null);
      await between();
      await clickText(page, 'New York', 0);
      expect((await waitForCard(page, 'Population')).text).toContain('New York City');
    }
    await page.close();

    const again = await trial.openPage('harbour-talks.html');
    await waitForMarks(again);
    await clickText(again, 'New York', 0);
    await waitForCard(again, 'More than one of this name fits here.');
    await again.close();
    expect(trial.complaints).toEqual([]);
  });
});
