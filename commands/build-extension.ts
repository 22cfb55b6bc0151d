// A mode -> the built extension of one or both browsers. `trial` is the build that npm start and the tests load.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

export type Browser = 'chrome' | 'firefox';
export type Mode = 'production' | 'trial';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Folder of a built extension. */
export function builtFolder(browser: Browser, mode: Mode): string {
  return path.join(ROOT, '.output', `${browser}-mv3-${mode}`);
}

/** Builds the extension for one browser. Rejects with WXT's error when it cannot. */
export async function buildExtension(browser: Browser, mode: Mode): Promise<string> {
  await build({ root: ROOT, browser, mode, manifestVersion: 3 });
  return builtFolder(browser, mode);
}

export async function buildBoth(mode: Mode): Promise<void> {
  await buildExtension('chrome', mode);
  await buildExtension('firefox', mode);
}
