// The built extension in both browsers: how a card opens, holds the focus, closes, and outlives a stopped background.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageCommand } from '../../extension/messages.ts';
import {
  BROWSERS,
  clickText,
  findCardFrame,
  placeOf,
  startTrial,
  type Trial,
  waitForCard,
  waitForMarks,
} from './trial.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const waitUntilClosed = (page: Page) =>
  page.waitForFunction(() => document.querySelector(':popover-open') === null, { timeout: 10_000 });

/** Waits until the focus is in the card's frame. */
const waitForFocus = (page: Page) =>
  page.waitForFunction(() => document.activeElement?.matches(':popover-open') === true, { timeout: 10_000 });

describe.each(BROWSERS)('a card in %s', (browser) => {
  let trial: Trial;
  let page: Page;
  let own: Page;

  beforeAll(async () => {
    // Firefox stops the background after this time without work; Chromium's is stopped by hand below.
    trial = await startTrial(browser, { firefoxPrefs: { 'extensions.background.idle.timeout': 2_000 } });
    own = await trial.openOwnPage('memory.html');
    page = await trial.openPage('article.html');
    await waitForMarks(page);
  });
  beforeEach(async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
  });
  afterAll(() => trial.close());

  /** Sends a command to the article's page script, as the background does for a shortcut. */
  const command = (wanted: PageCommand) =>
    own.evaluate(async (message) => {
      // @ts-expect-error: the page of the extension has the browser's own interface
      const { tabs } = globalThis.browser ?? globalThis.chrome;
      const [tab] = await tabs.query({ url: '*://sample.localhost/*' });
      await tabs.sendMessage(tab.id, message);
    }, wanted);

  const stopBackground = async () => {
    if (browser === 'firefox') return wait(3_500);
    const target = trial.running.targets().find((each) => each.type() === 'service_worker');
    await (await target?.worker())?.close();
    await wait(200);
  };

  it('opens on a click without taking the focus, and Escape closes it', async () => {
    await clickText(page, 'Almaty', 1);
    await waitForCard(page, 'Almaty');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press('Escape');
    await waitUntilClosed(page);
  });

  it('closes on a click beside it', async () => {
    await clickText(page, 'Almaty', 1);
    await waitForCard(page, 'Almaty');
    await page.mouse.click(5, 5);
    await waitUntilClosed(page);
  });

  it('shows the second name in the same frame', async () => {
    for (const name of ['Almaty', 'Moscow', 'Almaty']) {
      await clickText(page, name, name === 'Almaty' ? 1 : 0);
      await waitForCard(page, name);
    }
    expect(page.frames()).toHaveLength(2);
  });

  it('shows the name that was clicked last', async () => {
    const first = await placeOf(page, 'Kolesnikov', 1);
    const second = await placeOf(page, 'Kommersant', 0);
    await page.mouse.click(first.x, first.y);
    await page.mouse.click(second.x, second.y);
    await waitForCard(page, 'Kommersant');
    await wait(300);
    await waitForCard(page, 'Kommersant');
  });

  it('is reached by keys: next name, Enter, the focus in the card, Escape, the focus back', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await command({ type: 'next-name' });
    await command({ type: 'next-name' });
    await command({ type: 'previous-name' });
    await page.waitForFunction(() => CSS.highlights.has('reading-active'));
    await page.keyboard.press('Enter');
    await waitForFocus(page);
    const frame = await findCardFrame(page);
    await frame?.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.keyboard.press('Tab');
    expect(await frame?.evaluate(() => document.activeElement?.tagName)).not.toBe('H1');
    await page.keyboard.press('Escape');
    await waitUntilClosed(page);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await page.evaluate(() => CSS.highlights.has('reading-active'))).toBe(true);
  });

  it('lets marks be hidden and shown', async () => {
    await command({ type: 'toggle-marks' });
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await command({ type: 'toggle-marks' });
    await waitForMarks(page);
  });

  it('opens after the background was stopped', async () => {
    await stopBackground();
    await clickText(page, 'Almaty', 1);
    await waitForCard(page, 'Almaty');
    await stopBackground();
    await page.keyboard.press('Escape');
    await waitUntilClosed(page);
    await stopBackground();
    await clickText(page, 'Moscow', 0);
    await waitForCard(page, 'Moscow');
  });

  it('goes, with all marks, when the site is switched off, and comes back', async () => {
    const sitesOff = (hosts: string[]) =>
      own.evaluate(async (off) => {
        // @ts-expect-error: as above
        await (globalThis.browser ?? globalThis.chrome).storage.local.set({ sitesOff: off });
      }, hosts);
    await sitesOff(['sample.localhost']);
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await sitesOff([]);
    await waitForMarks(page);
  });

  it('stays with its mark when text changes elsewhere, and goes when it changes there', async () => {
    await clickText(page, 'Sumy', 0);
    await waitForCard(page, 'Sumy');
    await page.evaluate(() =>
      document.querySelector('aside')?.append('Some more news that nobody asked for.'),
    );
    await wait(800);
    expect(await page.evaluate(() => document.querySelector(':popover-open') !== null)).toBe(true);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) {
        paragraph.textContent = paragraph.textContent?.replace('Sumy', 'Lviv') ?? '';
      }
    });
    await waitUntilClosed(page);
    await waitForMarks(page);
  });

  it('complains of nothing in the console', () => {
    expect(trial.complaints).toEqual([]);
  });
});

