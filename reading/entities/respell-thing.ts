// A thing's name -> the same in the other English spellings: "Organization for … Cooperation", "… Co-operation".
const PAIRS: readonly (readonly [british: string, american: string])[] = [
  ['organisation', 'organization'],
  ['co-operation', 'cooperation'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['programme', 'program'],
  ['harbour', 'harbor'],
];

/** The name with its words in British and in American spelling, each by itself as names mix them; in lower case, without itself. */
export function respellThing(name: string): string[] {
  const lower = name.toLowerCase();
  let all = [lower];
  for (const [british, american] of PAIRS) {
    if (!lower.includes(british) && !lower.includes(american)) continue;
    const written = lower.includes(british) ? british : american;
    const other = written === british ? american : british;
    all = all.flatMap((each) => [each, each.replaceAll(written, other)]);
  }
  return all.slice(1);
}
