// Pages that are hard or none of our business: nothing breaks, nothing is written to the console, nothing is slow.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, clickText, startTrial, type Trial, waitForCard, waitForMarks } from './trial.ts';

const SENTENCES =
  'Foreign Minister Sergey Lavrov met his colleagues in Almaty on Tuesday, and he said that the talks had gone well. ' +
  'The ministers will meet again in Moscow in the autumn, when the papers which they have agreed on will be signed. ';

const asPage = (body: string, attributes = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body ${attributes}>${body}</body></html>`;
const paragraphs = (count: number) => `<p>${SENTENCES}</p>\n`.repeat(count);
const article = (inside: string) => asPage(`<article><h1>Ministers meet in Almaty</h1>${inside}</article>`);

/** Pages on which nothing may happen. */
const QUIET: Readonly<Record<string, string>> = {
  'empty.html': '',
  'empty-body.html': asPage(''),
  'no-article.html': asPage(
    '<h1>Weather</h1><ul><li><a href="#1">Almaty</a></li><li><a href="#2">Moscow</a></li></ul>',
  ),
  'login.html': asPage(`<form><input type="password"></form>${paragraphs(5)}`),
  'checkout.html': asPage(`<form><input autocomplete="cc-number"></form><article>${paragraphs(5)}</article>`),
  'editor.html': asPage(`<article>${paragraphs(5)}</article>`, 'contenteditable="true"'),
  'application.html': asPage(`<article>${paragraphs(5)}</article>`, 'role="application"'),
  'data.json': JSON.stringify({ text: SENTENCES.repeat(10) }),
  'framed.html': asPage('<iframe src="plain.html" width="800" height="600"></iframe>'),
  'masked.html': asPage(
    `<iframe name="browser" srcdoc=""></iframe><iframe name="chrome" srcdoc=""></iframe><article>${paragraphs(5)}</article>`,
  ),
};

/** Pages that are read, however they are built. */
const READ: Readonly<Record<string, string>> = {
  'plain.html': article(paragraphs(5)),
  'clobbered.html': article(
    `<form name="createElement"><input name="childNodes"></form><img name="body">${paragraphs(5)}`,
  ),
  'five-megabytes.html': article(paragraphs(Math.ceil(5_000_000 / SENTENCES.length))),
  'one-long-paragraph.html': article(
    `${paragraphs(5)}<p>${SENTENCES.repeat(Math.ceil(5_000_000 / SENTENCES.length))}</p>`,
  ),
  'deep.html': article(`${paragraphs(5)}${'<div>'.repeat(450)}deep${'</div>'.repeat(450)}`),
  'strange-letters.html': article(
    `${paragraphs(20)}<p>${'\u202e\u200b\ud83d\ude00'.repeat(200)} Lavrov ${'Xa '.repeat(5_000)}</p>${paragraphs(2)}`,
  ),
};

describe.each(BROWSERS)('in %s', (browser) => {
  const folder = path.join(tmpdir(), `backstory-bad-input-${process.pid}-${browser}`);
  let trial: Trial;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    for (const [name, html] of Object.entries({ ...QUIET, ...READ }))
      writeFileSync(path.join(folder, name), html);
    trial = await startTrial(browser, { folder });
  });
  afterAll(async () => {
    await trial.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.keys(QUIET))('%s stays as it is', async (name) => {
    // In Firefox nothing masks the interface, so the page is read there as any other.
    const isRead = name === 'masked.html' && browser === 'firefox';
    const page = await trial.openPage(name);
    if (isRead) await waitForMarks(page);
    else await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await page.evaluate(() => CSS.highlights.size > 0)).toBe(isRead);
    expect(await page.evaluate(() => document.querySelector('[popover]'))).toBeNull();
    await page.close();
  });

  it.each(Object.keys(READ))('%s is read', async (name) => {
    const page = await trial.openPage(name);
    await waitForMarks(page);
    await clickText(page, 'Almaty', 1);
    await waitForCard(page, 'Almaty');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector(':popover-open') === null);
    await page.close();
  });

  it('has nothing in the console', () => {
    expect(trial.complaints).toEqual([]);
  });
});
