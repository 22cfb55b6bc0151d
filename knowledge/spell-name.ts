// A person's name in Latin letters -> the other ways in which news spells it: transliteration by rule.

/** Endings that newsrooms write differently; each group is interchangeable at the end of a word. */
const ENDINGS: readonly (readonly string[])[] = [
  ['yev', 'ev', 'iev', 'eyev'],
  ['yeva', 'eva', 'ieva'],
  ['sky', 'skyy', 'skiy', 'skii', 'skyi', 'ski'],
  ['skaya', 'ska', 'skaia'],
  ['ov', 'off'],
  ['chuk', 'tchouk'],
];

/** Pairs that stand for the same sound anywhere in names from Kazakhstan and its neighbours. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['q', 'k'],
  ['zh', 'j'],
  ['kh', 'h'],
  ['dzh', 'j'],
  ['w', 'v'],
];

const CYRILLIC_BORN = /(?:[oe]va?|[iy]na?|sky+i?|ski[iy]|skaya|enko|uk|chik|bek|bay|bayev|baev|jan)$/i;

function swapEnding(word: string): string[] {
  const lower = word.toLowerCase();
  return ENDINGS.flatMap((group) => {
    // The longest ending first: "yev" is not "ev" after a "y".
    const ending = [...group].sort((a, b) => b.length - a.length).find((each) => lower.endsWith(each));
    if (!ending || word.length < ending.length + 2) return [];
    const stem = word.slice(0, -ending.length);
    return group.filter((each) => each !== ending).map((each) => stem + each);
  });
}

/**
 * Other spellings of a name whose last word looks as if it came from Cyrillic script; none for others: a rule for
 * Russian endings must not touch an English "Smirk". At most a dozen.
 */
export function spellName(name: string): string[] {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !CYRILLIC_BORN.test(last)) return [];
  const lasts = swapEnding(last);
  const spellings = lasts.map((each) => [...words.slice(0, -1), each].join(' '));
  for (const [one, other] of SOUNDS) {
    if (last.toLowerCase().includes(one)) {
      const swapped = last.replace(new RegExp(one, 'i'), (found) =>
        found[0] === found[0]?.toUpperCase() ? other[0]?.toUpperCase() + other.slice(1) : other,
      );
      spellings.push([...words.slice(0, -1), swapped].join(' '));
    }
  }
  return spellings.slice(0, 12);
}
