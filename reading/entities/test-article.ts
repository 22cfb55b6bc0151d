// Text with its names marked -> an article and its mentions, for tests: "{p Sergey Lavrov} flew to {l Almaty}".
import type { EntityKind } from '../../knowledge/record.ts';
import type { Article } from '../article.ts';
import type { Mention } from '../mentions/mention.ts';

const KINDS: Readonly<Record<string, EntityKind>> = {
  p: 'person',
  l: 'place',
  o: 'organization',
  e: 'event',
};

/** Reads marked paragraphs. The tagger is taken to be sure of every name. */
export function readMarked(
  paragraphs: readonly string[],
  published: string | null = null,
): { article: Article; mentions: Mention[] } {
  const mentions: Mention[] = [];
  const blocks = paragraphs.map((marked, block) => {
    let text = '';
    let from = 0;
    for (const mark of marked.matchAll(/\{([ploe]) ([^}]+)\}/g)) {
      text += marked.slice(from, mark.index);
      const [, letter = '', name = ''] = mark;
      const kind = KINDS[letter] ?? 'person';
      mentions.push({
        block,
        start: text.length,
        end: text.length + name.length,
        text: name,
        kind,
        confidence: 0.95,
      });
      text += name;
      from = mark.index + mark[0].length;
    }
    return { role: 'paragraph' as const, text: text + marked.slice(from) };
  });
  return { article: { blocks, title: null, url: null, published, language: 'en' }, mentions };
}
