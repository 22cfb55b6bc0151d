// The memory in both browsers: off at first, filled by reading once it is on, searched, deleted, carried elsewhere, and
// asked by a later article.
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../commands/build-extension.ts';
import { type ServedPages, servePages } from '../../sample/serve-pages.ts';
import { chooseFile } from './choose-file.ts';
import { BROWSERS, clickText, startTrial, type Trial, waitForCard, waitForMarks } from './trial.ts';

const RUTTE = 'the sea that feeds our harbours';
const LAVROV = 'I remember this speech';

describe.each(BROWSERS)('the memory in %s', (browser) => {
  let trial: Trial;
  let others: ServedPages;
  let memory: Page;

  beforeAll(async () => {
    trial = await startTrial(browser);
    others = await servePages(path.join(ROOT, 'tests', 'pages'));
    memory = await trial.openOwnPage('memory.html');
    await memory.waitForSelector('input[type=checkbox]');
  });
  afterAll(async () => {
    await trial.close();
    await others.close();
  });

  /** Opens an article and leaves it read. */
  const read = async (file: string, host: string, port: number): Promise<Page> => {
    const page = await trial.running.newPage();
    await page.goto(`http://${host}.localhost:${port}/${file}`);
    await waitForMarks(page);
    return page;
  };
  const readAll = async () => {
    await (await read('article.html', 'sample', trial.served.port)).close();
    await (await read('harbour-talks.html', 'harbour', others.port)).close();
  };

  /** What the memory page says, drawn anew. */
  const look = async (): Promise<string> => {
    await memory.bringToFront();
    await memory.evaluate(() => location.reload());
    await memory.waitForFunction(() => document.querySelector('main') !== null, { polling: 50 });
    return memory.evaluate(() => document.body.innerText);
  };
  /** Waits until the memory page, as it stands, says or no longer says something. */
  const waitToSay = (wanted: string, says = true) =>
    memory.waitForFunction(
      (words, should) => document.body.innerText.includes(words) === should,
      { timeout: 10_000, polling: 50 },
      wanted,
      says,
    );
  /** Clicks the first button of the memory page with these words, in the row that holds `near`. */
  const press = (words: string, near = '') =>
    memory.evaluate(
      (label, place) => {
        const scope = place
          ? [...document.querySelectorAll('.list > li')].find((row) => row.textContent?.includes(place))
          : document;
        const buttons = [...(scope?.querySelectorAll('button') ?? [])];
        const found = buttons.find((button) => button.textContent?.trim().startsWith(label));
        if (!found) throw new Error(`no button ${label} near ${place}`);
        found.click();
      },
      words,
      near,
    );
  const search = (words: string) =>
    memory.evaluate((text) => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (!field) throw new Error('no field to search in');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, words);
  /** The text of the file that the page would have saved. */
  const exportText = () =>
    memory.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const make = URL.createObjectURL;
          URL.createObjectURL = (file) => {
            if (file instanceof Blob) void file.text().then(resolve);
            URL.createObjectURL = make;
            return '#';
          };
          const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Export');
          button?.click();
        }),
    );

  it('is off at first and keeps nothing', async () => {
    await readAll();
    const text = await look();
    expect(text).toContain('Nothing is kept.');
    expect(await memory.$eval('input[type=checkbox]', (box) => (box as HTMLInputElement).checked)).toBe(
      false,
    );
  });

  it('keeps what people are quoted with, once it is on', async () => {
    await memory.click('input[type=checkbox]');
    await memory.waitForFunction(() => document.querySelector<HTMLInputElement>('input')?.checked, {
      polling: 50,
    });
    await readAll();
    let text = '';
    for (let left = 40; left > 0 && !(text.includes(RUTTE) && text.includes(LAVROV)); left--) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      text = await look();
    }
    expect(text).toContain(RUTTE);
    expect(text).toContain(LAVROV);
    expect(text).toContain('Sergey Lavrov');
    expect(text).toContain('published 5 March 2024');
  });

  it('keeps nothing that a page script tells of another address than its own', async () => {
    const page = await read('harbour-talks.html', 'harbour', others.port);
    // In the page script's own world, as one that a site had broken into could.
    const tell = (path: string, words: string) =>
      memory.evaluate(
        async (place, said) => {
          // @ts-expect-error: the page of the extension has the browser's own interface
          const { tabs, scripting } = globalThis.browser ?? globalThis.chrome;
          const [tab] = await tabs.query({ url: '*://harbour.localhost/*' });
          await scripting.executeScript({
            target: { tabId: tab.id },
            args: [new URL(place, tab.url).href, said],
            func: async (url: string, quoted: string) => {
              // @ts-expect-error: as above
              const { runtime } = globalThis.browser ?? globalThis.chrome;
              const text = `Mark Rutte said in Rotterdam on Monday: “${quoted}”`;
              const article = { blocks: [{ role: 'paragraph', text }], title: null, url, language: 'en' };
              const pass = crypto.randomUUID();
              await runtime.sendMessage({ type: 'read', pass, article: { ...article, published: null } });
            },
          });
        },
        path,
        words,
      );
    await tell('http://other.localhost/harbour-talks.html', 'These are words at the address of a stranger.');
    await tell('/another.html', 'These are words at the address of a neighbour.');
    // Sites change their address without loading a page.
    await page.evaluate(() => history.pushState(null, '', '/moved.html'));
    await tell('/moved.html?from=here', 'These are words at the address of the page.');
    await page.close();
    const text = await look();
    expect(text).toContain('at the address of the page');
    expect(text).not.toContain('at the address of a');
  });

  it('is searched', async () => {
    await search('rutte HARBOURS');
    await waitToSay(LAVROV, false);
    await waitToSay(RUTTE);
    await search('no such words');
    await waitToSay('0 of');
    await search('');
    await waitToSay(LAVROV);
  });

  it('answers a later article', async () => {
    const page = await read('harbour-report.html', 'harbour', others.port);
    await clickText(page, 'remarks in Rotterdam', 0);
    const { text } = await waitForCard(page, 'You read this before');
    expect(text).toContain(RUTTE);
    expect(text).toContain('Ministers Meet in Rotterdam');
    await page.close();
  });

  it('goes out and comes in as a file, and is deleted by one, by site, and whole', async () => {
    await look();
    const file = await exportText();
    expect(JSON.parse(file)).toMatchObject({ format: 'backstory-memory', version: 1 });

    await press('Delete', LAVROV);
    await waitToSay(LAVROV, false);
    await waitToSay(RUTTE);
    await press('Delete all from harbour.localhost', RUTTE);
    await waitToSay(RUTTE, false);

    await chooseFile(memory, 'remarks.json', file);
    await waitToSay('imported');
    await waitToSay(RUTTE);
    await waitToSay(LAVROV);

    await press('Delete all …');
    await press('Keep them');
    await waitToSay(RUTTE);
    await press('Delete all …');
    await waitToSay('Keep them');
    await press('Delete all');
    await waitToSay('Nothing is kept.');
    expect(await look()).toContain('Nothing is kept.');
  });

  it('tells what is wrong with a file and keeps nothing of it', async () => {
    await chooseFile(memory, 'remarks.json', '{"format":"something else"}');
    await waitToSay('Nothing was imported.');
    await waitToSay('Nothing is kept.');
  });

  it('complains of nothing in the console', () => {
    expect(trial.complaints).toEqual([]);
  });
});
