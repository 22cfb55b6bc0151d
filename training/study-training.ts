// Annotated documents -> what more data, name lists and clusters are worth, by first-pass models.
import { CLUSTER_SHIFT, Gazetteer } from '../reading/mentions/gazetteer.ts';
import { CorpusReader } from './corpus-reader.ts';
import { Instances } from './instances.ts';
import type { NameLists } from './name-lists.ts';
import type { GoldDocument } from './read-corpora.ts';
import { ScoreBoard } from './score-board.ts';
import { trainCrf } from './train-crf.ts';

/** Every tenth document that people annotated is kept for measuring. */
const HELD_OUT = 10;
const OPTIONS = { epochs: 3, leastSeen: 6 };

type Words = ReadonlyMap<number, number>;

function gazetteerOf(words: Words, phrases: Words): Gazetteer {
  const gazetteer = new Gazetteer();
  for (const [key, bits] of words) gazetteer.addWord(key, bits);
  for (const [key, bits] of phrases) gazetteer.addPhrase(key, bits);
  return gazetteer;
}

/** F1 in percent, people, places and organizations, of a first-pass model of some documents on others. */
function measure(
  reader: CorpusReader,
  training: readonly GoldDocument[],
  held: readonly GoldDocument[],
): number {
  const instances = new Instances();
  training.forEach((document) => {
    reader.open(document.blocks);
    reader.emit(document, 0, false, instances, null);
  });
  const model = trainCrf(instances, OPTIONS);
  const board = new ScoreBoard();
  for (const document of held) {
    reader.open(document.blocks);
    reader.label(model);
    board.add(document, reader.names(document.blocks.length));
  }
  return board.total();
}

/**
 * Measures one setting after the other on the documents that people annotated: its name and F1. The same documents and
 * lists give the same figures.
 */
export function* studyTraining(
  documents: readonly GoldDocument[],
  { words, phrases }: NameLists,
): Generator<[string, number]> {
  const human = documents.filter(({ silver }) => !silver);
  const held = human.filter((_, index) => index % HELD_OUT === 0);
  const training = human.filter((_, index) => index % HELD_OUT > 0);
  const nothing: Words = new Map();
  const bits = (1 << CLUSTER_SHIFT) - 1;
  const withoutClusters: Words = new Map(
    [...words].map(([key, value]): [number, number] => [key, value & bits]),
  );
  const full = new CorpusReader(gazetteerOf(words, phrases));
  const share = (step: number) => training.filter((_, index) => index % step === 0);
  yield ['a tenth of the documents', measure(full, share(10), held)];
  yield ['a quarter', measure(full, share(4), held)];
  yield ['half', measure(full, share(2), held)];
  yield ['all', measure(full, training, held)];
  yield [
    'all, without clusters',
    measure(new CorpusReader(gazetteerOf(withoutClusters, phrases)), training, held),
  ];
  yield [
    'all, without lists and clusters',
    measure(new CorpusReader(gazetteerOf(nothing, nothing)), training, held),
  ];
}
