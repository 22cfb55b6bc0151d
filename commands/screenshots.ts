// npm run screenshots [chrome|firefox] [NAME …] -> pictures of every surface in tests/screenshots, light and dark, wide and narrow.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { type ServedPages, servePages } from '../sample/serve-pages.ts';
import { chooseFile } from '../tests/extension/choose-file.ts';
import { clickText, startTrial, type Trial, waitForCard, waitForMarks } from '../tests/extension/trial.ts';
import { type Browser, buildExtension, ROOT } from './build-extension.ts';

const FOLDER = path.join(ROOT, 'tests', 'screenshots');
const WIDTHS = [1200, 360] as const;
const SCHEMES = ['light', 'dark'] as const;

interface Shot {
  readonly name: string;
  /** A page of the sample or of tests/pages, and the words whose n-th place is clicked there. */
  readonly card?: readonly [page: string, words: string, nth: number];
  readonly own?: string;
  /** Part of the card's page to open before the picture is taken. */
  readonly unfold?: string;
}

const SHOTS: readonly Shot[] = [
  { name: 'article', card: ['article.html', '', 0] },
  { name: 'card-person', card: ['article.html', 'Toqayev', 1] },
  { name: 'card-person-why', card: ['article.html', 'Vladimir Putin', 0], unfold: 'details' },
  { name: 'card-place', card: ['article.html', 'Sumy', 0] },
  { name: 'card-country', card: ['article.html', 'Kazakhstan', 1] },
  { name: 'card-organization', card: ['article.html', 'Commonwealth of Ind', 0] },
  { name: 'card-event', card: ['article.html', 'SPIEF', 0] },
  { name: 'card-remark', card: ['article.html', 'remarks at the', 0] },
  { name: 'card-remark-two', card: ['harbour-talks.html', '2022 remarks', 0] },
  { name: 'card-remark-here', card: ['harbour-talks.html', 'remarks about', 0] },
  { name: 'card-remark-none', card: ['harbour-talks.html', 'had warned', 0] },
  { name: 'card-unknown', card: ['harbour-talks.html', 'Margriet Hoekzema', 0] },
  { name: 'card-chooser', card: ['harbour-talks.html', 'New York', 0] },
  { name: 'card-menu', card: ['article.html', 'Almaty', 2], unfold: '.card-menu' },
  { name: 'popup', own: 'popup.html' },
  { name: 'options', own: 'options.html' },
  { name: 'memory-empty', own: 'memory.html' },
  { name: 'memory', own: 'memory.html' },
  { name: 'welcome', own: 'welcome.html' },
];

/** What the pictures are taken of. */
interface Studio {
  readonly trial: Trial;
  readonly browser: Browser;
  readonly scheme: (typeof SCHEMES)[number];
  readonly width: (typeof WIDTHS)[number];
  /** Pages of tests/pages; the trial serves the sample. */
  readonly others: ServedPages;
}

async function openArticle({ trial, others, browser, scheme }: Studio, file: string): Promise<Page> {
  const port = file === 'article.html' ? trial.served.port : others.port;
  const page = await trial.running.newPage();
  if (browser === 'chrome')
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`http://sample.localhost:${port}/${file}`);
  await waitForMarks(page);
  return page;
}

async function openOwn({ trial, browser, scheme }: Studio, file: string): Promise<Page> {
  const page = await trial.openOwnPage(file);
  if (browser === 'chrome')
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.waitForFunction(() => (document.querySelector('#root')?.textContent ?? '') !== '');
  return page;
}

/** A long card scrolls in its frame; in a tab of its own all of it is seen. */
async function takeWholeCard(studio: Studio, token: string, shot: Shot, file: string): Promise<void> {
  const page = await openOwn(studio, `card.html${token}`);
  const hasTouch = studio.width === 360;
  await page.setViewport({ width: 360, height: 400, hasTouch });
  if (shot.unfold) await unfold(page, shot.unfold);
  // As high as the card: what sticks to the edges of a scrolled card would stand in the middle of a full page.
  const height = await page.evaluate(() => Math.max(400, document.documentElement.scrollHeight));
  await page.setViewport({ width: 360, height, hasTouch });
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await page.screenshot({ path: file.replace('.png', '-whole.png') });
  await page.close();
}

