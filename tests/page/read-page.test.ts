// A test article in real browsers, without the extension: marks, pointing, cards, keys, and pages that change.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, asPage, BROWSERS, PARAGRAPHS, type PageStage, startStage } from './stage.ts';

type Start = Parameters<typeof stage.start>[0];

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const painted = (page: Page) => page.evaluate(() => stage.painted());

/** Where the n-th occurrence of words in an element stands, in viewport pixels. */
const placeOf = (page: Page, selector: string, words: string) =>
  page.evaluate(
    (where, wanted) => {
      const node = document.querySelector(where)?.firstChild;
      if (!node) throw new Error(`no ${where}`);
      const range = document.createRange();
      const start = (node.nodeValue ?? '').indexOf(wanted);
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    selector,
    words,
  );

const click = async (page: Page, selector: string, words: string) => {
  const { x, y } = await placeOf(page, selector, words);
  await page.mouse.click(x, y);
};

/** The card's name once the frame has been sent to it; the frame's page then tells its height, as the real one does. */
const waitForCard = async (page: Page, name: string) => {
  await page.waitForFunction(() => document.querySelector(':popover-open') !== null);
  const until = Date.now() + 5_000;
  while (!page.frames().some((frame) => frame.url().endsWith(`#${name}`))) {
    if (Date.now() > until)
      throw new Error(`no card of ${name}: ${page.frames().map((frame) => frame.url())}`);
    await wait(20);
  }
  await page.evaluate(() => stage.reader.setHeight(150));
};
const isOpen = (page: Page) => page.evaluate(() => document.querySelector(':popover-open') !== null);

describe.each(BROWSERS)('a page in %s', (browser) => {
  let theatre: PageStage;
  let page: Page;

  beforeAll(async () => {
    theatre = await startStage(browser);
  });
  afterAll(() => theatre.close());
  afterEach(async () => {
    if (!page.isClosed()) await page.close();
  });

  const open = async (html = ARTICLE, options: Start = {}) => {
    page = await theatre.open(html);
    await page.evaluate((given) => void stage.start(given), options);
    await wait(50);
  };

  it('is painted at the first mention of each name and stays as it was', async () => {
    page = await theatre.open(ARTICLE);
    const look = () => page.evaluate(() => [document.documentElement.outerHTML, document.body.innerText]);
    const before = await look();
    await page.evaluate(() => void stage.start());
    await page.waitForFunction(() => CSS.highlights.size > 0);
    expect(await painted(page)).toEqual({ 'reading-person': ['Almaty', 'Lavrov', 'Kolesnikov', 'Toqayev'] });
    expect(await look()).toEqual(before);
  });

  it('is as it was when all is stopped', async () => {
    page = await theatre.open(ARTICLE);
    const before = await page.content();
    await page.evaluate(() => void stage.start());
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await click(page, '#p0', 'Lavrov');
    await waitForCard(page, 'Lavrov');
    await page.evaluate(() => stage.reader.stop());
    expect(await page.content()).toBe(before);
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
      0, 0,
    ]);
  });

  it('opens a card on a click, also on a mention that is not painted, and closes it', async () => {
    await open();
    await click(page, '#p1', 'Lavrov');
    await waitForCard(page, 'Lavrov');
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    await click(page, '#p2', 'Toqayev');
    await waitForCard(page, 'Toqayev');
    await page.mouse.click(900, 650);
    expect(await isOpen(page)).toBe(false);
  });

  it('shows the mark that was clicked last while an earlier card is loading', async () => {
    await open(ARTICLE, { delays: [400, 0] });
    await click(page, '#p0', 'Lavrov');
    await click(page, '#p1', 'Kolesnikov');
    await waitForCard(page, 'Kolesnikov');
    await wait(500);
    expect(page.frames().at(-1)?.url()).toMatch(/#Kolesnikov$/);
  });

  it('shows whose card is open while the pointer is elsewhere', async () => {
    await open();
    await click(page, '#p1', 'Kolesnikov');
    await waitForCard(page, 'Kolesnikov');
    await page.mouse.move(20, 650);
    await wait(100);
    expect((await painted(page))['reading-active']).toEqual(['Kolesnikov']);
    await page.keyboard.press('Escape');
    expect((await painted(page))['reading-active']).toBeUndefined();
  });

  it('leaves the page’s own links and buttons, selected text and clicks with keys alone', async () => {
    await open(ARTICLE.replace('asked Lavrov', 'asked <a id="link" href="#there">Lavrov</a>'));
    await click(page, '#link', 'Lavrov');
    expect(await page.evaluate(() => location.hash)).toBe('#there');
    const { x, y } = await placeOf(page, '#p0', 'Lavrov');
    await page.keyboard.down('Shift');
    await page.mouse.click(x, y);
    await page.keyboard.up('Shift');
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 5 });
    await page.mouse.up();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    // A click that a script made is nobody's wish.
    await page.evaluate(
      (at) =>
        document.elementFromPoint(at.x, at.y)?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
      { x, y },
    );
    await wait(100);
    expect(await page.evaluate(() => stage.asked.cards)).toEqual([]);
    expect(await isOpen(page)).toBe(false);
  });

  it('shows which mark the pointer is on', async () => {
    await open();
    const { x, y } = await placeOf(page, '#p1', 'Toqayev');
    await page.mouse.move(x, y);
    await page.waitForFunction(() => CSS.highlights.has('reading-active'));
    expect((await painted(page))['reading-active']).toEqual(['Toqayev']);
    await page.mouse.move(x, y + 400);
    await page.waitForFunction(() => !CSS.highlights.has('reading-active'));
  });

  it('opens when the pointer rests on a mark, if the reader wants that, and closes when it goes', async () => {
    await open(ARTICLE, { openBy: 'rest' });
    const { x, y } = await placeOf(page, '#p1', 'Toqayev');
    await page.mouse.move(x, y);
    await wait(300);
    expect(await isOpen(page)).toBe(false);
    await waitForCard(page, 'Toqayev');
    await page.mouse.move(x + 2, y);
    await wait(400);
    expect(await isOpen(page)).toBe(true);
    await page.mouse.move(20, 650);
    await page.waitForFunction(() => document.querySelector(':popover-open') === null);
  });

  it('goes from name to name, opens with Enter, and gives the focus back', async () => {
    await open(ARTICLE.replace('<article>', '<button id="before">A button</button><article>'));
    await page.evaluate(() => {
      stage.reader.stepName(1);
      stage.reader.stepName(1);
    });
    expect((await painted(page))['reading-active']).toEqual(['Lavrov']);
    await page.evaluate(() => stage.reader.stepName(-1));
    expect((await painted(page))['reading-active']).toEqual(['Almaty']);
    await page.keyboard.press('Enter');
    await waitForCard(page, 'Almaty');
    expect(
      await page.evaluate(() => document.activeElement === document.querySelector(':popover-open')),
    ).toBe(true);
    await page.evaluate(() => stage.reader.closeCard());
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect((await painted(page))['reading-active']).toEqual(['Almaty']);
    // A key that goes to a control of the page is the page's.
    await page.focus('#before');
    await page.keyboard.press('Enter');
    await wait(100);
    expect(await isOpen(page)).toBe(false);
    await page.keyboard.press('Escape');
    expect((await painted(page))['reading-active']).toBeUndefined();
  });

  it('takes the focus from a link of the page when the reader goes to a name, so that Enter opens its card', async () => {
    await open(ARTICLE.replace('<article>', '<a id="before" href="#followed">A link</a><article>'));
    await page.focus('#before');
    await page.evaluate(() => stage.reader.stepName(1));
    await page.keyboard.press('Enter');
    await waitForCard(page, 'Almaty');
    expect(await page.evaluate(() => location.hash)).toBe('');
  });

  it('stays open while the pointer is on a card that came by resting, also on its border', async () => {
    await open(ARTICLE, { openBy: 'rest' });
    const { x, y } = await placeOf(page, '#p1', 'Toqayev');
    await page.mouse.move(x, y);
    await waitForCard(page, 'Toqayev');
    const border = await page.evaluate((line) => {
      for (let at = 0; at < innerWidth; at += 0.5) {
        if (document.elementFromPoint(at, line)?.hasAttribute('popover')) return at;
      }
      return null;
    }, y + 20);
    await page.mouse.move((border ?? 0) + 0.5, y + 20);
    await wait(700);
    expect(await isOpen(page)).toBe(true);
    await page.mouse.move(20, 650);
    await page.waitForFunction(() => document.querySelector(':popover-open') === null);
  });

  it('stands under its line on a page that enlarges itself', async () => {
    await open(ARTICLE.replace('<html', '<html style="zoom:1.5"'));
    const { x, y } = await placeOf(page, '#p1', 'Kolesnikov');
    await page.mouse.click(x, y);
    await waitForCard(page, 'Kolesnikov');
    const onCard = (right: number, down: number) =>
      page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.hasAttribute('popover'), {
        x: x + right,
        y: y + down,
      });
    // Kolesnikov begins some 60 pixels left of where it was clicked; the card is 360 wide and 152 high.
    expect(await onCard(0, 60)).toBe(true);
    expect(await onCard(250, 100)).toBe(true);
    expect(await onCard(400, 100)).toBe(false);
    expect(await onCard(0, 220)).toBe(false);
  });

  it('puts the card where it covers neither the line nor, where there is room, the text', async () => {
    await open();
    await click(page, '#p1', 'Kolesnikov');
    await waitForCard(page, 'Kolesnikov');
    const column = await page.evaluate(
      () => document.querySelector('#p1')?.getBoundingClientRect().right ?? 0,
    );
    // The closed root hides the box from the page: what lies under a point tells where it is.
    const onCard = (x: number, y: number) =>
      page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.hasAttribute('popover'), { x, y });
    const { y } = await placeOf(page, '#p1', 'Kolesnikov');
    expect(await onCard(column + 40, y)).toBe(true);
    expect(await onCard(column - 5, y)).toBe(false);
    await page.setViewport({ width: 400, height: 700 });
    await click(page, '#p1', 'Lavrov');
    await wait(50);
    await page.evaluate(() => stage.reader.setHeight(150));
    expect(await onCard(200, 650)).toBe(true);
    expect(await onCard(200, 300)).toBe(false);
  });

  it('lays a light card on a light page and a dark one on a dark page', async () => {
    const isDark = async () => {
      await click(page, '#p0', 'Lavrov');
      await waitForCard(page, 'Lavrov');
      return page.frames()[1]?.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    };
    await open();
    expect(await isDark()).toBe(false);
    await page.close();
    await open(ARTICLE.replace('<article>', '<article style="background:#111;color:#eee">'));
    expect(await isDark()).toBe(true);
  });

  it('takes the card along from mention to mention', async () => {
    await open(ARTICLE.replace('<p id="p1">', '<div style="height:2000px"></div><p id="p1">'));
    await click(page, '#p0', 'Lavrov');
    await waitForCard(page, 'Lavrov');
    await page.evaluate(() => stage.reader.showMark(3, false));
    await wait(200);
    expect((await painted(page))['reading-active']).toEqual(['Lavrov']);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1_000);
    expect(await isOpen(page)).toBe(true);
  });

  it('closes the card when its mark is scrolled away', async () => {
    await open(ARTICLE.replace('</article>', `</article><div style="height:3000px"></div>`));
    await click(page, '#p0', 'Lavrov');
    await waitForCard(page, 'Lavrov');
    await page.evaluate(() => scrollBy(0, 60));
    await wait(100);
    expect(await isOpen(page)).toBe(true);
    await page.evaluate(() => scrollBy(0, 1500));
    await page.waitForFunction(() => document.querySelector(':popover-open') === null);
  });

  it('tells the card in plain text where its frame does not load', async () => {
    await open();
    await click(page, '#p0', 'Lavrov');
    // Nobody tells the frame's height here.
    await wait(2_300);
    const at = await placeOf(page, '#p0', 'Lavrov');
    expect(await page.evaluate((y) => document.elementFromPoint(620, y)?.hasAttribute('popover'), at.y)).toBe(
      true,
    );
    // The frame lies under the text and cannot be reached, until it tells a height after all.
    const [, frame] = page.frames();
    const reachFrame = async () => {
      await page.mouse.click(620, at.y);
      return frame?.evaluate(() => document.hasFocus());
    };
    expect(await reachFrame()).toBe(false);
    await page.evaluate(() => stage.reader.setHeight(180));
    expect(await reachFrame()).toBe(true);
    expect(await frame?.evaluate(() => innerHeight)).toBe(180);
  });

  it('gives the focus to the plain text of a card that was opened by key, and takes it back', async () => {
    await open();
    await page.evaluate(() => stage.reader.stepName(1));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches(':popover-open'));
    await page.evaluate(() => stage.reader.setHeight(180));
    expect(await page.frames()[1]?.evaluate(() => document.hasFocus())).toBe(true);
    await page.evaluate(() => stage.reader.closeCard());
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it('drops a mark whose text has changed at once, and reads the new text', async () => {
    await open();
    await page.evaluate(() => {
      const text = document.querySelector('#p0')?.firstChild;
      if (text)
        text.nodeValue = (text.nodeValue ?? '').replace(
          'The ministers Lavrov',
          'Yesterday the ministers Lavrov',
        );
    });
    expect((await painted(page))['reading-person']).not.toContain(expect.stringMatching(/^(?!Lavrov)/));
    await page.waitForFunction(() => stage.asked.articles.length === 2);
    await wait(50);
    expect(await painted(page)).toEqual({ 'reading-person': ['Almaty', 'Lavrov', 'Kolesnikov', 'Toqayev'] });
  });

  it('follows text that was put into other nodes without reading it again', async () => {
    await open();
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) {
        const copy = document.createElement('p');
        copy.id = paragraph.id;
        copy.textContent = paragraph.textContent;
        paragraph.replaceWith(copy);
      }
    });
    expect((await painted(page))['reading-person']).not.toContain('Lavrov');
    await page.waitForFunction(() => stage.painted()['reading-person']?.includes('Lavrov'));
    expect(await page.evaluate(() => stage.asked.articles.length)).toBe(1);
    await click(page, '#p1', 'Lavrov');
    await waitForCard(page, 'Lavrov');
  });

  it('reads the article that another address brings', async () => {
    await open();
    await page.evaluate((paragraphs) => {
      history.pushState({}, '', '/another');
      const article = document.querySelector('article');
      if (article)
        article.innerHTML = paragraphs.map((text) => `<p>${text.replace(/Lavrov/g, 'Nurtleu')}</p>`).join('');
    }, PARAGRAPHS);
    await page.waitForFunction(() => stage.asked.articles.length === 2);
    await wait(50);
    expect(await painted(page)).toEqual({ 'reading-person': ['Almaty', 'Kolesnikov', 'Toqayev'] });
    // An address that is only tidied is no reason to read again.
    await page.evaluate(() => history.replaceState({}, '', '/another?tidy'));
    await wait(500);
    expect(await page.evaluate(() => stage.asked.articles.length)).toBe(2);
  });

  it('reads what the page changed while the first reading was on its way', async () => {
    await open(ARTICLE, { firstReading: 1_500 });
    await page.evaluate((paragraphs) => {
      history.pushState({}, '', '/next');
      const article = document.querySelector('article');
      if (article)
        article.innerHTML = paragraphs.map((text) => `<p>${text.replace(/Lavrov/g, 'Nurtleu')}</p>`).join('');
    }, PARAGRAPHS);
    await page.waitForFunction(() => stage.asked.articles.length === 2, { timeout: 5_000 });
    await wait(50);
    expect(await painted(page)).toEqual({ 'reading-person': ['Almaty', 'Kolesnikov', 'Toqayev'] });
  });

  it('reads an article that the page builds after it has loaded', async () => {
    await open(asPage('<div id="app"></div>'));
    await page.evaluate((paragraphs) => {
      const app = document.querySelector('#app');
      if (app) app.innerHTML = `<article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
    }, PARAGRAPHS);
    await page.waitForFunction(() => CSS.highlights.size > 0);
  });

  it('keeps its peace on a page that never rests', async () => {
    await open();
    await page.evaluate(() => {
      let count = 0;
      setInterval(() => {
        const text = document.querySelector('#p0')?.firstChild;
        if (text)
          text.nodeValue = `Lavrov met his guests ${count++} times today in the capital, and he said so to the press there.`;
      }, 20);
    });
    await wait(3_000);
    expect(await page.evaluate(() => stage.asked.articles.length)).toBeLessThanOrEqual(5);
  });

  it('paints again what the page has cleared, a few times only', async () => {
    await open();
    const { x, y } = await placeOf(page, '#p0', 'Lavrov');
    const clearAndMove = async (step: number) => {
      await page.evaluate(() => CSS.highlights.clear());
      await wait(1_050);
      await page.mouse.move(x, y + (step % 2) * 300);
      await wait(60);
      return page.evaluate(() => CSS.highlights.has('reading-person'));
    };
    const shown: boolean[] = [];
    for (let step = 0; step < 5; step++) shown.push(await clearAndMove(step));
    expect(shown).toEqual([true, true, true, false, false]);
  });

  it('opens the next card when the page has removed the layer of the last one', async () => {
    await open();
    await click(page, '#p0', 'Lavrov');
    await waitForCard(page, 'Lavrov');
    await page.evaluate(() => document.querySelector('[popover]')?.remove());
    await click(page, '#p1', 'Kolesnikov');
    await waitForCard(page, 'Kolesnikov');
  });

  it('goes silently when the extension is gone', async () => {
    await open();
    await page.evaluate(() => stage.die());
    await click(page, '#p0', 'Lavrov');
    expect(await page.evaluate(() => [CSS.highlights.size, stage.asked.cards.length])).toEqual([0, 0]);
  });

  it('complains of nothing', () => {
    expect(theatre.complaints).toEqual([]);
  });
});
