// A browser's name -> that browser on served test pages with the bundled page code in them, and no extension.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { type Browser, ROOT } from '../../commands/build-extension.ts';
import { findBrowser, INSTALL_ADVICE } from '../../commands/find-browser.ts';
import { openBrowser } from '../../commands/open-browser.ts';
import { servePages } from '../../sample/serve-pages.ts';
import type { Stage } from './page-under-test.ts';

export const BROWSERS: readonly Browser[] = ['chrome', 'firefox'];

declare global {
  // What page-under-test.ts puts into the test page.
  var stage: Stage;
}

/** Paragraphs of an invented article, long enough to be one. */
export const PARAGRAPHS: readonly string[] = [
  'The ministers Lavrov and Nurtleu met in Almaty on Tuesday, and they spoke for two hours about the borders of the region.',
  'The newspaper’s reporter Kolesnikov asked Lavrov whether he had heard of the speech that Toqayev gave in the year before.',
  'He said that he remembered it well, and that he would not change his mind, whatever Toqayev had said to his guests then.',
  'The talks will go on for the rest of the week, and the results will be made known to the press when they have been signed.',
];

/** The HTML of a page around a body. */
export function asPage(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}
<style>body{font:16px/1.5 sans-serif;margin:20px} article{max-width:560px}</style></head><body>${body}</body></html>`;
}

export const ARTICLE = asPage(
  `<article><h1>Ministers meet in Almaty</h1>${PARAGRAPHS.map((text, index) => `<p id="p${index}">${text}</p>`).join('\n')}</article>`,
);

export interface PageStage {
  /** Opens a page with this HTML and the page code loaded, not yet started. */
  open(html: string): Promise<Page>;
  /** What pages wrote to the console as errors and warnings. */
  readonly complaints: string[];
  close(): Promise<void>;
}

async function bundle(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: path.join(ROOT, 'tests/page/page-under-test.ts'),
        formats: ['iife'],
        name: 'pageUnderTest',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  return output.output[0].code;
}

/** Starts a browser. `headers` go with every page. */
export async function startStage(browser: Browser, headers: Record<string, string> = {}): Promise<PageStage> {
  const program = findBrowser(browser);
  if (!program) throw new Error(INSTALL_ADVICE[browser]);
  const folder = path.join(tmpdir(), `backstory-pages-${process.pid}-${browser}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'frame.html'), asPage('<h1>A card</h1><button>one</button>'));
  const served = await servePages(folder, headers);
  const [{ running }, code] = await Promise.all([
    openBrowser(browser, {
      program,
      extension: null,
      headless: true,
      viewport: { width: 1000, height: 700 },
    }),
    bundle(),
  ]);
  const complaints: string[] = [];
  let pages = 0;
  return {
    complaints,
    open: async (html) => {
      const file = `page-${++pages}.html`;
      writeFileSync(path.join(folder, file), html);
      const page = await running.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
      });
      await page.goto(`http://pages.localhost:${served.port}/${file}`);
      await page.evaluate(code);
      return page;
    },
    close: async () => {
      await running.close();
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