async function unfold(where: Page | Frame, parts: string): Promise<void> {
  await where.$$eval(parts, (found) => {
    for (const part of found) if (part instanceof HTMLDetailsElement) part.open = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 300)); // the card tells its new height
}

async function takeCard(studio: Studio, shot: Shot, file: string): Promise<void> {
  const [from = '', words = '', nth = 0] = shot.card ?? [];
  const page = await openArticle(studio, from);
  if (words) {
    await clickText(page, words, nth);
    const { frame } = await waitForCard(page, /\w/);
    await new Promise((resolve) => setTimeout(resolve, 200)); // the card fades in
    if (shot.unfold) await unfold(frame, shot.unfold);
    await page.screenshot({ path: file });
    await takeWholeCard(studio, await frame.evaluate(() => location.hash), shot, file);
  } else {
    await page.screenshot({ path: file });
  }
  await page.close();
}

/** The popup stands for the tab of the sample article. */
async function takePopup(studio: Studio, file: string): Promise<void> {
  const article = await openArticle(studio, 'article.html');
  const finder = await openOwn(studio, 'memory.html');
  const tab = await finder.evaluate(async () => {
    // @ts-expect-error: the page of the extension has the browser's own interface
    const { tabs } = globalThis.browser ?? globalThis.chrome;
    return (await tabs.query({ url: '*://sample.localhost/*' }))[0]?.id;
  });
  const popup = await openOwn(studio, `popup.html?tab=${tab}`);
  await popup.waitForSelector('.names');
  await popup.screenshot({ path: file });
  for (const page of [popup, finder, article]) await page.close();
}

/** Puts the exported remarks of a reader into the memory, as the reader would: by its page. */
async function fillMemory(studio: Studio): Promise<void> {
  const page = await openOwn(studio, 'memory.html');
  const remarks = readFileSync(path.join(ROOT, 'tests', 'pages', 'remarks.json'), 'utf8');
  await chooseFile(page, 'remarks.json', remarks);
  await page.waitForSelector('.list');
  await page.close();
}

async function take(studio: Studio, shot: Shot): Promise<void> {
  const { browser, scheme, width } = studio;
  const file = path.join(FOLDER, `${shot.name}-${browser}-${scheme}-${width}.png`);
  if (shot.card) return takeCard(studio, shot, file);
  if (shot.own === 'popup.html') return takePopup(studio, file);
  if (shot.name === 'memory') await fillMemory(studio);
  const page = await openOwn(studio, shot.own ?? '');
  if (shot.own === 'welcome.html') await page.waitForSelector('.sample-mark');
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

const [first, ...rest] = process.argv.slice(2);
const browser: Browser = first === 'firefox' ? 'firefox' : 'chrome';
const wanted = first === 'firefox' || first === 'chrome' ? rest : process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });
await buildExtension(browser, 'trial');
for (const scheme of SCHEMES) {
  for (const width of WIDTHS) {
    const isPhone = width < 480;
    const viewport = { width, height: isPhone ? 740 : 900, hasTouch: isPhone };
    // Firefox takes its scheme from a pref: 0 is dark, 1 is light.
    const firefoxPrefs = { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 };
    const trial = await startTrial(browser, { viewport, firefoxPrefs });
    const others = await servePages(path.join(ROOT, 'tests', 'pages'));
    const studio: Studio = { trial, browser, scheme, width, others };
    for (const shot of SHOTS) {
      if (wanted.length > 0 && !wanted.includes(shot.name)) continue;
      await take(studio, shot).catch((error: Error) =>
        console.error(`backstory: no picture of ${shot.name} (${scheme}, ${width} px): ${error.message}`),
      );
    }
    await trial.close();
    await others.close();
  }
}
console.log(`pictures in ${path.relative(process.cwd(), FOLDER)}`);
