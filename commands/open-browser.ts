// A browser and a built extension -> a running browser with the extension loaded and listening.
import puppeteer, { type LaunchOptions, type Browser as RunningBrowser } from 'puppeteer-core';
import type { Browser } from './build-extension.ts';

/** Host of the extension's pages in Firefox, which otherwise takes a new one for every installation. */
export const FIREFOX_HOST = '11111111-2222-4333-8444-555555555555';
export const FIREFOX_ID = '{5d0d4c0e-5f0c-4f7e-9a51-2f1a4f3f7c11}';

export interface OpenOptions {
  readonly program: string;
  /** Folder of the built extension; null for a browser without it. */
  readonly extension: string | null;
  readonly headless: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly firefoxPrefs?: Record<string, unknown>;
}

// Chromium refuses its sandbox to root, which is who runs tests in containers.
const ROOT_ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const QUIET_ARGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function launchOptions(
  browser: Browser,
  { program, extension, headless, viewport, firefoxPrefs }: OpenOptions,
): LaunchOptions {
  const shared = { executablePath: program, headless, defaultViewport: viewport ?? null };
  if (browser === 'chrome') {
    // A list of extensions needs the pipe instead of a port.
    const enableExtensions = extension !== null && [extension];
    return { ...shared, pipe: true, enableExtensions, args: [...ROOT_ARGS, ...QUIET_ARGS] };
  }
  return {
    ...shared,
    browser: 'firefox',
    // Firefox 153 lets a driver open extension pages only with this.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_HOST }),
      ...firefoxPrefs,
    },
  };
}

/** Address of the extension's own pages, with a slash at the end. */
export interface OpenedBrowser {
  readonly running: RunningBrowser;
  readonly pages: string;
}

/**
 * Starts a browser with the extension. Resolves once the background runs and has registered the page script.
 * Rejects when the browser does not start or does not take the extension.
 */
export async function openBrowser(browser: Browser, options: OpenOptions): Promise<OpenedBrowser> {
  const running = await puppeteer.launch(launchOptions(browser, options));
  if (browser === 'firefox') {
    if (options.extension !== null) await running.installExtension(options.extension);
    return { running, pages: `moz-extension://${FIREFOX_HOST}/` };
  }
  if (options.extension === null) return { running, pages: '' };
  const target = await running.waitForTarget((each) => each.type() === 'service_worker', { timeout: 20_000 });
  return { running, pages: `chrome-extension://${new URL(target.url()).host}/` };
}
