// Articles of overgrown pages -> requests that the background takes.
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PageRequest } from '../../extension/messages.ts';
import { findArticle } from '../../page/find-article.ts';
import { asPage, PARAGRAPHS } from './stage.ts';

const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const article = (body: string, head = '') => asPage(`<article>${body}</article>`, head);

const CASES: readonly [what: string, html: string, address?: string][] = [
  ['a title without end', article(`<h1>${'Title '.repeat(2_000)}</h1>${TEXT}`)],
  [
    'a title in the head without end',
    article(TEXT, `<meta property="og:title" content="${'t'.repeat(9_000)}">`),
  ],
  ['more text than is read', article(TEXT.repeat(1_000))],
  [
    'more blocks than are read',
    article(`<p>${PARAGRAPHS[0]}</p>`.repeat(3) + '<p>A short one.</p>'.repeat(9_000)),
  ],
  ['one block of too much text', article(`${TEXT}<p>${'word '.repeat(100_000)}</p>`)],
  ['a language that is none', article(TEXT).replace('lang="en"', `lang="en${'-abcdefgh'.repeat(9)}"`)],
  [
    'a date that is none',
    article(TEXT, '<meta property="article:published_time" content="2025-02-31T99:00">'),
  ],
  ['an address without end', article(TEXT), `https://news.example/?${'a'.repeat(9_000)}`],
];

describe('an article can be sent', () => {
  it.each(CASES)('%s', (_what, html, url = 'https://news.example/story') => {
    const { window } = new JSDOM(html, { url });
    const found = findArticle(window.document);
    expect(found).not.toBeNull();
    const request = { type: 'read', pass: '0123456789abcdef', article: found?.article };
    expect(v.safeParse(PageRequest, request).issues).toBeUndefined();
  });
});
