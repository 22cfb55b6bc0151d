// RemarkCard -> what was said, when, where, to whom, what came of it, with sources; or an honest "not in our records".
import type { ComparedWord, RemarkCard, RemarkMatchCard } from '../reading/cards/card.ts';
import { FactList } from './FactList.tsx';
import { Reasons } from './Reasons.tsx';
import { isSafeAddress, SourceLink, SourceList } from './SourceList.tsx';

/** A remark that the reader met before, from memory. Dates are as readers write them. */
export interface MetRemark {
  readonly words: string;
  readonly occasion: string | null;
  readonly said: string | null;
  readonly title: string;
  readonly url: string;
  readonly read: string;
}

interface Props {
  readonly card: RemarkCard;
  readonly met: readonly MetRemark[];
  showSpan(block: number, start: number, end: number): void;
}

const LEVEL_WORDS = {
  'exact words': 'Exact words found in our records',
  'same event': 'Same speaker and event',
  'same topic': 'Same topic, maybe another event',
} as const;

function Words({ words }: { readonly words: readonly ComparedWord[] }) {
  return (
    <>
      {words.map(({ text, differs }, index) => (
        // Words repeat and never move: their place is their key.
        <span key={`${index} ${text}`}>{differs ? <mark>{text}</mark> : text} </span>
      ))}
    </>
  );
}

function Wording({ article, record }: NonNullable<RemarkMatchCard['wording']>) {
  return (
    <section class="wording" aria-label="This article’s wording beside the record’s">
      <h2>Wording (underlined: only in one)</h2>
      <p>
        <span class="label">This article</span> <Words words={article} />
      </p>
      <p>
        <span class="label">Record</span> <Words words={record} />
      </p>
    </section>
  );
}

function Said({ match: { gist, words, languageNote } }: { readonly match: RemarkMatchCard }) {
  return (
    <>
      <p>{gist}</p>
      {words && (
        <blockquote>
          “{words}”{languageNote && <small>{languageNote}</small>}
        </blockquote>
      )}
    </>
  );
}

function MatchBody({ match }: { readonly match: RemarkMatchCard }) {
  const facts = [
    { label: 'When', value: match.when },
    { label: 'Where', value: match.where },
    { label: 'To whom', value: match.toWhom },
  ];
  return (
    <>
      <p class="match">
        <span class={`match-level level-${match.level.replace(' ', '-')}`}>{LEVEL_WORDS[match.level]}</span>
      </p>
      {/* When, where and to whom are short and stand first: what was said may fill the rest of what is seen. */}
      <FactList facts={facts.filter(({ value }) => value !== '')} />
      <h2>Said</h2>
      <Said match={match} />
      {match.aftermath && (
        <>
          <h2>After</h2>
          <p>{match.aftermath}</p>
        </>
      )}
      {match.wording && <Wording {...match.wording} />}
      {match.clues.length > 0 && <Reasons clues={match.clues} />}
      <SourceList sources={match.sources} />
    </>
  );
}

/** The best record in full; the others, where several fit, behind a line that tells which they are. */
function Matches({ matches }: { readonly matches: readonly RemarkMatchCard[] }) {
  const [best, ...others] = matches;
  if (!best) return null;
  return (
    <>
      {best.speakerRole && <p class="as-of">{best.speakerRole}</p>}
      {others.length > 0 && <p class="in-article">{matches.length} records fit these words. The closest:</p>}
      <MatchBody match={best} />
      {others.map((match) => (
        <details key={match.id} class="remark">
          <summary>
            Or: {match.when}, {match.where}
          </summary>
          <MatchBody match={match} />
        </details>
      ))}
    </>
  );
}

/** "a speech in Delft, May 2023 · read on 6 March 2024 in". */
const whereMet = ({ occasion, said, read }: MetRemark): string =>
  [[occasion, said].filter(Boolean).join(', '), `read on ${read} in `].filter(Boolean).join(' · ');

function MetList({ met }: { readonly met: readonly MetRemark[] }) {
  if (met.length === 0) return null;
  return (
    <section class="met" aria-labelledby="met">
      <h2 id="met">You read this before</h2>
      <ul>
        {met.map((remark) => (
          <li key={remark.url + remark.words}>
            “{remark.words}” <small>{whereMet(remark)}</small>
            {isSafeAddress(remark.url) ? (
              <SourceLink href={remark.url}>{remark.title}</SourceLink>
            ) : (
              remark.title
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ZeroState({ card }: { readonly card: RemarkCard }) {
  const search = `https://duckduckgo.com/?q=${encodeURIComponent(card.searchWords)}`;
  return (
    <>
      <p class="role">This remark is not in our records.</p>
      <FactList facts={card.told} />
      <p class="search">
        <SourceLink href={search}>Search the web for it</SourceLink>
        <small>Opens duckduckgo.com with these words. Nothing is sent before you click.</small>
      </p>
    </>
  );
}

export function RemarkBody({ card, met, showSpan }: Props) {
  const { inArticle, matches } = card;
  return (
    <>
      {matches.length === 0 && (
        <p class="reference">
          <span class="label">In this article</span> {card.reference}
        </p>
      )}
      {inArticle && (
        <div class="told-here">
          <p class="role">Said earlier in this article</p>
          <blockquote>{inArticle.text}</blockquote>
          <button
            type="button"
            class="button"
            onClick={() => showSpan(inArticle.block, inArticle.start, inArticle.end)}
          >
            Go to it
          </button>
        </div>
      )}
      <Matches matches={matches} />
      {matches.length === 0 && !inArticle && <ZeroState card={card} />}
      <MetList met={met} />
    </>
  );
}
