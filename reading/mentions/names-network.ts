// A lone "X" in a text -> whether it is the network, so that a full stop behind it ends the sentence: "wrote on X. Smith left".

const NETWORK = /(?:^|[^\p{L}])(?:on|via|platform,?|network,?) $/u;
/** Units of text looked at before it: more than the longest word of `NETWORK` with its comma and blanks. */
const BEFORE = 12;

/** True when the letter at `start` is the network X and no initial of a name. */
export const namesNetwork = (text: string, start: number): boolean =>
  text[start] === 'X' && NETWORK.test(text.slice(Math.max(0, start - BEFORE), start));
