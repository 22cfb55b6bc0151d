// The production builds -> held to what the stores ask and what PRIVACY.md promises.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFolder, ROOT } from '../../commands/build-extension.ts';
import { BROWSERS } from './trial.ts';

const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');

describe.each(BROWSERS)('the production build for %s', (browser) => {
  const folder = builtFolder(browser, 'production');
  const manifest = JSON.parse(read(folder, 'manifest.json'));
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );

  it('asks for nothing but what PRIVACY.md lists', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('opens one file to pages, and no connection to anywhere', () => {
    expect(manifest.web_accessible_resources).toEqual([
      {
        resources: ['card.html'],
        matches: ['https://*/*'],
        ...(browser === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ]);
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy.split('; ')).toContain("connect-src 'self'");
    expect(policy.split('; ')).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('runs no code that it did not bring', () => {
    const guilty = scripts.filter((file) =>
      /\beval\s*\(|new Function\s*\(|import\s*\(\s*["'`]https?:|document\.write|insertAdjacentHTML|srcdoc/.test(
        read(folder, file),
      ),
    );
    expect(guilty).toEqual([]);
  });

  it('has a page script that neither stores, sends, measures nor calls out', () => {
    const script = read(folder, 'article.js');
    expect(script).not.toMatch(
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|localStorage|sessionStorage|indexedDB/,
    );
    expect(script).not.toMatch(/postMessage\s*\(|performance\.(?:mark|measure)|new Image\b|document\.cookie/);
  });
});

describe('the linter of addons.mozilla.org', () => {
  it('finds no error, and one warning: a way of Preact’s that our code never takes', () => {
    const folder = builtFolder('firefox', 'production');
    const { stdout } = spawnSync(
      'npx',
      [
        '--no-install',
        'web-ext',
        'lint',
        '--source-dir',
        folder,
        '--output',
        'json',
        '--no-config-discovery',
      ],
      { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8, shell: process.platform === 'win32' },
    );
    const { errors, notices, warnings } = JSON.parse(stdout);
    expect({ errors, notices }).toEqual({ errors: [], notices: [] });
    expect(warnings.map(({ code }: { code: string }) => code)).toEqual(['UNSAFE_VAR_ASSIGNMENT']);
    const own = readdirSync(path.join(ROOT, 'components')).filter((file) => file.endsWith('.tsx'));
    expect(
      own.filter((file) =>
        /dangerouslySetInnerHTML|innerHTML/.test(read(path.join(ROOT, 'components'), file)),
      ),
    ).toEqual([]);
  });
});
