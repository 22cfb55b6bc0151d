// A browser's name -> that browser running the trial build, and the words to act in it as a reader does.
import path from 'node:path';
import type { Frame, Page, Browser as RunningBrowser, Target } from 'puppeteer-core';
import { type Browser, builtFolder, ROOT } from '../../commands/build-extension.ts';
import { findBrowser, INSTALL_ADVICE } from '../../commands/find-browser.ts';
import { type OpenedBrowser, openBrowser } from '../../commands/open-browser.ts';
import { type ServedPages, servePages } from '../../sample/serve-pages.ts';

export const BROWSERS: readonly Browser[] = ['chrome', 'firefox'];

export interface Trial extends OpenedBrowser {
  readonly browser: Browser;
  readonly served: ServedPages;
  /** Everything that pages and the extension wrote to the console as an error or a warning. */
  readonly complaints: string[];
  /** Opens a page of the served folder under a host name such as `sample.localhost`. */
  openPage(file: string, host?: string): Promise<Page>;
  /** Opens one of the extension's own pages in a tab. */
  openOwnPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a browser with the trial build and serves a folder (the sample article's by default). */
export async function startTrial(
  browser: Browser,
  options: {
    folder?: string;
    headers?: Record<string, string>;
    firefoxPrefs?: Record<string, unknown>;
    viewport?: { width: number; height: number };
  } = {},
): Promise<Trial> {
  const program = findBrowser(browser);
  if (!program) throw new Error(INSTALL_ADVICE[browser]);
  const served = await servePages(options.folder ?? path.join(ROOT, 'sample'), options.headers);
  const opened = await openBrowser(browser, {
    program,
    extension: builtFolder(browser, 'trial'),
    headless: true,
    viewport: options.viewport ?? { width: 1200, height: 900 },
    firefoxPrefs: options.firefoxPrefs ?? {},
  });
  const complaints: string[] = [];
  const listen = (page: Page) => {
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
  };
  const { running, pages } = opened;
  if (browser === 'chrome') {
    listenToWorkers(running, complaints);
    // The welcome tab opens by itself after the install. Opening later, it would cover the page under test: a covered tab
    // lays nothing out, and a click in it opens no card.
    await running.waitForTarget((target) => target.url() === `${pages}welcome.html`, { timeout: 20_000 });
  }
  return {
    ...opened,
    browser,
    served,
    complaints,
    openPage: async (file, host = 'sample.localhost') => {
      const page = await running.newPage();
      listen(page);
      await page.goto(`http://${host}:${served.port}/${file}`);
      return page;
    },
    openOwnPage: async (file) => {
      const page = await running.newPage();
      listen(page);
      // Firefox never tells a driver that an extension page has loaded: do not wait for it.
      await page.goto(pages + file, browser === 'firefox' ? { waitUntil: [] } : {});
      return page;
    },
    close: async () => {
      await running.close();
      await served.close();
    },
  };
}

/** Hears what the background writes to its console, also after it was stopped and started; Firefox tells no driver. */
function listenToWorkers(running: RunningBrowser, complaints: string[]): void {
  const listen = async (target: Target) => {
    if (target.type() !== 'service_worker') return;
    const worker = await target.worker().catch(() => null); // stopped again meanwhile
    worker?.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(`background: ${message.text()}`);
    });
  };
  for (const target of running.targets()) void listen(target);
  running.on('targetcreated', (target) => void listen(target));
}

/** Waits until the page's marks are painted: our highlights stand in the page's registry. */
export async function waitForMarks(page: Page): Promise<void> {
  // A timer, not frames: the welcome page may have come to the front.
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 20_000, polling: 50 });
}

/** The middle of the n-th place at which `text` stands in the page's text, in viewport pixels, scrolled into view. */
export async function placeOf(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  await page.bringToFront();
  const place = await page.evaluate(
    (wanted, index) => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      let left = index;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const content = node.nodeValue ?? '';
        for (let at = content.indexOf(wanted); at >= 0; at = content.indexOf(wanted, at + 1)) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          // What is not drawn (the title, data in scripts) does not count.
          if (range.getClientRects().length === 0 || left-- > 0) continue;
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const rect = range.getClientRects()[0];
          return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
        }
      }
      return null;
    },
    text,
    nth,
  );
  if (!place) throw new Error(`the page does not say “${text}” ${nth + 1} times`);
  return place;
}

/** Clicks the n-th place at which `text` stands. */
export async function clickText(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOf(page, text, nth);
  await page.mouse.click(x, y);
}

/** The card's frame, or null. Asked of the frames themselves: Firefox does not tell a driver their addresses. */
export async function findCardFrame(page: Page): Promise<Frame | null> {
  for (const frame of page.frames().slice(1)) {
    const path = await frame.evaluate(() => location.pathname).catch(() => '');
    if (path === '/card.html') return frame;
  }
  return null;
}

/** Whether the card is what a click at its head would hit: it is laid out in the dark before it is shown. */
async function isOnTop(page: Page, frame: Frame): Promise<boolean> {
  const box = await frame
    .frameElement()
    .then((element) => element?.boundingBox())
    .catch(() => null);
  if (!box) return false;
  return page.evaluate(
    (x, y) => document.elementFromPoint(x, y)?.matches(':popover-open') ?? false,
    box.x + box.width / 2,
    box.y + 10,
  );
}

/**
 * Waits for two frames to be drawn; a page that the browser does not draw is left after a while. False when what was
 * there goes away meanwhile: one card's frame gives way to the next one's.
 */
async function waitToBeDrawn(where: Page | Frame): Promise<boolean> {
  const drawn = where
    .evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    )
    .then(
      () => true,
      () => false,
    );
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 1_000));
  return Promise.race([drawn, late]);
}

/** The card's frame, once it shows a card that satisfies `wanted` in its text. */
export async function waitForCard(
  page: Page,
  wanted: string | RegExp,
): Promise<{ frame: Frame; text: string }> {
  const until = Date.now() + 15_000;
  let seen = '';
  let shownBy = 0;
  while (Date.now() < until) {
    const frame = await findCardFrame(page);
    const text = await frame?.evaluate(() => document.body.innerText).catch(() => '');
    if (frame && text) {
      seen = text;
      const fits = typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
      if (fits) shownBy ||= Date.now() + 3_000;
      // A driver's private window hears nothing of the card's height and never shows it: its text is told all the same.
      if (fits && (Date.now() > shownBy || (await isOnTop(page, frame)))) {
        // Chromium sends clicks to where a frame was when it was drawn last: one that was just shown gets none yet.
        if ((await waitToBeDrawn(frame)) && (await waitToBeDrawn(page))) return { frame, text };
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no card with ${wanted} opened; the last one said: ${seen || 'nothing'}`);
}
