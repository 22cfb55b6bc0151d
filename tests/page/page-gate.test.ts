// Documents of all kinds in real browsers -> whether they may be read, at what cost.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, asPage, BROWSERS, PARAGRAPHS, type PageStage, startStage } from './stage.ts';

const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const OG_ARTICLE = '<meta property="og:type" content="article">';
const LD_ARTICLE = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>';

const CASES: readonly [what: string, html: string, may: boolean, looks: boolean][] = [
  ['an article', ARTICLE, true, true],
  ['an empty body', asPage(''), true, false],
  ['a list of links', asPage('<ul><li><a href="#">One</a></li></ul>'), true, false],
  ['three long paragraphs', asPage(TEXT), true, true],
  ['text between line breaks', asPage(PARAGRAPHS.join('<br><br>')), true, true],
  ['a login', asPage(`<input type="password">${TEXT}`), false, true],
  ['a hidden login', asPage(`<div style="display:none"><input type="password"></div>${TEXT}`), true, true],
  ['an article with a login in its header', asPage(`<input type="password">${TEXT}`, OG_ARTICLE), true, true],
  ['the same, told by JSON-LD', asPage(`<input type="password">${TEXT}`, LD_ARTICLE), true, true],
  ['a checkout', asPage(`<input autocomplete="cc-number">${TEXT}`, OG_ARTICLE), false, true],
  ['an editor', asPage(TEXT).replace('<body', '<body contenteditable'), false, true],
  ['design mode', asPage(`${TEXT}<script>document.designMode = "on"</script>`), false, true],
  ['an application', asPage(TEXT).replace('<body', '<body role="application"'), false, true],
];

describe.each(BROWSERS)('in %s', (browser) => {
  let theatre: PageStage;
  beforeAll(async () => {
    theatre = await startStage(browser);
  });
  afterAll(() => theatre.close());

  it.each(CASES)('%s', async (_what, html, may, looks) => {
    const page = await theatre.open(html);
    expect(await page.evaluate(() => stage.gate())).toEqual({ may, looks });
    await page.close();
  });

  it('does nothing to a page that is none of its business', async () => {
    const page = await theatre.open(asPage(`<input type="password">${TEXT}`));
    const before = await page.content();
    await page.evaluate(() => void stage.start());
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await page.evaluate(() => [stage.asked.articles.length, CSS.highlights.size])).toEqual([0, 0]);
    expect(await page.content()).toBe(before);
    await page.close();
  });

  it('asks its questions in a millisecond, on a page of ten thousand elements', async () => {
    const page = await theatre.open(asPage('<div><span>word</span></div>'.repeat(5_000)));
    const times = await page.evaluate(() =>
      Array.from({ length: 21 }, () => {
        // A change, as browsers keep such lists until the next one.
        document.body.append(document.createElement('i'));
        const start = performance.now();
        stage.gate();
        return performance.now() - start;
      }).sort((one, other) => one - other),
    );
    expect(times[10]).toBeLessThanOrEqual(1);
    await page.close();
  });
});
