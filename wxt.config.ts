// Project -> manifests and bundles of both browsers.
import { defineConfig } from 'wxt';
import { ensurePack } from './knowledge/ensure-pack.ts';

/**
 * The trial build is the product with one difference: it may read `*.localhost` without asking, because no browser
 * lets a program answer a permission prompt. `npm start` and the tests use it; `npm run zip` never does.
 */
const TRIAL = 'trial';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // The pack and the model are read from the extension itself. Nothing else can be reached, whatever the code says.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}-{{mode}}',
  zip: {
    // The pack is made of knowledge/facts by the build.
    excludeSources: ['build/**', 'tests/screenshots/**', 'public/packs/**'],
  },
  hooks: {
    'build:before': async () => {
      await ensurePack();
    },
  },
  vite: () => ({
    build: { minify: false, modulePreload: { polyfill: false } },
    // The built files are read by store reviewers and by readers who want to know what runs: no minifying.
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: 'Backstory',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: mode === TRIAL ? ['http://*.localhost/*'] : [],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: CSP },
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: mode === TRIAL ? ['https://*/*', 'http://*.localhost/*'] : ['https://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    commands: {
      'next-name': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'previous-name': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPrevious__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+X' }, description: '__MSG_commandToggle__' },
    },
    action: { default_title: '__MSG_name__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{5d0d4c0e-5f0c-4f7e-9a51-2f1a4f3f7c11}',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
