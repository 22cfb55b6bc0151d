// The sample sentence of the welcome page -> its marks, and the card of each, by the same code as on any page.
import type { SampleMark } from '../../components/SampleArticle.tsx';
import { listMarks, markTarget } from '../../extension/list-marks.ts';
import { loadReader } from '../../extension/reader.ts';
import type { Article } from '../../reading/article.ts';
import type { Card } from '../../reading/cards/card.ts';

/** Each name stands in it once, so that no card offers a way to another mention. */
export const SAMPLE_TEXT =
  'In Almaty, Russian Foreign Minister Sergey Lavrov said to a newspaper from Moscow that he does not agree with ' +
  'Qasym-Jomart Toqayev’s remarks at the 2022 St. Petersburg International Economic Forum on self-determination.';

const ARTICLE: Article = {
  blocks: [{ role: 'paragraph', text: SAMPLE_TEXT }],
  title: null,
  url: null,
  published: '2025-04-16',
  language: 'en',
};

export interface ReadSample {
  /** In order; where a name stands inside a remark's words, the remark has them. */
  readonly marks: readonly SampleMark[];
  makeCard(mark: SampleMark): Card | null;
}

/** Reads the sample. Rejects when a file of the extension is missing. */
export async function readSample(): Promise<ReadSample> {
  const reader = await loadReader();
  const reading = reader.read(ARTICLE);
  const all = listMarks(reading, [], reader.pack)
    .map(({ id, kind, start, end }) => ({ id, start, end, isRemark: kind === 'remark' }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const remarks = all.filter(({ isRemark }) => isRemark);
  const marks = all.filter(
    (mark) => mark.isRemark || !remarks.some(({ start, end }) => mark.start < end && start < mark.end),
  );
  return {
    marks,
    makeCard: ({ id }) => {
      const target = markTarget(reading, id);
      return target && reader.makeCard(reading, target);
    },
  };
}
