// npm run check -> formatting, lint, types and unit tests: everything that needs no browser.
import { spawnSync } from 'node:child_process';
import { ROOT } from './build-extension.ts';

const steps: readonly (readonly [string, readonly string[]])[] = [
  ['biome', ['check', '.']],
  ['tsc', ['--noEmit']],
  ['vitest', ['run']],
];

for (const [program, args] of steps) {
  console.log(`> ${program} ${args.join(' ')}`);
  const { status } = spawnSync('npx', ['--no-install', program, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
