// Sources of a card -> a line of links with dates and licences.
import type { CardSource } from '../reading/cards/card.ts';

interface Props {
  readonly sources: readonly CardSource[];
  /** English Wikipedia title, for a link that the reader may follow. */
  readonly wikipedia?: string | null;
}

/** Addresses come from packs, which a reader may import: only https is ever made a link. */
export function isSafeAddress(address: string | null): address is string {
  return address !== null && URL.canParse(address) && new URL(address).protocol === 'https:';
}

export function SourceLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

function describe({ date, licence }: CardSource): string {
  const details = [date, licence].filter((part) => part !== null);
  return details.length > 0 ? ` (${details.join(', ')})` : '';
}

export function SourceList({ sources, wikipedia }: Props) {
  if (sources.length === 0 && !wikipedia) return null;
  return (
    <footer class="sources">
      <h2>Sources</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.publisher + (source.address ?? '')}>
            {isSafeAddress(source.address) ? (
              <SourceLink href={source.address}>{source.publisher}</SourceLink>
            ) : (
              source.publisher
            )}
            {describe(source)}
          </li>
        ))}
        {wikipedia && (
          <li>
            <SourceLink
              href={`https://en.wikipedia.org/wiki/${encodeURIComponent(wikipedia.replaceAll(' ', '_'))}`}
            >
              Read more at Wikipedia
            </SourceLink>
          </li>
        )}
      </ul>
    </footer>
  );
}
