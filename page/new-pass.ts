// Chance -> a name for one reading of a page, repeated in all that is asked about it.

/** By getRandomValues, as randomUUID is missing on pages without https. */
export function newPass(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))]
    .map((part) => part.toString(16).padStart(8, '0'))
    .join('');
}
