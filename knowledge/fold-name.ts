// A name -> its key: the same for all ways of writing it that differ only in case, accents, hyphens, dots or apostrophes.

// Letters that NFD leaves whole though readers take them for their plain neighbours.
const WHOLE: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ŋ: 'n',
  ħ: 'h',
};
const WHOLE_LETTER = new RegExp(`[${Object.keys(WHOLE).join('')}]`, 'gu');
const PLAIN = /^[a-z0-9 ]*$/;

/**
 * Folds a name: lower case, no accents, no full stops or apostrophes, hyphens and other punctuation as one space.
 * "Kassym-Jomart Tokayev" and "KASSYM JOMART TOKAYEV" give the same key, "U.N." that of "UN".
 * A plus sign is a word: "OPEC+" is not "OPEC". Scripts other than Latin keep their letters, without marks.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return squeeze(lower);
  return squeeze(
    lower
      .normalize('NFD')
      .replace(/[\p{M}.'’‘ʼ`´ʻ]+/gu, '')
      .replace(/\+/g, ' plus ')
      .replace(WHOLE_LETTER, (letter) => WHOLE[letter] ?? letter)
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  );
}

/** One space between words, none at the ends; without a regular expression as this runs for every token of a page. */
function squeeze(text: string): string {
  return text.includes('  ') || text.startsWith(' ') || text.endsWith(' ')
    ? text.split(' ').filter(Boolean).join(' ')
    : text;
}
