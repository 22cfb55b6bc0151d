// Settings, grants and packs -> the settings page; what the reader changes on it -> stored at once.
import '../../components/theme.css';
import { render } from 'preact';
import { Options } from '../../components/Options.tsx';
import { browser } from '../../extension/browser.ts';
import { importPack } from '../../extension/import-pack.ts';
import { listPacks, removePack } from '../../extension/pack-store.ts';
import { readSettings, type Settings, writeSetting } from '../../extension/settings.ts';
import { formatDate } from '../../reading/cards/format-date.ts';

const root = document.getElementById('root');
if (!root) throw new Error('options.html has no #root');

/** Does one thing, tells how it went, and draws the page as it is then. */
async function act(work: () => Promise<string | null>): Promise<void> {
  await draw(await work().catch((error: Error) => error.message));
}

const tellImported = (records: number): string =>
  `${records} ${records === 1 ? 'record' : 'records'} imported.`;

async function draw(notice: string | null): Promise<void> {
  let problem = notice;
  const [values, grants, packs] = await Promise.all([
    readSettings(),
    browser.permissions.getAll(),
    listPacks().catch((error: Error) => {
      problem = `The packs you imported cannot be read: ${error.message}. Everything else works without them.`;
      return [];
    }),
  ]);
  if (!root) return;
  render(
    <Options
      values={values}
      granted={grants.origins ?? []}
      packs={packs.map((pack) => ({ ...pack, added: formatDate(pack.added) }))}
      notice={problem}
      change={(key, value) => {
        // OptionValues is a part of Settings, which the compiler cannot see through the type parameter.
        const setting = value as Settings[typeof key];
        void act(() => writeSetting(key, setting).then(() => null));
      }}
      grantAll={() => {
        // Called before anything is awaited: browsers show the prompt only directly in a click.
        const asked = browser.permissions.request({ origins: ['https://*/*'] });
        void act(() => asked.then((granted) => (granted ? 'All sites allowed.' : null)));
      }}
      revoke={(origin) =>
        void act(() => browser.permissions.remove({ origins: [origin] }).then(() => `${origin} withdrawn.`))
      }
      importPack={(file) => void act(async () => tellImported(await importPack(file)))}
      removePack={(name) => void act(() => removePack(name).then(() => `${name} removed.`))}
      openMemory={() => void browser.tabs.create({ url: browser.runtime.getURL('/memory.html') })}
    />,
    root,
  );
}

void draw(null);
