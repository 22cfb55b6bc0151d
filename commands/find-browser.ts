// The machine -> the browser on it that can be driven with an unpacked extension, or what to install.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from './build-extension.ts';

// Chrome's own stable channel loads unpacked extensions only by hand, so it stands last.
const NAMES: Record<Browser, readonly string[]> = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'chrome',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const PLACES: Record<Browser, readonly string[]> = {
  chrome: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** How to install one, in the words of the error. */
export const INSTALL_ADVICE: Record<Browser, string> = {
  chrome:
    'Install Chromium (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium) ' +
    'or Chrome for Testing (npx @puppeteer/browsers install chrome), or name one in BACKSTORY_CHROME.',
  firefox:
    'Install Firefox 146 or newer (Debian: sudo apt-get install firefox-esr; macOS: brew install --cask firefox), ' +
    'or name one in BACKSTORY_FIREFOX.',
};

/** Path of the browser's program: the one named in the environment, else the first found; null when there is none. */
export function findBrowser(browser: Browser, environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment[browser === 'chrome' ? 'BACKSTORY_CHROME' : 'BACKSTORY_FIREFOX'];
  if (named) return existsSync(named) ? named : null;
  const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = NAMES[browser].flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...PLACES[browser]].find((file) => existsSync(file)) ?? null;
}
