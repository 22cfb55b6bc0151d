// UTF-16 unit -> its class and its lower case, in tables, so that the tokenizer never calls a string function per letter.

export const OTHER = 0;
export const UPPER = 1;
export const LOWER = 2;
export const DIGIT = 3;

/** Class of each UTF-16 unit. Letters without case, and marks, count as lower case; surrogates as other. */
export const CLASS = new Uint8Array(65536);
/** Lower case of each UTF-16 unit, or itself where that is more than one unit. */
export const LOWERED = new Uint16Array(65536);

const LETTER = /\p{L}/u;
for (let unit = 0; unit < 65536; unit++) {
  LOWERED[unit] = unit;
  if (unit >= 48 && unit <= 57) CLASS[unit] = DIGIT;
  // Beyond the scripts with case only letters matter; Hangul and Han are ranges without exceptions.
  else if (unit >= 0xac00 && unit <= 0xd7a3) CLASS[unit] = LOWER;
  else if (unit >= 0x4e00 && unit <= 0x9fff) CLASS[unit] = LOWER;
  else if (unit >= 0x300 && unit <= 0x36f) CLASS[unit] = LOWER;
  else if (unit < 0xd800 || unit > 0xf8ff) {
    const letter = String.fromCharCode(unit);
    const lower = letter.toLowerCase();
    if (lower !== letter.toUpperCase()) {
      CLASS[unit] = letter === lower ? LOWER : UPPER;
      if (lower.length === 1) LOWERED[unit] = lower.charCodeAt(0);
    } else if (unit >= 0x80 && LETTER.test(letter)) CLASS[unit] = LOWER;
  }
}

export const isSpace = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b);
export const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;
