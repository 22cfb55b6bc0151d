// A folder of saved pages with the expected article beside each -> precision and recall of the words found.
// node --import tsx tests/page/measure-articles.ts FOLDER   (each page: source.html, article.html)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { findSavedArticle } from '../../commands/find-saved-article.ts';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of two texts that both have, each as often as both have it. */
function shared(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  return other.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: measure-articles.ts FOLDER');
const rows = readdirSync(folder)
  .filter((name) => existsSync(path.join(folder, name, 'article.html')))
  .map((name) => {
    const read = (file: string) => readFileSync(path.join(folder, name, file), 'utf8');
    const article = findSavedArticle(read('source.html'), null);
    const text = article?.blocks
      .filter(({ role }) => ['paragraph', 'quote', 'list-item', 'heading'].includes(role))
      .map((block) => block.text);
    const found = words((text ?? []).join(' '));
    const expected = words(new JSDOM(read('article.html')).window.document.body.textContent ?? '');
    const common = shared(expected, found);
    return {
      name,
      article: article !== null,
      precision: common / (found.length || 1),
      recall: common / (expected.length || 1),
      published: article?.published,
      title: article?.title,
    };
  });
for (const { name, article, precision, recall, published, title } of rows) {
  console.log(
    `${name.padEnd(12)} ${article ? `P ${precision.toFixed(3)} R ${recall.toFixed(3)} ${published} ${title}` : 'no article'}`,
  );
}
const read = rows.filter(({ article }) => article);
const mean = (key: 'precision' | 'recall') => read.reduce((sum, row) => sum + row[key], 0) / read.length;
console.log(
  `mean of ${read.length}: precision ${mean('precision').toFixed(3)}, recall ${mean('recall').toFixed(3)}`,
);
