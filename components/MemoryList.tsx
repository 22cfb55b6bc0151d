// Remembered remarks -> a page to search, to delete and to carry them elsewhere.
import { useRef, useState } from 'preact/hooks';
import { isSafeAddress, SourceLink } from './SourceList.tsx';

/** One remembered remark; its dates are as readers write them. */
export interface MemoryRow {
  readonly id: string;
  readonly speakerName: string;
  readonly words: string;
  readonly occasion: string | null;
  readonly said: string | null;
  readonly title: string;
  readonly url: string;
  readonly site: string;
  readonly published: string | null;
  readonly read: string;
}

interface Props {
  readonly on: boolean;
  readonly rows: readonly MemoryRow[];
  readonly limit: number;
  /** What went wrong or well last, in words for the reader. */
  readonly notice: string | null;
  switchMemory(on: boolean): void;
  remove(id: string): void;
  removeSite(site: string): void;
  removeAll(): void;
  exportFile(): void;
  importFile(file: File): void;
}

/** Rows that hold all words of a search, in any field. */
export function searchRows(rows: readonly MemoryRow[], search: string): MemoryRow[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = [row.speakerName, row.words, row.occasion, row.title, row.site].join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

function Row({ row, remove, removeSite }: { row: MemoryRow } & Pick<Props, 'remove' | 'removeSite'>) {
  const when = row.said ? `said ${row.said}` : row.published && `published ${row.published}`;
  return (
    <li>
      <p>
        <strong>{row.speakerName}</strong>: “{row.words}”
      </p>
      <p class="quiet">
        {[row.occasion, when, `read ${row.read}`].filter(Boolean).join(' · ')} ·{' '}
        {isSafeAddress(row.url) ? <SourceLink href={row.url}>{row.title}</SourceLink> : row.title}
      </p>
      <div class="row">
        <button type="button" class="text-button" onClick={() => remove(row.id)}>
          Delete
        </button>
        <button type="button" class="text-button" onClick={() => removeSite(row.site)}>
          Delete all from {row.site}
        </button>
      </div>
    </li>
  );
}

function Filters({
  speakers,
  set,
}: {
  speakers: readonly string[];
  set(search: string, speaker: string): void;
}) {
  const [search, setSearch] = useState('');
  const [speaker, setSpeaker] = useState('');
  return (
    <div class="row">
      <input
        type="search"
        aria-label="Search"
        placeholder="Search words, people, sites"
        value={search}
        onInput={({ currentTarget: { value } }) => {
          setSearch(value);
          set(value, speaker);
        }}
      />
      <select
        aria-label="Speaker"
        value={speaker}
        onChange={({ currentTarget: { value } }) => {
          setSpeaker(value);
          set(search, value);
        }}
      >
        <option value="">All speakers</option>
        {speakers.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  );
}

export function MemoryList(props: Props) {
  const { on, rows, limit, notice, switchMemory, removeAll, exportFile, importFile } = props;
  const [filter, setFilter] = useState({ search: '', speaker: '' });
  const [sure, setSure] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const shown = searchRows(rows, filter.search).filter(
    (row) => !filter.speaker || row.speakerName === filter.speaker,
  );
  const speakers = [...new Set(rows.map((row) => row.speakerName))].sort();
  return (
    <main class="page">
      <h1>Remarks you read</h1>
      <p>
        When this is on, Backstory keeps what people are quoted as saying in the articles you read, so that a
        later article’s “as she said in June” can be answered from your own reading. It is kept in this
        browser only, never from private windows, at most {limit.toLocaleString('en')} remarks; then the
        oldest go first.
      </p>
      <label class="row">
        <input type="checkbox" checked={on} onChange={(event) => switchMemory(event.currentTarget.checked)} />
        Remember remarks
      </label>
      {notice && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <div class="row">
        <button type="button" class="button" onClick={exportFile} disabled={rows.length === 0}>
          Export
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          Import
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          aria-label="File to import"
          hidden
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) importFile(chosen);
            currentTarget.value = '';
          }}
        />
        {sure ? (
          <>
            <button
              type="button"
              class="button primary"
              onClick={() => {
                setSure(false);
                removeAll();
              }}
            >
              Delete all {rows.length}
            </button>
            <button type="button" class="button" onClick={() => setSure(false)}>
              Keep them
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setSure(true)} disabled={rows.length === 0}>
            Delete all …
          </button>
        )}
      </div>
      {rows.length > 0 && (
        <Filters speakers={speakers} set={(search, speaker) => setFilter({ search, speaker })} />
      )}
      <p class="quiet" role="status">
        {rows.length === 0 ? 'Nothing is kept.' : `${shown.length} of ${rows.length} remarks`}
      </p>
      {shown.length > 0 && (
        <ul class="list">
          {shown.slice(0, 500).map((row) => (
            <Row key={row.id} row={row} remove={props.remove} removeSite={props.removeSite} />
          ))}
        </ul>
      )}
    </main>
  );
}
