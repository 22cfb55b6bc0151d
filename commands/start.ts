// npm start [firefox] -> the extension, built and loaded in a real browser, ready on the sample article.
import path from 'node:path';
import { servePages } from '../sample/serve-pages.ts';
import { type Browser, buildExtension, ROOT } from './build-extension.ts';
import { findBrowser, INSTALL_ADVICE } from './find-browser.ts';
import { openBrowser } from './open-browser.ts';

function fail(message: string): never {
  console.error(`backstory: ${message}`);
  process.exit(1);
}

const wanted = process.argv[2] ?? 'chrome';
if (!['chrome', 'chromium', 'firefox'].includes(wanted))
  fail(`unknown browser ${wanted}: say chrome or firefox.`);
const browser: Browser = wanted === 'firefox' ? 'firefox' : 'chrome';

const program = findBrowser(browser);
if (!program) fail(`no ${browser === 'firefox' ? 'Firefox' : 'Chromium'} found. ${INSTALL_ADVICE[browser]}`);
if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  fail('there is no display to open a browser on. Run it on a desktop, or run npm test, which needs none.');
}

console.log('Building …');
const extension = await buildExtension(browser, 'trial');
const pages = await servePages(path.join(ROOT, 'sample'));
const { running } = await openBrowser(browser, { program, extension, headless: false });
const [page = await running.newPage()] = await running.pages();
const address = `http://sample.localhost:${pages.port}/article.html`;
await page.goto(address);
await page.bringToFront();
console.log(`Backstory is on ${address}. Click a name. Close the browser to end.`);
running.on('disconnected', () => void pages.close());
