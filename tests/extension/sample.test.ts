// The sample article in both browsers: every name and reference that a reader would click, and what the card says.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, clickText, startTrial, type Trial, waitForCard, waitForMarks } from './trial.ts';

/** What is clicked (the n-th place of these words) and what its card must say. */
const CARDS: readonly [words: string, nth: number, ...says: (string | RegExp)[]][] = [
  ['Toqayev', 0, 'Kassym-Jomart Tokayev', /President of Kazakhstan since (20 March )?2019/],
  ['Qasym-Jomart', 0, 'Kassym-Jomart Tokayev'],
  ['Tokayev', 0, 'Kassym-Jomart Tokayev', 'Toqayev'],
  ['Lavrov', 0, 'Sergey Lavrov', /Foreign minister of Russia since (9 March )?2004/i],
  ['Murat Nurtleu', 0, 'Murat Nurtleu', /Foreign minister of Kazakhstan/i],
  ['Nurtleu', 1, 'Murat Nurtleu'],
  ['Sumy', 0, 'Sumy', /Ukraine/],
  ['Almaty', 2, 'Almaty', /Kazakhstan/],
  ['Moscow', 0, 'Moscow', /Russia/],
  ['Kommersant', 0, 'Kommersant', /newspaper|daily/i],
  ['SPIEF', 0, 'St. Petersburg International Economic Forum'],
  ['Vladimir Putin', 0, 'Vladimir Putin', /President of Russia/],
  ['Andrei Kolesnikov', 0, 'Andrei Kolesnikov', /journalist/i],
];

/** Words of the remark references, clear of the names inside them. */
const REFERENCES: readonly [words: string, nth: number][] = [
  ['Remarks on', 0],
  ['remarks at the', 0],
  ['this speech by', 0],
];

describe.each(BROWSERS)('the sample article in %s', (browser) => {
  let trial: Trial;
  let page: Page;

  beforeAll(async () => {
    trial = await startTrial(browser);
    page = await trial.openPage('article.html');
    await waitForMarks(page);
  });
  afterAll(() => trial.close());

  it.each(CARDS)('tells who “%s” is', async (words, nth, ...says) => {
    await clickText(page, words, nth);
    const { text } = await waitForCard(page, says[0] ?? words);
    for (const each of says) expect(text).toMatch(each);
  });

  it.each(REFERENCES)('leads from “%s …” to the remark of June 2022', async (words, nth) => {
    await clickText(page, words, nth);
    const { text } = await waitForCard(page, '17 June 2022');
    expect(text).toContain('St. Petersburg International Economic Forum');
    expect(text).toMatch(/Simonyan/);
    expect(text).toMatch(/500|600/);
    expect(text).toMatch(/Taiwan/);
    expect(text.match(/Sources[\s\S]*/)?.[0].split('\n').length).toBeGreaterThan(2);
  });

  it('reads neither the byline, the photo credit nor the latest news', async () => {
    for (const words of ['Dana Ospanova', 'Timur Akhmetov', 'Bozumbayev', 'Pashinyan']) {
      const marked = await page.evaluate(async (wanted) => {
        // A page cannot see whose marks they are, only which texts are marked.
        const texts: string[] = [];
        CSS.highlights.forEach((highlight) => {
          highlight.forEach((range) => {
            const { startContainer, startOffset, endOffset } = range as StaticRange;
            texts.push((startContainer.nodeValue ?? '').slice(startOffset, endOffset));
          });
        });
        return texts.some((text) => text.includes(wanted));
      }, words);
      expect(marked, words).toBe(false);
    }
  });

  it('complains of nothing in the console and asks no other host', () => {
    expect(trial.complaints).toEqual([]);
    expect(trial.served.requests.filter((request) => !request.startsWith('sample.localhost'))).toEqual([]);
  });
});
