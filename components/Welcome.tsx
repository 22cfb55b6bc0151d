// The first page after installing: what Backstory does, tried on a sample, and where it may run.
import type { ComponentChildren } from 'preact';

interface Props {
  /** The sample to try; it brings its own state. */
  readonly sample: ComponentChildren;
  /** How many sites "news sites" are. */
  readonly newsSites: number;
  /** Sites the reader has granted; empty before the choice. */
  readonly granted: readonly string[];
  askAllSites(): void;
  askNewsSites(): void;
  skip(): void;
}

/** The facts a reader should know before the browser asks; each is held by a test. */
const PROMISES = [
  'Nothing leaves your browser. Names, people and places are looked up in files inside the extension.',
  'The page is never changed: marks are painted over it, and the card stands in a frame the page cannot look into.',
  'It does not run on log-ins, checkouts, mail or editors, and stores nothing in private windows.',
] as const;

export function Welcome({ sample, newsSites, granted, askAllSites, askNewsSites, skip }: Props) {
  return (
    <main class="page">
      <h1>Who is that, and what did they say?</h1>
      <p>
        Backstory marks the people and places in the news article you are reading. Click a name for a short
        card: who it is, in the role held when the article was written. Where the article leans on an earlier
        remark, the card tells what was said, when, where and to whom, with the source.
      </p>
      {sample}
      <h2>Where may it read?</h2>
      {granted.length > 0 ? (
        <p class="notice" role="status">
          Backstory reads articles on {granted.length === 1 ? 'the site' : 'the sites'} you allowed. Open a
          news article to see it.
        </p>
      ) : (
        <>
          <p>Your browser will ask you to confirm. You can change it at any time in the settings.</p>
          <div class="row">
            <button type="button" class="button primary" onClick={askAllSites}>
              On all sites with articles
            </button>
            <button type="button" class="button" onClick={askNewsSites}>
              On {newsSites} news sites
            </button>
            <button type="button" class="button" onClick={skip}>
              Only when I click the icon
            </button>
          </div>
        </>
      )}
      <h2>What it promises</h2>
      <ul class="list">
        {PROMISES.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <h2>Keys</h2>
      <p>
        <kbd>Alt+Shift+N</kbd> and <kbd>Alt+Shift+P</kbd> go to the next and the previous name, Enter opens
        its card, Escape closes it. <kbd>Alt+Shift+X</kbd> hides and shows the marks.
      </p>
    </main>
  );
}
