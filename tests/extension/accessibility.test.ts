// The card and the extension's own pages, light and dark -> axe-core's findings: none.
import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, clickText, startTrial, type Trial, waitForCard, waitForMarks } from './trial.ts';

const OWN_PAGES = ['popup.html', 'options.html', 'welcome.html', 'memory.html'];

async function findings(where: Page | Frame): Promise<string[]> {
  // A card that is still fading in has too little contrast.
  await where.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await where.evaluate(axe.source);
  return where.evaluate(async () => {
    // @ts-expect-error: defined by the line before
    const { violations } = await globalThis.axe.run();
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
}

describe.each(
  BROWSERS.flatMap((browser) => (['light', 'dark'] as const).map((scheme) => [browser, scheme] as const)),
)('in %s, %s', (browser, scheme) => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await startTrial(browser, {
      // 0 is dark, 1 is light.
      firefoxPrefs: { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 },
    });
  });
  afterAll(() => trial.close());

  /** Firefox has its scheme by a pref, Chromium page by page. */
  const paint = async (page: Page) => {
    if (browser === 'chrome')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      scheme === 'dark',
    );
  };

  it.each(OWN_PAGES)('%s has no barrier', async (file) => {
    const page = await trial.openOwnPage(file);
    // A timer, not frames: the welcome page may have come to the front.
    await page.waitForFunction(() => (document.querySelector('#root')?.textContent ?? '') !== '', {
      polling: 50,
    });
    await paint(page);
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['Almaty', 1],
    ['Lavrov', 1],
    ['Toqayev', 0],
    ['remarks at the', 0],
  ] as const)('the card of “%s” has no barrier', async (words, nth) => {
    const page = await trial.openPage('article.html');
    await paint(page);
    await waitForMarks(page);
    await clickText(page, words, nth);
    const { frame } = await waitForCard(page, /\w/);
    expect(await findings(frame)).toEqual([]);
    await page.close();
  });
});
