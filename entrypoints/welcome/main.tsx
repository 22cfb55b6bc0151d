// Grants -> the welcome page; a choice on it -> the browser's own permission prompt.
import '../../components/theme.css';
import '../../components/card.css';
import '../../components/welcome.css';
import { render } from 'preact';
import type { WorldOutlines } from '../../components/Card.tsx';
import { SampleArticle } from '../../components/SampleArticle.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { browser } from '../../extension/browser.ts';
import { NEWS_SITES } from '../../extension/news-sites.ts';
import { writeSetting } from '../../extension/settings.ts';
import type { Card } from '../../reading/cards/card.ts';
import { type ReadSample, readSample, SAMPLE_TEXT } from './read-sample.ts';

const root = document.getElementById('root');
if (!root) throw new Error('welcome.html has no #root');

/** null until the sample has been read: the page need not wait for it. */
let sample: ReadSample | null = null;
let outlines: WorldOutlines | null = null;
let card: Card | null = null;

async function draw(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (!root) return;
  render(
    <Welcome
      sample={
        <SampleArticle
          text={SAMPLE_TEXT}
          marks={sample?.marks ?? []}
          card={card}
          outlines={outlines}
          open={(mark) => show(sample?.makeCard(mark) ?? null)}
          close={() => show(null)}
        />
      }
      newsSites={NEWS_SITES.length}
      granted={origins}
      askAllSites={() => void ask(['https://*/*'])}
      askNewsSites={() => void ask([...NEWS_SITES])}
      skip={() => window.close()}
    />,
    root,
  );
}

function show(next: Card | null): void {
  card = next;
  void draw();
}

/** Must run directly in the click: browsers show the prompt only then. */
async function ask(origins: string[]): Promise<void> {
  if (await browser.permissions.request({ origins })) await writeSetting('welcomed', true);
  await draw();
}

await draw();
const [read, response] = await Promise.all([readSample(), fetch(browser.runtime.getURL('outlines.json'))]);
sample = read;
outlines = await response.json();
await draw();
