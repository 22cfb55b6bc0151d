// The project -> .output/chrome-mv3-production and .output/firefox-mv3-production.
import { buildBoth } from './build-extension.ts';

await buildBoth('production');
console.log('Built .output/chrome-mv3-production and .output/firefox-mv3-production');
