// Stored settings, each declared once: key, meaning, default, shape. Reads and writes go through here only.
import * as v from 'valibot';
import { browser } from './browser.ts';

/** Host name as in `location.hostname`: lower case, no port. */
const Host = v.pipe(v.string(), v.minLength(1), v.maxLength(253));

const shapes = {
  /** Sites on which the reader switched Backstory off. */
  sitesOff: v.array(Host),
  /** How a card opens: on a click only, or also when the pointer rests on a name. */
  openBy: v.picklist(['click', 'rest']),
  /** How strongly marks are painted. */
  markStrength: v.picklist(['quiet', 'clear']),
  /** Keep remarks met while reading, in this browser only. */
  memoryOn: v.boolean(),
  /** Names that are never marked, as the reader wrote them. */
  mutedNames: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  /** True once the welcome page has been finished or skipped. */
  welcomed: v.boolean(),
} as const;

export type Settings = { readonly [K in keyof typeof shapes]: v.InferOutput<(typeof shapes)[K]> };

export const DEFAULT_SETTINGS: Settings = {
  sitesOff: [],
  openBy: 'click',
  markStrength: 'quiet',
  memoryOn: false,
  mutedNames: [],
  welcomed: false,
};

const KEYS = Object.keys(shapes) as (keyof Settings)[]; // Object.keys forgets the key type

function settingOrDefault<K extends keyof Settings>(key: K, stored: unknown): Settings[K] {
  const parsed = v.safeParse(shapes[key], stored);
  // valibot's output type is the union over all keys; the shape of this key makes it this one.
  return parsed.success ? (parsed.output as Settings[K]) : DEFAULT_SETTINGS[key];
}

/** All settings; a missing or damaged value counts as its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEYS);
  const entries = KEYS.map((key) => [key, settingOrDefault(key, stored[key])]);
  return Object.fromEntries(entries) as Settings; // every key of Settings is in KEYS
}

/** Stores one setting. Throws a ValiError when the value has not the declared shape; then nothing is written. */
export async function writeSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
  await browser.storage.local.set({ [key]: v.parse(shapes[key], value) });
}

/** What a reader may change in a private window: kept in the session's memory then, under the same keys, never on disk. */
const PRIVATE_KEYS = ['sitesOff', 'mutedNames'] as const;

async function readPrivateLists(): Promise<Pick<Settings, (typeof PRIVATE_KEYS)[number]>> {
  const { sitesOff, mutedNames } = await browser.storage.session.get([...PRIVATE_KEYS]);
  return {
    sitesOff: settingOrDefault('sitesOff', sitesOff),
    mutedNames: settingOrDefault('mutedNames', mutedNames),
  };
}

/** The settings as they hold in a window: in a private one also what was changed there since the browser was started. */
export async function readSettingsFor({ incognito }: { readonly incognito: boolean }): Promise<Settings> {
  const settings = await readSettings();
  if (!incognito) return settings;
  const { sitesOff, mutedNames } = await readPrivateLists();
  return {
    ...settings,
    sitesOff: [...settings.sitesOff, ...sitesOff],
    mutedNames: [...settings.mutedNames, ...mutedNames],
  };
}

/** Calls back with all settings after each change of one of `keys`. Returns the function that ends it. */
export function watchSettings(
  keys: readonly (keyof Settings)[],
  changed: (settings: Settings) => void,
): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (['local', 'session'].includes(area) && keys.some((key) => key in changes))
      void readSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** Adds to one of the lists: on disk, or from a private window in memory only. */
async function addTo(
  key: (typeof PRIVATE_KEYS)[number],
  entry: string,
  { incognito }: { readonly incognito: boolean },
): Promise<void> {
  const { [key]: list } = incognito ? await readPrivateLists() : await readSettings();
  const longer = v.parse(shapes[key], [...new Set([...list, entry])].sort());
  await browser.storage[incognito ? 'session' : 'local'].set({ [key]: longer });
}

/** Switches Backstory on or off for one site. What is switched off in a private window is so until the browser is closed. */
export async function switchSite(
  host: string,
  on: boolean,
  window: { readonly incognito: boolean },
): Promise<void> {
  if (!on) return addTo('sitesOff', host, window);
  const others = (list: readonly string[]) => list.filter((other) => other !== host);
  const [stored, session] = await Promise.all([readSettings(), readPrivateLists()]);
  if (stored.sitesOff.includes(host)) await writeSetting('sitesOff', others(stored.sitesOff));
  if (session.sitesOff.includes(host))
    await browser.storage.session.set({ sitesOff: others(session.sitesOff) });
}

/** Leaves a name unmarked from now on; in a private window until the browser is closed. */
export function muteName(name: string, window: { readonly incognito: boolean }): Promise<void> {
  return addTo('mutedNames', name, window);
}
