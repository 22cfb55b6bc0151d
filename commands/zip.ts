// The project -> the zip files that stores take: both extensions, and the sources from which to build them.
import { zip } from 'wxt';
import { ROOT } from './build-extension.ts';

for (const browser of ['chrome', 'firefox'] as const) {
  const files = await zip({ root: ROOT, browser, mode: 'production', manifestVersion: 3 });
  for (const file of files) console.log(file);
}
