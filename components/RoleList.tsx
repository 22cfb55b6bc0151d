// Roles over time -> a timeline, the ones held on the article's date told apart; a long one is folded.
import type { CardRole } from '../reading/cards/card.ts';

/** More than these push the sources out of sight. */
const SHOWN = 4;

function Roles({ roles }: { readonly roles: readonly CardRole[] }) {
  return (
    <ol class="roles">
      {roles.map(({ title, dates, held }) => (
        <li key={title + dates} class={held ? 'held' : undefined}>
          <span class="role-title">{title}</span>
          {held && <span class="for-screen-readers"> (on the article’s date)</span>}{' '}
          <span class="role-dates">{dates}</span>
        </li>
      ))}
    </ol>
  );
}

export function RoleList({ roles }: { readonly roles: readonly CardRole[] }) {
  if (roles.length < 2) return null;
  // A single one behind a fold would be a fold for nothing.
  const shown = roles.length === SHOWN + 1 ? roles : roles.slice(0, SHOWN);
  const folded = roles.slice(shown.length);
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">Roles</h2>
      <Roles roles={shown} />
      {folded.length > 0 && (
        <details class="fold">
          <summary>{folded.length} more</summary>
          <Roles roles={folded} />
        </details>
      )}
    </section>
  );
}
