// Grants -> the welcome page; a choice on it -> the browser's own permission prompt.
import '../../components/theme.css';
import '../../components/welcome.css';
import { render } from 'preact';
import { Welcome } from '../../components/Welcome.tsx';
import { browser } from '../../extension/browser.ts';
import { NEWS_SITES } from '../../extension/news-sites.ts';
import { writeSetting } from '../../extension/settings.ts';

const root = document.getElementById('root');
if (!root) throw new Error('welcome.html has no #root');

async function draw(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (!root) return;
  render(
    <Welcome
      granted={origins}
      askAllSites={() => void ask(['https://*/*'])}
      askNewsSites={() => void ask([...NEWS_SITES])}
      skip={() => window.close()}
    />,
    root,
  );
}

/** Must run directly in the click: browsers show the prompt only then. */
async function ask(origins: string[]): Promise<void> {
  if (await browser.permissions.request({ origins })) await writeSetting('welcomed', true);
  await draw();
}

void draw();
