// The words of a block before an office phrase -> years of which it may speak, other than the article's own.

const YEAR = /(?<![\p{L}\p{N}.,$€£-])(1[89]\d\d|20\d\d)(s?)(?![\p{N}%])/gu;
const AGO =
  /(?<![\p{L}])(?:(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|decades|years) (?:years )?(?:ago|earlier|before)|last year|a year (?:ago|earlier)|a decade (?:ago|earlier))(?!\p{L})/giu;
const NUMBERS = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, at) => [word, at + 2]),
);
const OTHER_SPANS = new Map([
  ['fifteen', 15],
  ['twenty', 20],
  ['decades', 20],
  ['years', 5],
]);

/** Years told in the text that are not after `year`, the article's own left out; linear. */
export function pastYears(text: string, year: number): number[] {
  const years = new Set<number>();
  for (const [, written = '', decade] of text.matchAll(YEAR)) {
    years.add(Number(written));
    if (decade) years.add(Number(written) + 9);
  }
  for (const [words, count = ''] of text.matchAll(AGO)) {
    const lower = count.toLowerCase();
    const back =
      Number(count) || NUMBERS.get(lower) || OTHER_SPANS.get(lower) || (/decade/i.test(words) ? 10 : 1);
    years.add(year - back);
  }
  return [...years].filter((each) => each < year);
}
