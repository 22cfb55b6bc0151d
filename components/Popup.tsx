// A tab's site and the names found in its article -> the toolbar popup.
/** One row of the list; the same shape as the contract's `FoundName`. */
export interface NameRow {
  readonly entity: number;
  readonly kind: 'person' | 'place' | 'organization' | 'event' | 'remark';
  readonly name: string;
  readonly count: number;
  readonly state: 'known' | 'unsure' | 'unknown';
}

interface Props {
  /** null: a page of the browser itself, on which no extension runs. */
  readonly host: string | null;
  readonly on: boolean;
  /** False: Backstory has no permission here and reads only when asked. */
  readonly granted: boolean;
  /** null: no article was found on this page. */
  readonly names: readonly NameRow[] | null;
  switchSite(on: boolean): void;
  readOnce(): void;
  /** null on sites without https: for those no permission can be asked. */
  readonly askPermission: (() => void) | null;
  showEntity(entity: number): void;
  openOptions(): void;
  openMemory(): void;
}

const GROUPS = [
  ['remark', 'Remarks'],
  ['person', 'People'],
  ['place', 'Places'],
  ['organization', 'Organizations'],
  ['event', 'Events'],
] as const;

const STATE_WORDS = { known: '', unsure: 'more than one fits', unknown: 'not in our records' } as const;

function NameGroups({ names, showEntity }: { names: readonly NameRow[]; showEntity(entity: number): void }) {
  return (
    <>
      {GROUPS.map(([kind, title]) => {
        const rows = names.filter((row) => row.kind === kind);
        return rows.length === 0 ? null : (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind}>{title}</h2>
            <ul class="names">
              {rows.map(({ entity, name, count, state }) => (
                <li key={entity}>
                  <button type="button" onClick={() => showEntity(entity)}>
                    <span>{name}</span>
                    <span class="quiet">
                      {[STATE_WORDS[state], count > 1 ? `×${count}` : ''].filter(Boolean).join(' · ')}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** "14 names found · 11 known · 2 unsure · 1 unknown · nothing sent". */
export function countNames(names: readonly NameRow[]): string {
  const count = (state: NameRow['state']) => names.filter((row) => row.state === state).length;
  const parts = [`${names.length} ${names.length === 1 ? 'name' : 'names'} found`, `${count('known')} known`];
  if (count('unsure')) parts.push(`${count('unsure')} unsure`);
  if (count('unknown')) parts.push(`${count('unknown')} unknown`);
  return [...parts, 'nothing sent'].join(' · ');
}

function SiteSwitch({ host, on, switchSite }: { host: string; on: boolean; switchSite(on: boolean): void }) {
  return (
    <label class="site-switch">
      <span>
        <strong>{host}</strong>
        <span class="quiet">{on ? 'Backstory is on here' : 'Backstory is off here'}</span>
      </span>
      <input type="checkbox" checked={on} onChange={(event) => switchSite(event.currentTarget.checked)} />
    </label>
  );
}

function Status({ host, on, granted, names, readOnce, askPermission }: Props) {
  if (host === null) return <p class="quiet">Backstory does not run on this page.</p>;
  if (!on || names) return null;
  if (granted) return <p class="quiet">No article found on this page.</p>;
  return (
    <div class="row">
      <button type="button" class="button primary" onClick={readOnce}>
        Read this page once
      </button>
      {askPermission && (
        <button type="button" class="button" onClick={askPermission}>
          Always on this site
        </button>
      )}
    </div>
  );
}

export function Popup(props: Props) {
  const { host, on, names, switchSite, showEntity, openOptions, openMemory } = props;
  return (
    <main class="popup">
      <h1>Backstory</h1>
      {host !== null && <SiteSwitch host={host} on={on} switchSite={switchSite} />}
      <Status {...props} />
      {on && names && (
        <>
          <p class="counts">{countNames(names)}</p>
          <NameGroups names={names} showEntity={showEntity} />
        </>
      )}
      <footer class="row">
        <button type="button" class="text-button" onClick={openMemory}>
          Remarks you read
        </button>
        <button type="button" class="text-button" onClick={openOptions}>
          Settings
        </button>
      </footer>
    </main>
  );
}
