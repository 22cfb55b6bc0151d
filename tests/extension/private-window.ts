// A running trial -> the extension allowed in private windows, and a page in such a window.
import type { Page } from 'puppeteer-core';
import { builtFolder } from '../../commands/build-extension.ts';
import { FIREFOX_ID } from '../../commands/open-browser.ts';
import type { Trial } from './trial.ts';

/** The driver's own line to Firefox, which its types do not tell of: no command of the driver opens a private window. */
interface FirefoxLine {
  readonly connection: {
    send(method: string, params: object): Promise<{ readonly result: unknown }>;
  };
}

/** What Firefox's page of extensions does when the reader allows one in private windows. */
const ALLOW_IN_FIREFOX = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
  await ExtensionPermissions.add(extension.id, allowed, extension);
  await (await AddonManager.getAddonByID(extension.id)).reload();
})()`;

/** Lets the extension into private windows, as the reader may on the browser's page of extensions. */
export async function allowInPrivate(trial: Trial): Promise<void> {
  if (trial.browser === 'chrome') {
    const session = await trial.running.target().createCDPSession();
    const path = builtFolder('chrome', 'trial');
    await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
    return;
  }
  await runInFirefox(trial, ALLOW_IN_FIREFOX);
}

/** Runs a script in Firefox's own window. */
async function runInFirefox(trial: Trial, expression: string): Promise<void> {
  const { connection: line } = trial.running as unknown as FirefoxLine; // see above
  const { result } = await line.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: { context: string }[] }).contexts; // as WebDriver BiDi has it
  await line.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
}

/** Opens a page in a private window. */
export async function openPrivatePage(trial: Trial): Promise<Page> {
  const { running } = trial;
  if (trial.browser === 'chrome') return (await running.createBrowserContext()).newPage();
  await runInFirefox(trial, 'void OpenBrowserWindow({ private: true })');
  for (let left = 100; left > 0; left--) {
    const page = (await running.pages()).find((each) => each.url() === 'about:privatebrowsing');
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no private window opened');
}
