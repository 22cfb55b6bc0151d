// The words for a state of the United States as news writes it behind a city ("Ariz.", "Arizona", "AZ") -> its name.

// Name, then the abbreviation of news agencies where they have one, then that of the post.
const STATES = `alabama ala al|alaska ak|arizona ariz az|arkansas ark ar|california calif ca|colorado colo co|connecticut conn ct|
delaware del de|florida fla fl|georgia ga|hawaii hi|idaho id|illinois ill il|indiana ind in|iowa ia|kansas kan ks|kentucky ky|
louisiana la|maine me|maryland md|massachusetts mass ma|michigan mich mi|minnesota minn mn|mississippi miss ms|missouri mo|
montana mont mt|nebraska neb ne|nevada nev nv|new-hampshire n-h nh|new-jersey n-j nj|new-mexico n-m nm|new-york n-y ny|
north-carolina n-c nc|north-dakota n-d nd|ohio oh|oklahoma okla ok|oregon ore or|pennsylvania pa|rhode-island r-i ri|
south-carolina s-c sc|south-dakota s-d sd|tennessee tenn tn|texas tx|utah ut|vermont vt|virginia va|washington wash wa|
west-virginia w-va wv|wisconsin wis wi|wyoming wyo wy`;

const NAMES: ReadonlyMap<string, string> = new Map(
  STATES.split('|').flatMap((line) => {
    const words = line
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('-', ' '));
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);

/** The folded name of the state that a folded word or abbreviation stands for, or null. */
export const stateOfWord = (folded: string): string | null => NAMES.get(folded) ?? null;
