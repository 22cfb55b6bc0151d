// An article as plain text -> its lines as blocks, without the lists of other news that stand behind it.
import { BYLINE_TEXT, LIST_HEADING } from '../page/find-article.ts';
import type { TextBlock } from '../reading/article.ts';

export interface PlacedLine {
  readonly block: TextBlock;
  /** Where the line begins in the whole text, in UTF-16 units. */
  readonly start: number;
}

/** Headings and bylines are short and no sentences. */
const LONGEST_HEADING = 60;
const LONGEST_BYLINE = 120;
const SENTENCE_END = /[.!?…]["”’)]*\s*$/;
const LIST_ITEM = /^\s*[-–•*·]\s/;

/** Where a list of other news begins that goes on to the end of the text; the number of lines when there is none. */
function findListAtEnd(lines: readonly string[]): number {
  let at = lines.length;
  while (at > 0 && LIST_ITEM.test(lines[at - 1] ?? '')) at--;
  const heading = lines[at - 1] ?? '';
  const isHeading =
    heading.length <= LONGEST_HEADING && LIST_HEADING.test(heading) && !SENTENCE_END.test(heading);
  return at < lines.length && isHeading ? at - 1 : lines.length;
}

/**
 * Splits a text at its line ends. Text has no markup to tell roles by: a short line such as "Photo: …" is a byline,
 * the line that repeats `title` the headline, all others are paragraphs.
 */
export function splitText(text: string, title: string | null): PlacedLine[] {
  const found = [...text.matchAll(/[^\n\r]+/g)].map(({ 0: line, index }) => ({ line, start: index }));
  const end = findListAtEnd(found.map(({ line }) => line));
  return found.slice(0, end).map(({ line, start }, index) => {
    const isByline = line.length <= LONGEST_BYLINE && BYLINE_TEXT.test(line) && !SENTENCE_END.test(line);
    const isHeadline = index === 0 && title !== null && line.trim() === title.trim();
    return {
      block: { role: isHeadline ? 'headline' : isByline ? 'byline' : 'paragraph', text: line },
      start,
    };
  });
}
