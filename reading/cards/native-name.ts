// A record's names -> its name in the script of its own country, with the language for fonts and screen readers.
import type { FactRecord } from '../../knowledge/record.ts';

export interface NativeName {
  readonly text: string;
  /** BCP 47 code. */
  readonly language: string;
}

/**
 * Countries that write in another script than the Latin one: code, language, script, and where neighbours share the
 * script the letters that only this language has.
 */
const WRITING = `
AE ar Arabic|AF fa Arabic|AM hy Armenian|BD bn Bengali|BG bg Cyrillic|BH ar Arabic|BY be Cyrillic ўі|CN zh-Hans Han
CY el Greek|DZ ar Arabic|EG ar Arabic|ER ti Ethiopic|ET am Ethiopic|GE ka Georgian|GR el Greek|HK zh-Hant Han
IL he Hebrew|IN hi Devanagari|IQ ar Arabic|IR fa Arabic پچژگ|JO ar Arabic|JP ja Han|KG ky Cyrillic ңөү|KH km Khmer
KP ko Hangul|KR ko Hangul|KW ar Arabic|KZ kk Cyrillic әғқңөұүһі|LA lo Lao|LB ar Arabic|LK si Sinhala|LY ar Arabic
MA ar Arabic|MK mk Cyrillic ѓќѕљњџ|MM my Myanmar|MN mn Cyrillic өү|MO zh-Hant Han|NP ne Devanagari|OM ar Arabic
PK ur Arabic ٹڈڑےں|PS ar Arabic|QA ar Arabic|RS sr Cyrillic ђћљњџ|RU ru Cyrillic|SA ar Arabic|SD ar Arabic|SY ar Arabic
TH th Thai|TJ tg Cyrillic ғӣқӯҳҷ|TN ar Arabic|TW zh-Hant Han|UA uk Cyrillic іїєґ|YE ar Arabic
`;

interface Writing {
  readonly language: string;
  readonly script: RegExp;
  readonly ownLetters: RegExp | null;
}

const WRITINGS = new Map(
  WRITING.trim()
    .split(/[|\n]/)
    .map((entry): [string, Writing] => {
      const [country = '', language = '', script = '', letters] = entry.split(' ');
      // Japanese names mix three scripts; all names of a language may hold spaces, hyphens and full stops.
      const scripts = script === 'Han' ? '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}ー' : `\\p{sc=${script}}`;
      return [
        country,
        {
          language,
          script: new RegExp(`^[${scripts}\\p{M}\\s.·'’ʼ-]+$`, 'u'),
          ownLetters: letters ? new RegExp(`[${letters}]`, 'iu') : null,
        },
      ];
    }),
);

/**
 * The first name in the country's script, one with letters of its own language before others. Null for countries of
 * the Latin script, and for places whose names come from a gazetteer, which does not tell their languages.
 */
export function findNativeName({ kind, country, aliases, sources }: FactRecord): NativeName | null {
  const writing = country === null ? undefined : WRITINGS.get(country);
  if (!writing || (kind === 'place' && sources.some(({ key }) => key === 'geonames'))) return null;
  const fitting = aliases.filter((alias) => writing.script.test(alias));
  const text = fitting.find((alias) => writing.ownLetters?.test(alias)) ?? fitting[0];
  return text === undefined ? null : { text, language: writing.language };
}
