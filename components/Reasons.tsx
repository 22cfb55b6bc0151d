// Clue phrases -> a line that unfolds into why this record is shown.

export function Reasons({ clues }: { readonly clues: readonly string[] }) {
  return (
    <details class="fold">
      <summary>Why this one?</summary>
      <ul class="clues">
        {clues.map((clue) => (
          <li key={clue}>{clue}</li>
        ))}
      </ul>
    </details>
  );
}
