// "Copy with source" in both browsers -> the text on the clipboard and a word that says so, or the text to copy by hand.
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, clickText, startTrial, type Trial, waitForCard, waitForMarks } from './trial.ts';

const isMenuOpen = (frame: Frame) => frame.evaluate(() => document.querySelector('details')?.open);

/** Opens the card of Sumy and chooses "Copy with source" in its menu, by the pointer. */
async function copyCard(trial: Trial, before: (frame: Frame) => Promise<void> = async () => undefined) {
  const page = await trial.openPage('article.html');
  await waitForMarks(page);
  await clickText(page, 'Sumy', 0);
  const { frame } = await waitForCard(page, 'Sumy');
  await before(frame);
  await frame.click('.card-menu summary');
  await frame.click('.card-menu-list button');
  return { page, frame };
}

/** What the clipboard holds: pasted into a field of the page. */
async function paste(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'pasted';
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.$eval('#pasted', (field) => (field as HTMLTextAreaElement).value);
}

describe.each(BROWSERS)('in %s', (browser) => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await startTrial(browser);
  });
  afterAll(() => trial.close());

  it('copies, says so for a while, and gives the focus back to the menu', async () => {
    const { page, frame } = await copyCard(trial);
    await frame.waitForFunction(() => document.querySelector('[role=status]')?.textContent === 'Copied');
    expect(await isMenuOpen(frame)).toBe(false);
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await frame.waitForFunction(() => document.querySelector('[role=status]')?.textContent === '');
    await page.mouse.click(5, 5);
    expect(await paste(page)).toMatch(/^Sumy – city in Ukraine\nPopulation: .+\nSource: /s);
    await page.close();
  });

  it('closes the menu by Escape and by a click beside it, and leaves the card open', async () => {
    const page = await trial.openPage('article.html');
    await waitForMarks(page);
    await clickText(page, 'Sumy', 0);
    const { frame } = await waitForCard(page, 'Sumy');
    // Firefox's driver sends keys to the page, not to the frame that has the focus.
    const pressEscape = () =>
      browser === 'chrome'
        ? page.keyboard.press('Escape')
        : frame.$eval('summary', (menu) =>
            menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
          );
    for (const leave of [pressEscape, () => frame.click('.role')]) {
      await frame.click('.card-menu summary');
      expect(await isMenuOpen(frame)).toBe(true);
      await leave();
      await frame.waitForFunction(() => !document.querySelector('details')?.open);
      expect(await page.evaluate(() => document.querySelector(':popover-open') !== null)).toBe(true);
    }
    await page.close();
  });
});

describe.each(BROWSERS)('where copying is forbidden, in %s', (browser) => {
  it('the text stands on the card, with the focus and selected', async () => {
    const trial = await startTrial(browser, { headers: { 'permissions-policy': 'clipboard-write=()' } });
    const { page, frame } = await copyCard(trial, async (card) => {
      // Firefox knows no such policy: there the refusal is a made one.
      if (browser === 'firefox') {
        await card.evaluate(() => {
          navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        });
      }
    });
    const field = await frame.waitForSelector('textarea');
    const selected = await field?.evaluate((area) => {
      const { value, selectionStart, selectionEnd, labels } = area;
      return [
        value.slice(selectionStart, selectionEnd),
        document.activeElement === area,
        labels[0]?.textContent,
      ];
    });
    expect(selected).toEqual([
      expect.stringMatching(/^Sumy – city in Ukraine\n.+Source: /s),
      true,
      'This site does not let Backstory copy. Copy the selected text yourself (Ctrl+C or ⌘C):',
    ]);
    // The card has grown with it, and nothing was left unhandled.
    const box = await (await frame.frameElement())?.boundingBox();
    expect(box?.height).toBeGreaterThan(300);
    expect(trial.complaints).toEqual([]);
    await page.close();
    await trial.close();
  });
});
