// A reader's own pack of facts: imported on the settings page, seen on a card, refused when broken, removed again.
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../commands/build-extension.ts';
import { chooseFile } from './choose-file.ts';
import { BROWSERS, clickText, startTrial, type Trial, waitForCard, waitForMarks } from './trial.ts';

/** A local person, whom no table of the world knows. */
const PACK = {
  records: [
    {
      id: 'harbour:hoekzema',
      kind: 'person',
      name: 'Margriet Hoekzema',
      description: 'engineer and harbour master',
      salience: 0.6,
      offices: [{ title: 'Harbour master of the old port', start: '2018-05' }],
      facts: [{ label: 'Studied', value: 'hydraulic engineering' }],
      sources: [
        {
          publisher: 'The Harbour Post',
          address: 'https://harbourpost.example/people/hoekzema',
          date: '2024-01',
        },
      ],
    },
  ],
};
const BROKEN = { records: [{ ...PACK.records[0], name: '<b>Margriet</b>' }] };

describe.each(BROWSERS)('packs in %s', (browser) => {
  let trial: Trial;
  let options: Page;

  beforeAll(async () => {
    trial = await startTrial(browser, { folder: path.join(ROOT, 'tests', 'pages') });
    options = await trial.openOwnPage('options.html');
    await options.waitForSelector('h1');
  });
  afterAll(() => trial.close());

  const waitToSay = (wanted: string) =>
    options.waitForFunction((words) => document.body.innerText.includes(words), { polling: 50 }, wanted);

  /** The card of the harbour master on an article opened anew, once it says `wanted`. */
  const cardOf = async (wanted: string): Promise<string> => {
    const page = await trial.openPage('quay-walls.html');
    await waitForMarks(page);
    await clickText(page, 'Margriet Hoekzema', 0);
    const { text } = await waitForCard(page, wanted);
    await page.close();
    return text;
  };

  it('leave a local person unknown while there is none', async () => {
    expect(await cardOf('Not in Backstory’s records')).not.toContain('harbour master of the old port');
  });

  it('refuse a broken file whole and say where', async () => {
    await chooseFile(options, 'broken.json', JSON.stringify(BROKEN));
    await waitToSay('records.0.name');
    await chooseFile(options, 'broken.json', 'hello');
    await options.waitForFunction(() => !document.body.innerText.includes('records.0.name'), { polling: 50 });
    expect(await options.$$eval('.notice', (notices) => notices.length)).toBe(1);
    expect(await options.evaluate(() => document.body.innerText)).not.toContain('broken.json');
    await cardOf('Not in Backstory’s records');
  });

  it('tell of a local person once imported', async () => {
    await chooseFile(options, 'harbour.json', JSON.stringify(PACK));
    await waitToSay('1 record imported');
    await waitToSay('harbour.json');
    const text = await cardOf('Harbour master of the old port since 2018');
    expect(text).toContain('Hydraulic engineering');
    expect(text).toContain('The Harbour Post');
  });

  it('are forgotten when removed', async () => {
    await options.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.includes('harbour.json'),
      );
      button?.click();
    });
    await waitToSay('harbour.json removed');
    await cardOf('Not in Backstory’s records');
  });

  it('complain of nothing in the console', () => {
    expect(trial.complaints).toEqual([]);
  });
});

// Firefox lets the frame of an extension in everywhere, and shows no such text.
it('stay out of the text that a page can read, where no frame loads', async () => {
  const trial = await startTrial('chrome', {
    folder: path.join(ROOT, 'tests', 'pages'),
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  });
  const options = await trial.openOwnPage('options.html');
  await options.waitForSelector('h1');
  await chooseFile(options, 'harbour.json', JSON.stringify(PACK));
  await options.waitForFunction(() => document.body.innerText.includes('1 record imported'), { polling: 50 });
  const page = await trial.openPage('quay-walls.html');
  await waitForMarks(page);
  await clickText(page, 'Margriet Hoekzema', 0);
  // Only a debugger sees into a closed root.
  const session = await page.createCDPSession();
  let html = '';
  for (let left = 60; left > 0 && !html.includes('This site does not let'); left--) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    html = JSON.stringify((await session.send('DOM.getDocument', { depth: -1, pierce: true })).root);
  }
  expect(html).toContain('This site does not let Backstory open its full card.');
  expect(html).not.toMatch(/hydraulic engineering/i);
  await trial.close();
});
