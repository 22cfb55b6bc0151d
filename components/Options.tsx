// Settings and permissions -> the settings page.
import { useRef, useState } from 'preact/hooks';

export interface OptionValues {
  readonly openBy: 'click' | 'rest';
  readonly markStrength: 'quiet' | 'clear';
  readonly sitesOff: readonly string[];
  readonly mutedNames: readonly string[];
  readonly memoryOn: boolean;
}

/** A pack that the reader imported. */
export interface PackRow {
  readonly name: string;
  readonly records: number;
  /** Day of the import, as readers write it. */
  readonly added: string;
}

interface Props {
  readonly values: OptionValues;
  readonly granted: readonly string[];
  readonly packs: readonly PackRow[];
  readonly notice: string | null;
  change<K extends keyof OptionValues>(key: K, value: OptionValues[K]): void;
  grantAll(): void;
  revoke(origin: string): void;
  importPack(file: File): void;
  removePack(name: string): void;
  openMemory(): void;
}

function Choice<T extends string>(props: {
  title: string;
  name: string;
  value: T;
  options: readonly (readonly [T, string])[];
  change(value: T): void;
}) {
  return (
    <fieldset class="choice">
      <legend>{props.title}</legend>
      {props.options.map(([value, words]) => (
        <label key={value} class="field">
          <input
            type="radio"
            name={props.name}
            checked={props.value === value}
            onChange={() => props.change(value)}
          />{' '}
          {words}
        </label>
      ))}
    </fieldset>
  );
}

/** What a granted match pattern means to a reader: "https://www.example.org/*" is "www.example.org". */
export function describeOrigin(pattern: string): string {
  if (pattern === '<all_urls>' || /^(?:\*|https):\/\/\*\/\*$/.test(pattern)) return 'All sites';
  return pattern
    .replace(/^[^:]*:\/\//, '')
    .replace(/\/\*$/, '')
    .replace(/^\*\./, 'all of ');
}

/** A list of words with a way back for each. */
function Undoable(props: {
  rows: readonly string[];
  describe?: (row: string) => string;
  empty: string;
  undo: string;
  remove(row: string): void;
}) {
  const { rows, describe = (row) => row } = props;
  if (rows.length === 0) return <p class="quiet">{props.empty}</p>;
  return (
    <ul class="list">
      {rows.map((row) => (
        <li key={row} class="undoable">
          <span>{describe(row)}</span>
          <button type="button" class="text-button" onClick={() => props.remove(row)}>
            {props.undo} <span class="for-screen-readers">{describe(row)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Packs({ packs, importPack, removePack }: Pick<Props, 'packs' | 'importPack' | 'removePack'>) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <p>
        A pack is a file of facts that a newsroom or a classroom made for its readers: JSON or TSV, plain
        data, described in the documentation. It is added whole or not at all.
      </p>
      {packs.length > 0 && (
        <ul class="list">
          {packs.map(({ name, records, added }) => (
            <li key={name} class="undoable">
              <span>
                {name}{' '}
                <span class="quiet">{`${records} ${records === 1 ? 'record' : 'records'}, added ${added}`}</span>
              </span>
              <button type="button" class="text-button" onClick={() => removePack(name)}>
                Remove <span class="for-screen-readers">{name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <button type="button" class="button" onClick={() => file.current?.click()}>
          Import a pack
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,.tsv"
          aria-label="Pack file"
          hidden
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) importPack(chosen);
            currentTarget.value = '';
          }}
        />
      </div>
    </>
  );
}

function MuteField({ add }: { add(name: string): void }) {
  const [name, setName] = useState('');
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) add(name.trim());
        setName('');
      }}
    >
      <input
        type="text"
        aria-label="Name that should not be marked"
        value={name}
        maxLength={200}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" class="button">
        Do not mark this name
      </button>
    </form>
  );
}

export function Options(props: Props) {
  const { values, granted, notice, change } = props;
  const { sitesOff, mutedNames } = values;
  return (
    <main class="page">
      <h1>Backstory settings</h1>
      {notice && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <h2>Where it reads</h2>
      <Undoable
        rows={granted}
        describe={describeOrigin}
        empty="Only when you click the icon in the toolbar."
        undo="Withdraw"
        remove={props.revoke}
      />
      {!granted.map(describeOrigin).includes('All sites') && (
        <div class="row">
          <button type="button" class="button" onClick={props.grantAll}>
            Allow all sites
          </button>
        </div>
      )}
      <h2>Sites switched off</h2>
      <Undoable
        rows={sitesOff}
        empty="None. Switch a site off in the toolbar popup or in a card’s menu."
        undo="Switch on"
        remove={(site) =>
          change(
            'sitesOff',
            sitesOff.filter((other) => other !== site),
          )
        }
      />
      <h2>Marks and cards</h2>
      <Choice
        title="A card opens"
        name="openBy"
        value={values.openBy}
        options={[
          ['click', 'when a name is clicked'],
          ['rest', 'also when the pointer rests on a name'],
        ]}
        change={(value) => change('openBy', value)}
      />
      <Choice
        title="Marks are"
        name="markStrength"
        value={values.markStrength}
        options={[
          ['quiet', 'quiet: a thin line under a name’s first mention'],
          ['clear', 'clear: a stronger line under every mention'],
        ]}
        change={(value) => change('markStrength', value)}
      />
      <h2>Names that are not marked</h2>
      <Undoable
        rows={mutedNames}
        empty="None."
        undo="Mark again"
        remove={(name) =>
          change(
            'mutedNames',
            mutedNames.filter((other) => other !== name),
          )
        }
      />
      <MuteField add={(name) => change('mutedNames', [...new Set([...mutedNames, name])].sort())} />
      <h2>Packs of facts</h2>
      <Packs {...props} />
      <h2>Remarks you read</h2>
      <p>
        {values.memoryOn ? 'Remarks are remembered. ' : 'Nothing is remembered. '}
        <button type="button" class="text-button" onClick={props.openMemory}>
          See, search, export or delete them
        </button>
      </p>
      <h2>Keys</h2>
      <p>
        Alt+Shift+N and Alt+Shift+P go to the next and previous name, Alt+Shift+X hides and shows the marks.
        Your browser’s page for extension shortcuts changes them.
      </p>
    </main>
  );
}
