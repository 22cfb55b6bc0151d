// The background's messages <-> the page: what the page asks is sent on, what the background wants is done.
import * as v from 'valibot';
import type { Article } from '../reading/article.ts';
import { askAsPage } from './ask.ts';
import { browser } from './browser.ts';
import { PageCommand, type PageReplies, type PageRequest } from './messages.ts';

/** What a page that is being read can be asked: page/read-page.ts has it, which nothing in extension/ imports. */
export interface ReadPage {
  start(): void;
  startIfIdle(): void;
  stop(): void;
  closeCard(): void;
  setHeight(height: number): void;
  showMark(mark: number, open: boolean): void;
  showSpan(block: number, start: number, end: number): void;
  stepName(direction: 1 | -1): void;
  toggleMarks(): void;
  articleOf(pass: string): Article | null;
}

/** False in a page whose extension has been updated, switched off or removed meanwhile. */
function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Asks the background. Null when there is no answer to be had: the page then stays as it is, without a word in the
 * console of a site that is not ours.
 */
async function ask<R extends PageRequest>(request: R): Promise<PageReplies[R['type']] | null> {
  if (!isAlive()) return null;
  return (await askAsPage(request).catch(() => null)) ?? null;
}

const pageServices = {
  requestMarks: async (article: Article, pass: string) => {
    const answer = await ask({ type: 'read', pass, article: { ...article, blocks: [...article.blocks] } });
    return answer?.state === 'marks' ? answer : null;
  },
  requestCard: (pass: string, mark: number) => ask({ type: 'open-card', pass, mark }),
  isAlive,
};

/** Does what the background wants. Returns the answer to `send-article`, null for everything else. */
function obey(page: ReadPage, command: PageCommand): Article | null {
  switch (command.type) {
    case 'send-article':
      return page.articleOf(command.pass);
    case 'close-card':
      page.closeCard();
      break;
    case 'set-height':
      page.setHeight(command.height);
      break;
    case 'show-mark':
      page.showMark(command.mark, command.open);
      break;
    case 'show-span':
      page.showSpan(command.block, command.start, command.end);
      break;
    case 'next-name':
      page.stepName(1);
      break;
    case 'previous-name':
      page.stepName(-1);
      break;
    case 'toggle-marks':
      page.toggleMarks();
      break;
    case 'start':
      page.start();
      break;
    case 'stop':
      page.stop();
      break;
  }
  return null;
}

/** The page that this script reads. It lives as long as the page; a script that is run again finds it here. */
const running = globalThis as { backstoryPage?: ReadPage }; // the isolated world's own global, unseen by the page

/**
 * Reads the page that this script runs in. Run once more in the same page, as after an install or by the popup's "read
 * this page", it wakes the first run where that reads nothing.
 */
export function runPageScript(
  readPage: (document: Document, services: typeof pageServices) => ReadPage,
): void {
  if (running.backstoryPage) {
    running.backstoryPage.startIfIdle();
    return;
  }
  const page = readPage(document, pageServices);
  running.backstoryPage = page;
  browser.runtime.onMessage.addListener((message: unknown) => {
    const command = v.safeParse(PageCommand, message);
    return command.success ? Promise.resolve(obey(page, command.output)) : undefined;
  });
}
