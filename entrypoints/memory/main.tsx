// The memory -> its page; what the reader does on it -> the memory.
import '../../components/theme.css';
import { render } from 'preact';
import { MemoryList } from '../../components/MemoryList.tsx';
import { readNotice } from '../../extension/memory.ts';
import { exportMemory, importMemory } from '../../extension/memory-file.ts';
import {
  deleteAllRemarks,
  deleteRemarks,
  deleteSiteRemarks,
  listRemarks,
  MEMORY_LIMIT,
} from '../../extension/memory-store.ts';
import { saveFile } from '../../extension/save-file.ts';
import { readSettings, writeSetting } from '../../extension/settings.ts';
import { formatDate } from '../../reading/cards/format-date.ts';

const root = document.getElementById('root');
if (!root) throw new Error('memory.html has no #root');

/** Does one thing to the memory, tells how it went, and draws the page as it is then. */
async function act(work: () => Promise<string | null>): Promise<void> {
  await draw(await work().catch((error: Error) => error.message));
}

const count = (remarks: number): string => `${remarks} ${remarks === 1 ? 'remark' : 'remarks'}`;

async function draw(notice: string | null): Promise<void> {
  const { memoryOn } = await readSettings();
  let problem = notice;
  const rows = await listRemarks().catch((error: Error) => {
    problem = error.message;
    return [];
  });
  if (!root) return;
  render(
    <MemoryList
      on={memoryOn}
      rows={rows.map((row) => ({
        ...row,
        said: row.said && formatDate(row.said),
        published: row.published && formatDate(row.published),
        read: formatDate(row.read),
      }))}
      limit={MEMORY_LIMIT}
      notice={problem}
      switchMemory={(on) => void act(() => writeSetting('memoryOn', on).then(() => null))}
      remove={(id) => void act(() => deleteRemarks([id]).then(() => 'One remark deleted.'))}
      removeSite={(site) =>
        void act(async () => `${count(await deleteSiteRemarks(site))} from ${site} deleted.`)
      }
      removeAll={() => void act(() => deleteAllRemarks().then(() => 'All remarks deleted.'))}
      exportFile={() =>
        void act(async () => {
          saveFile('backstory-remarks.json', await exportMemory());
          return 'Exported to your downloads.';
        })
      }
      importFile={(file) => void act(async () => `${count(await importMemory(await file.text()))} imported.`)}
    />,
    root,
  );
}

void readNotice().then(draw);
