// A tagged span -> the name alone: without titles, a leading "the" or a possessive 's.
import type { NameType } from './labels.ts';

const TITLE =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Maj|Adm|Cmdr|Brig|Rev|Hon|Fr)\.?|(?:Vice |Deputy )?(?:President|Prime Minister|Minister|Premier|Chancellor)|(?:Congress|Chair|Spokes|Alder)(?:man|woman|person)|Senator|Representative|Governor|Mayor|Judge|Justice|Lieutenant|General|Colonel|Captain|Sergeant|Major|Admiral|Brigadier|Commander|Commissioner|Constable|Inspector|Detective|Officer|(?:(?:Foreign|Home|Interior|Health|Education|Defen[cs]e|Trade|Business|Transport|Justice|Treasury|Energy|Environment|Press|Cabinet) )?Secretary(?: of (?:State|Defen[cs]e))?|Undersecretary|(?:Special )?Envoy|Ambassador|Speaker|Councillor|Professor|Sir|Lord|Lady|Dame|King|Queen|Emperor|Empress|Prophet|Madame|(?:Crown )?Prince|Princess|Emir|Amir|Sultan|Pope|Cardinal|Archbishop|Bishop|Rabbi|Sheikh|Sheikha|Imam|Mullah|Maulana|Ayatollah|Shri|Smt|Coach|Director|H\.?E\.?|HRH|HH)\s+(?=\S)/i;
const ARTICLE = /^the\s+(?=\S)/i;
const POSSESSIVE = /(?:['’]s|['’])$/i;

/** Takes off what stands around a name; [start, end) in the block's text. */
export function trimName(text: string, start: number, end: number, type: NameType): [number, number] {
  let from = start;
  if (type === 'PER') {
    for (let title = TITLE.exec(text.slice(from, end)); title; title = TITLE.exec(text.slice(from, end)))
      from += title[0].length;
  } else from += ARTICLE.exec(text.slice(start, end))?.[0].length ?? 0;
  const tail = POSSESSIVE.exec(text.slice(from, end))?.[0].length ?? 0;
  return end - from > tail ? [from, end - tail] : [start, end];
}
