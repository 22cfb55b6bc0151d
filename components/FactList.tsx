// Labelled facts -> a two-column list.
import type { CardFact } from '../reading/cards/card.ts';

export function FactList({ facts }: { readonly facts: readonly CardFact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
