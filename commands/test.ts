// npm test -> every test: checks, page code in real browsers, the built extension in real browsers; ends with one count.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildBoth, ROOT } from './build-extension.ts';
import { findBrowser, INSTALL_ADVICE } from './find-browser.ts';

const REPORTS = path.join(ROOT, 'build', 'test-reports');

/** Debian's names: npm test sets up a fresh Debian or Ubuntu machine by itself when it runs as root. */
const DEBIAN_PACKAGES = ['chromium', 'firefox-esr', 'fonts-dejavu-core'];

function run(program: string, args: readonly string[]): number {
  console.log(`\n> ${program} ${args.join(' ')}`);
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

function installBrowsers(): void {
  const missing = (['chrome', 'firefox'] as const).filter((browser) => !findBrowser(browser));
  if (missing.length === 0) return;
  const isDebianRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isDebianRoot && run('apt-get', ['update']) === 0) {
    run('apt-get', ['install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES]);
  }
  for (const browser of missing) {
    if (findBrowser(browser)) continue;
    console.error(
      `backstory: the tests need ${browser === 'chrome' ? 'Chromium' : 'Firefox'}. ${INSTALL_ADVICE[browser]}`,
    );
    process.exit(1);
  }
}

interface Count {
  passed: number;
  failed: number;
}

/** Runs one suite of vitest and counts its tests. A suite that fails without a failed test counts as one. */
function runSuite(name: string, config: string): Count {
  const report = path.join(REPORTS, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = run('npx', ['--no-install', 'vitest', 'run', '--config', config, ...reporters]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests || (status === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
installBrowsers();

const counts: Count[] = [];
for (const [program, args] of [
  ['biome', ['check', '.']],
  ['tsc', ['--noEmit']],
] as const) {
  const passed = run('npx', ['--no-install', program, ...args]) === 0;
  counts.push({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
}
counts.push(runSuite('unit', 'vitest.config.ts'));
counts.push(runSuite('page', 'tests/page/vitest.config.ts'));
await buildBoth('trial');
await buildBoth('production');
counts.push(runSuite('extension', 'tests/extension/vitest.config.ts'));

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
