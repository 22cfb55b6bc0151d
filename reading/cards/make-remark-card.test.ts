// References in marked articles -> whom their cards name as the speakers.
import { expect, it } from 'vitest';
import type { Article } from '../article.ts';
import type { Quote } from '../quotes/quote.ts';
import { findRemarkReferences } from '../remarks/find-remark-references.ts';
import { readMarked, remarkPack } from '../remarks/test-reading.ts';
import { makeRemarkCard } from './make-remark-card.ts';

/** The quote with its speaker's words where they stand behind it. */
function nameSpeaker({ blocks }: Article, quote: Quote): Quote {
  const { speaker, block, end } = quote;
  if (!speaker) return quote;
  const start = blocks[block]?.text.indexOf(speaker.text, end) ?? -1;
  return { ...quote, speaker: { ...speaker, span: { block, start, end: start + speaker.text.length } } };
}

/** The first card's speakers. `quoted` is whom the quote layer names for the first quote, if there is one. */
function speakersOf(blocks: readonly string[], quoted: string | null): readonly string[] | undefined {
  const pack = remarkPack([]);
  const marked = readMarked(blocks, '2025-04-16', [quoted]);
  const read = { ...marked, quotes: marked.quotes.map((quote) => nameSpeaker(marked.article, quote)) };
  const references = findRemarkReferences(read, pack);
  const [reference] = references;
  return reference && makeRemarkCard({ ...read, references }, reference, pack).speakers;
}

const JOINT = '“The talks went very well today,” [Anna Lind] and [Bo Berg] said.';
const cases: [name: string, blocks: string[], quoted: string | null, speakers: string[]][] = [
  [
    'both of those who had said it together',
    ['In May 2022 [Anna Lind] and [Bo Berg] had said in <Oslo> that the quay would hold.'],
    null,
    ['Anna Lind', 'Bo Berg'],
  ],
  [
    'both, led back to by the second',
    [JOINT, '[Berg]’s remarks drew applause.'],
    'Berg',
    ['Anna Lind', 'Bo Berg'],
  ],
  [
    'both, led back to by the first',
    [JOINT, '[Lind]’s remarks drew applause.'],
    'Berg',
    ['Anna Lind', 'Bo Berg'],
  ],
  ['one alone', ['[Bo Berg]’s remarks in <Oslo> in May 2022 drew applause.'], null, ['Bo Berg']],
];
it.each(cases)('%s', (_, blocks, quoted, speakers) => {
  expect(speakersOf(blocks, quoted)).toEqual(speakers);
});
