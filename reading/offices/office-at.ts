// A stretch of a block -> the office that its words name, for quotes and remarks that ask who speaks.
import type { TextSpan } from '../article.ts';
import type { OfficeMention } from './office-mention.ts';

/** Answers which office the words of a span name; undefined for none. */
export type OfficeAt = (span: TextSpan) => OfficeMention | undefined;

/** UTF-16 units of "the" and its space: words that name an office may begin with it. */
const ARTICLE = 4;

/**
 * Indexes offices by where they begin. A span names an office when it begins with it, after "the" at most, and does not go
 * beyond it: "the Kazakh foreign minister’s aide" does, and is somebody else.
 */
export function indexOffices(offices: readonly OfficeMention[]): OfficeAt {
  const byStart = new Map(offices.map((office) => [`${office.block} ${office.start}`, office]));
  return ({ block, start, end }) => {
    const office = byStart.get(`${block} ${start}`) ?? byStart.get(`${block} ${start + ARTICLE}`);
    return office && end > office.start && end <= office.end ? office : undefined;
  };
}
