// A command's name -> the command run, with the project's packages installed first where they are missing.
// Plain JavaScript on Node alone, so that it works in a clone in which nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [name, ...args] = process.argv.slice(2);

function fail(message) {
  console.error(`backstory: ${message}`);
  process.exit(2);
}

/** True when the installed packages are those of the lockfile (npm keeps a copy of it when it installs). */
function packagesInstalled() {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([folder, entry]) => folder === '' || entry.optional || present[folder]?.version === entry.version,
  );
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
const file = path.join(root, 'commands', `${name}.ts`);
if (!name || !existsSync(file)) fail(`there is no command ${name}; package.json lists them under "scripts".`);

if (!packagesInstalled()) {
  console.error('backstory: installing packages (npm ci)');
  // npm's own output goes to standard error: a command's standard output is its result.
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) fail('npm ci failed; its message is above.');
}
const run = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
  cwd: process.cwd(),
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
