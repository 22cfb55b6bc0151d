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

async function draw(): Promise<void> {
  if (!root) return;
  const [settings, page, granted] = await Promise.all([
    readSettingsFor(site),
    askPopup({ type: 'get-page', tab: site.tab }),
    siteIsGranted(site),
  ]);
  const drawSoon = () => setTimeout(() => void draw(), 400); // reading a long article takes less
  render(
    <Popup
      host={site.host}
      on={site.host !== null && !settings.sitesOff.includes(site.host)}
      granted={granted}
      names={page?.names ?? null}
      switchSite={(on) => site.host !== null && void switchSite(site.host, on, site).then(drawSoon)}
      readOnce={() => void askPopup({ type: 'read-once', tab: site.tab }).then(drawSoon)}
      askPermission={() => {
        // Asked before anything is awaited: browsers want the click to be the direct cause.
        void browser.permissions.request({ origins: [`https://${site.host}/*`] }).then(drawSoon);
      }}
      showEntity={(entity) => {
        void askPopup({ type: 'show-entity', tab: site.tab, entity }).then(() => window.close());
      }}
      openOptions={() => void browser.runtime.openOptionsPage()}
      openMemory={() => void browser.tabs.create({ url: browser.runtime.getURL('/memory.html') })}
    />,
    root,
  );
}

void draw();
