// A folder of saved pages -> what finding and painting an article costs the page, in milliseconds, in both browsers.
// node --import tsx tests/page/measure-cost.ts FOLDER   (each page: source.html)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BROWSERS, startStage } from './stage.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: measure-cost.ts FOLDER');
const names = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'source.html')));
/** As in the tests on real pages: nothing of the page's own runs or loads. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

for (const browser of BROWSERS) {
  const theatre = await startStage(browser, STILL);
  for (const name of names) {
    const page = await theatre.open(readFileSync(path.join(folder, name, 'source.html'), 'utf8'));
    const [gate = 0, find = 0] = await page.evaluate(() => {
      const times = [performance.now()];
      stage.gate();
      times.push(performance.now());
      stage.findArticle();
      times.push(performance.now());
      return [1, 2].map((index) => (times[index] ?? 0) - (times[index - 1] ?? 0));
    });
    console.log(`${browser.padEnd(8)} ${name.padEnd(12)} gate ${gate.toFixed(1)} find ${find.toFixed(1)}`);
    await page.close();
  }
  await theatre.close();
}
