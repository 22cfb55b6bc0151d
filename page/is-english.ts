// A language tag and some text -> whether the text is English, the one language that is read so far.
import type { Article } from '../reading/article.ts';

// The most frequent words of English that are rare or unknown in its neighbours.
const ENGLISH = new Set(
  'the and of to that with for was said has have from which were they their this been will would'.split(' '),
);

/** Share of words of a text that are among the commonest of English; some 0.25 in news, below 0.05 in other languages. */
export function englishShare(text: string): number {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => ENGLISH.has(word)).length / words.length;
}

/** True for English. The text decides, as pages of all languages claim `en`; `sample` needs some 50 words. */
export function isEnglish(language: string | null, sample: string): boolean {
  if (language && !/^en\b/i.test(language) && englishShare(sample) < 0.2) return false;
  return englishShare(sample) >= 0.1;
}

/** True when an article's running text is English. Articles in other languages stay as they are: nothing is read. */
export function articleIsEnglish({ blocks, language }: Article): boolean {
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph' || role === 'quote');
  const sample = paragraphs.map(({ text }) => text).join(' ');
  return isEnglish(language, sample.slice(0, 4_000));
}
