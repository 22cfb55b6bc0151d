// A mention whose span took in more ("Kazakh Foreign Minister Murat Nurtleu", "Paris, Texas") -> the name alone.
import type { Pack } from '../../knowledge/pack.ts';
import type { Mention } from '../mentions/mention.ts';
import { countryAt, cutWords, isCapitalised } from './phrase-words.ts';
import { ROLE_MODIFIERS, roleOf } from './role-words.ts';

const HONORIFIC = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|dr|prof|the)$/;

/** Letters behind a person's name: King's Counsel, member of parliament, honours and degrees. */
const POST_NOMINAL = /,?\s(?:KC|QC|MP|MEP|MSP|OBE|MBE|CBE|PhD|Ph\.D\.?|MD|M\.D\.?|Esq\.?)$/;

/** After "Minister of …" so many words are left for the name. */
const MOST_NAME_WORDS = 2;

/**
 * Takes titles, honorifics and words for peoples off the front of a person's name. What has no role word or honorific
 * in front stays whole: "General Motors" is no person, and "Pope" alone is no name less.
 */
function trimTitle(mention: Mention): Mention {
  const words = cutWords(mention.text);
  let from = 0;
  let isTitle = false;
  for (let at = 0; at + 1 < words.length; at++) {
    const { lower } = words[at]!;
    const joins = isTitle && from === at && /^(?:of|for)$/.test(lower) && words.length - at > MOST_NAME_WORDS;
    if (HONORIFIC.test(lower) || roleOf(lower)) {
      isTitle = true;
      from = at + 1;
    } else if (joins) {
      // "Minister of Education Stefania Giannini": what is left of two words is the name.
      from = words.length - MOST_NAME_WORDS;
      break;
    } else if (!ROLE_MODIFIERS.has(lower) && !countryAt(words, at)) break;
  }
  const start = words[from]?.start ?? 0;
  if (!isTitle || start === 0 || !isCapitalised(words[from])) return mention;
  return { ...mention, text: mention.text.slice(start), start: mention.start + start };
}

/** "Simon Kealey KC" -> "Simon Kealey". */
function trimPostNominal(mention: Mention): Mention {
  const length = POST_NOMINAL.exec(mention.text)?.[0].length ?? 0;
  return length === 0
    ? mention
    : { ...mention, text: mention.text.slice(0, -length), end: mention.end - length };
}

/** A mention cut down to its name. */
export interface NamedMention extends Mention {
  /** The larger place that stood in the mention: "Texas" of "Paris, Texas". */
  readonly container: string | null;
}

/** "Paris, Texas" -> "Paris", unless the pack knows something by the whole: "Washington, D.C.". */
function trimContainer(mention: Mention, pack: Pack): NamedMention {
  const comma = mention.text.indexOf(', ');
  if (comma < 1 || pack.find(mention.text).length > 0) return { ...mention, container: null };
  const container = mention.text.slice(comma + 2);
  return { ...mention, text: mention.text.slice(0, comma), end: mention.start + comma, container };
}

/** The name in a mention, without titles before it or letters behind it and without the larger place after it. */
export function trimMention(mention: Mention, pack: Pack): NamedMention {
  if (!mention.text.includes(' ')) return { ...mention, container: null };
  return mention.kind === 'person'
    ? { ...trimTitle(trimPostNominal(mention)), container: null }
    : trimContainer(mention, pack);
}