describe.each(BROWSERS)('a page in %s', (browser) => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await startTrial(browser);
  });
  afterAll(() => trial.close());

  it('cannot find out what the card says, nor whose it is', async () => {
    const page = await trial.openPage('article.html');
    await waitForMarks(page);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'pointermove', 'mouseover', 'click', 'message', 'focusin']) {
        const listen = (event: Event) => {
          // Firefox tells a page the real target inside a closed root.
          const inside = (event as { originalTarget?: unknown }).originalTarget;
          heard.push(type === 'keydown' ? 'a key' : inside instanceof HTMLIFrameElement ? inside.src : '');
        };
        addEventListener(type, listen, true);
      }
    });
    await clickText(page, 'Sumy', 0);
    const { text } = await waitForCard(page, 'Sumy');
    // A line of the card that is not in the article.
    const article = await page.evaluate(() => document.body.innerText);
    const line = text.split('\n').find((each) => each.length > 12 && !article.includes(each));
    expect(line).toBeDefined();
    const found = await page.evaluate((wanted) => {
      const inHtml = document.documentElement.outerHTML.includes(wanted);
      // @ts-expect-error: not in the standard, in both browsers
      return inHtml || window.find(wanted);
    }, line ?? '');
    expect(found).toBe(false);
    // Over the card, and keys into it.
    const frame = await findCardFrame(page);
    const box = await (await frame?.frameElement())?.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + 60);
    // Chromium gives a frame of another process the keys only some time after the click.
    await frame?.waitForFunction(() => document.hasFocus(), { timeout: 10_000, polling: 50 });
    await page.keyboard.type('abc');
    const heard = await page.evaluate(() => (globalThis as { heard?: string[] }).heard ?? []);
    expect(heard.filter((each) => each !== '')).toEqual([]);
    expect(
      await page.evaluate(() => [window.length, performance.getEntriesByName('card.html').length]),
    ).toEqual([0, 0]);
    await page.close();
  });

  it('is read by one script, however often that is run, and keeps its open card', async () => {
    const page = await trial.openPage('article.html');
    await waitForMarks(page);
    await clickText(page, 'Almaty', 2);
    await waitForCard(page, 'Almaty');
    const own = await trial.openOwnPage('memory.html');
    await own.evaluate(async () => {
      // @ts-expect-error: the page of the extension has the browser's own interface
      const { tabs, scripting } = globalThis.browser ?? globalThis.chrome;
      const [tab] = await tabs.query({ url: '*://sample.localhost/*' });
      for (let run = 0; run < 3; run++) {
        await scripting.executeScript({ target: { tabId: tab.id }, files: ['/article.js'] });
      }
    });
    await own.close();
    expect(await page.evaluate(() => document.querySelector(':popover-open') !== null)).toBe(true);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await clickText(page, 'Sumy', 0);
    await waitForCard(page, 'Sumy');
    await page.keyboard.press('Escape');
    await waitUntilClosed(page);
    await page.close();
  });

  it('comes back from the browser’s memory with its marks, each once', async () => {
    const page = await trial.openPage('article.html');
    await waitForMarks(page);
    const count = () =>
      page.evaluate(() => {
        let marks = 0;
        CSS.highlights.forEach((highlight) => {
          marks += highlight.size;
        });
        return [CSS.highlights.size, marks, document.adoptedStyleSheets.length];
      });
    const before = await count();
    // Chromium keeps no page in memory in which a frame of an extension is open: no card before.
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })),
    );
    await page.goto(`http://other.localhost:${trial.served.port}/article.css`);
    // Firefox never tells a driver that a page from its memory has loaded; Chromium may leave before it has answered.
    await page.evaluate(() => history.back()).catch(() => undefined);
    await page.waitForFunction(() => 'persisted' in globalThis, { polling: 100 });
    expect(await page.evaluate(() => (globalThis as { persisted?: boolean }).persisted)).toBe(true);
    await waitForMarks(page);
    await page.waitForFunction((marks) => CSS.highlights.size === marks, { polling: 100 }, before[0]);
    expect(await count()).toEqual(before);
    await clickText(page, 'Sumy', 0);
    await waitForCard(page, 'Sumy');
    await page.close();
  });

  it('is left by the script of an extension that was updated, and read by the new one', async () => {
    const page = await trial.openPage('article.html');
    await waitForMarks(page);
    const own = await trial.openOwnPage('memory.html');
    await own
      .evaluate(() => {
        // @ts-expect-error: the page of the extension has the browser's own interface
        (globalThis.browser ?? globalThis.chrome).runtime.reload();
      })
      .catch(() => undefined); // the page goes with the extension
    await wait(3_000);
    await clickText(page, 'Sumy', 0);
    if (browser === 'chrome') {
      // An extension that was loaded by a driver does not come back; what is left of it goes at the click.
      await page.waitForFunction(() => CSS.highlights.size + document.adoptedStyleSheets.length === 0);
    } else {
      await waitForCard(page, 'Sumy');
      expect(await page.evaluate(() => document.querySelectorAll(':popover-open').length)).toBe(1);
    }
    expect(trial.complaints).toEqual([]);
    await page.close();
  });
});

describe.each(BROWSERS)('a page that lets no frame in, in %s', (browser) => {
  it('gets the card’s facts as text, or the card itself where the browser lets it in all the same', async () => {
    const trial = await startTrial(browser, {
      headers: {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
        'content-security-policy': "default-src 'none'; style-src 'self'",
      },
    });
    const page = await trial.openPage('article.html');
    await waitForMarks(page);
    await clickText(page, 'Sumy', 0);
    if (browser === 'firefox') {
      await waitForCard(page, 'Sumy');
    } else {
      await wait(3_000);
      // Only a debugger sees into a closed root.
      const session = await page.createCDPSession();
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      expect(JSON.stringify(root)).toContain('This site does not let Backstory open its full card.');
    }
    await page.keyboard.press('Escape');
    await waitUntilClosed(page);
    await trial.close();
  });
});
