// A name and what follows it -> whether it is part of a currency: "US$5 million", "10,000 US dollars".
const COUNTRY = /^(?:U\.?S\.?|HK|NZ|NT|Hong Kong|New Zealand|Singapore)$/;
const CURRENCY = /^(?:\s?\$|\s(?:dollars?|cents?)\b)/;

/** A mark on the "US" of a price would tell the reader of a country that the sentence does not talk about. */
export function isCurrency(text: string, start: number, end: number): boolean {
  return COUNTRY.test(text.slice(start, end)) && CURRENCY.test(text.slice(end, end + 9));
}
