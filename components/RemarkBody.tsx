// RemarkCard -> what was said, when, where, to whom, what came of it, with sources; or an honest "not in our records".
import type { ComparedWord, RemarkCard, RemarkMatchCard } from '../reading/cards/card.ts';
import { FactList } from './FactList.tsx';
import { isSafeAddress, SourceLink, SourceList } from './SourceList.tsx';

/** A remark that the reader met before, from memory. Dates are ISO. */
export interface MetRemark {
  readonly words: string;
  readonly occasion: string | null;
  readonly said: string | null;
  readonly title: string;
  readonly url: string;
  readonly published: string | null;
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

function MatchBody({ match }: { readonly match: RemarkMatchCard }) {
  return (
    <article class="remark">
      {match.speakerRole && <p class="role">{match.speakerRole}</p>}
      <p class={`match-level level-${match.level.replace(' ', '-')}`} title={match.clues.join(' · ')}>
        {LEVEL_WORDS[match.level]}
      </p>
      <dl class="facts remark-facts">
        <div>
          <dt>Said</dt>
          <dd>
            {match.gist}
            {match.words && (
              <blockquote>
                “{match.words}”{match.languageNote && <small>{match.languageNote}</small>}
              </blockquote>
            )}
          </dd>
        </div>
        <div>
          <dt>When</dt>
          <dd>{match.when}</dd>
        </div>
        <div>
          <dt>Where</dt>
          <dd>{match.where}</dd>
        </div>
        <div>
          <dt>To whom</dt>
          <dd>{match.toWhom}</dd>
        </div>
        {match.aftermath && (
          <div>
            <dt>After</dt>
            <dd>{match.aftermath}</dd>
          </div>
        )}
      </dl>
      {match.wording && (
        <section class="wording" aria-label="This article’s wording beside the record’s">
          <h2>Wording</h2>
          <p>
            <span class="label">This article</span> <Words words={match.wording.article} />
          </p>
          <p>
            <span class="label">Record</span> <Words words={match.wording.record} />
          </p>
        </section>
      )}
      <SourceList sources={match.sources} />
    </article>
  );
}

function MetList({ met }: { readonly met: readonly MetRemark[] }) {
  if (met.length === 0) return null;
  return (
    <section class="met" aria-labelledby="met">
      <h2 id="met">You read this before</h2>
      <ul>
        {met.map((remark) => (
          <li key={remark.url + remark.words}>
            “{remark.words}” <span class="role-dates">on {remark.read} at </span>
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
        <SourceLink href={search}>Search the web for it</SourceLink>{' '}
        <small>leaves Backstory: opens duckduckgo.com</small>
      </p>
    </>
  );
}

export function RemarkBody({ card, met, showSpan }: Props) {
  const { inArticle, matches } = card;
  return (
    <>
      <p class="reference">
        <span class="label">In this article</span> {card.reference}
      </p>
      {inArticle && (
        <p class="in-article">
          <button
            type="button"
            class="text-button"
            onClick={() => showSpan(inArticle.block, inArticle.start, inArticle.end)}
          >
            Told in this article: {inArticle.text}
          </button>
        </p>
      )}
      {matches.map((match) => (
        <MatchBody key={match.id} match={match} />
      ))}
      {matches.length === 0 && !inArticle && <ZeroState card={card} />}
      <MetList met={met} />
    </>
  );
}
