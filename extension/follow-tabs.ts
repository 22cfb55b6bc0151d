// Commands, closed tabs and sites switched on or off -> what page scripts are told.
import { browser } from './browser.ts';
import { forgetChoices } from './choices.ts';
import { watchPacks } from './pack-store.ts';
import { forgetReader } from './reader.ts';
import { forgetTab } from './readings.ts';
import { commandPage } from './serve-card.ts';
import { watchSettings } from './settings.ts';
import { removeTabState } from './tab-state.ts';

const COMMANDS = ['next-name', 'previous-name', 'toggle-marks'] as const;

async function tellActiveTab(name: string): Promise<void> {
  const type = COMMANDS.find((command) => command === name);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (type && tab?.id !== undefined) await commandPage(tab.id, { type });
}

/** Every open page starts again under the new settings; the page script asks anew whether its site is on. */
async function restartPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? undefined : commandPage(id, { type: 'start' }))),
  );
}

/** Call at the top level of the background. */
export function followTabs(): void {
  browser.commands.onCommand.addListener((name) => void tellActiveTab(name));
  browser.tabs.onRemoved.addListener((tab) => {
    forgetTab(tab);
    void removeTabState(tab);
    void forgetChoices(tab);
  });
  watchPacks(() => {
    forgetReader();
    void restartPages();
  });
  watchSettings(['sitesOff', 'openBy', 'markStrength', 'mutedNames'], () => void restartPages());
}

/** Opens the welcome page, once, after installing. */
export function followInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}
