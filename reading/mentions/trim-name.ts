// A tagged span -> the name alone: without titles, a leading "the" or a possessive 's.
import type { NameType } from './labels.ts';

const TITLE =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Maj|Adm|Cmdr|Brig|Rev|Hon|Fr)\.?|(?:Vice |Deputy )?(?:President|Prime Minister|Minister|Premier|Chancellor)|(?:Congress|Chair|Spokes|Alder)(?:man|woman|person)|Senator|Representative|Governor|Mayor|Judge|Justice|Lieutenant|General|Colonel|Captain|Sergeant|Major|Admiral|Brigadier|Commander|Commissioner|Constable|Inspector|Detective|Officer|Secretary|Undersecretary|Ambassador|Speaker|Councillor|Professor|Sir|Lord|Lady|Dame|King|Queen|(?:Crown )?Prince|Princess|Emir|Amir|Sultan|Pope|Cardinal|Archbishop|Bishop|Rabbi|Sheikh|Sheikha|Imam|Mullah|Maulana|Ayatollah|Shri|Smt|Coach|Director|H\.?E\.?|HRH|HH)\s+(?=\S)/;
const ARTICLE = /^the\s+(?=\S)/i;
const POSSESSIVE = /(?:['’]s|['’])$/i;

/** Takes off what stands around a name; [start, end) in the block's text. */
export function trimName(text: string, start: number, end: number, type: NameType): [number, number] {
  let name = text.slice(start, end);
  let from = start;
  const cut = (pattern: RegExp): boolean => {
    const found = pattern.exec(name)?.[0].length ?? 0;
    from += found;
    name = name.slice(found);
    return found > 0;
  };
  if (type === 'PER') while (cut(TITLE));
  else cut(ARTICLE);
  const tail = POSSESSIVE.exec(name)?.[0].length ?? 0;
  return name.length > tail ? [from, from + name.length - tail] : [start, end];
}
