// The active tab -> the popup, drawn again after every change.
import '../../components/theme.css';
import '../../components/popup.css';
import { render } from 'preact';
import { Popup } from '../../components/Popup.tsx';
import { findActiveSite, siteIsGranted } from '../../extension/active-site.ts';
import { askPopup } from '../../extension/ask.ts';
import { browser } from '../../extension/browser.ts';
import { readSettingsFor, switchSite } from '../../extension/settings.ts';

const root = document.getElementById('root');
if (!root) throw new Error('popup.html has no #root');
const site = await findActiveSite();

/** Reading takes a moment, and longer where the background is only being started: looked at again after these times. */
const LOOK_AGAIN_MS = [400, 600, 1_000, 2_000];

/** Draws the popup until it has names to show. */
async function drawSoon(): Promise<void> {
  for (const wait of LOOK_AGAIN_MS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (await draw()) return;
  }
}

/** Draws the popup as things are now. True when it shows an article's names. */
async function draw(): Promise<boolean> {
  if (!root) return false;
  const [settings, page, granted] = await Promise.all([
    readSettingsFor(site),
    askPopup({ type: 'get-page', tab: site.tab }),
    siteIsGranted(site),
  ]);
  render(
    <Popup
      host={site.host}
      on={site.host !== null && !settings.sitesOff.includes(site.host)}
      granted={granted}
      names={page?.names ?? null}
      switchSite={(on) => site.host !== null && void switchSite(site.host, on, site).then(drawSoon)}
      readOnce={() => void askPopup({ type: 'read-once', tab: site.tab }).then(drawSoon)}
      askPermission={
        site.origin?.startsWith('https:')
          ? // Asked before anything is awaited: browsers want the click to be the direct cause.
            () => void browser.permissions.request({ origins: [`https://${site.host}/*`] }).then(drawSoon)
          : null
      }
      showEntity={(entity) => {
        void askPopup({ type: 'show-entity', tab: site.tab, entity }).then(() => window.close());
      }}
      openOptions={() => void browser.runtime.openOptionsPage()}
      openMemory={() => void browser.tabs.create({ url: browser.runtime.getURL('/memory.html') })}
    />,
    root,
  );
  return page !== null;
}

void draw();
