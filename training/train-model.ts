// Annotated documents and name lists -> the bytes of a model of names.
import { Gazetteer } from '../reading/mentions/gazetteer.ts';
import { CorpusReader, type Guess } from './corpus-reader.ts';
import { fitConfidence } from './fit-confidence.ts';
import { Instances } from './instances.ts';
import type { NameLists } from './name-lists.ts';
import { packModel } from './pack-model.ts';
import { Random } from './random.ts';
import type { GoldDocument } from './read-corpora.ts';
import { ScoreBoard } from './score-board.ts';
import { type CrfWeights, trainCrf } from './train-crf.ts';
import { varyCase } from './vary-case.ts';

const FOLDS = 2;
/** Our own articles, marked by one rule, are easier than other texts: confidence learnt from them would be too high. */
const OWN_CORPUS = 'articles';
const FIRST_EPOCHS = 3;
const FINAL_EPOCHS = 4;
const FIRST_LEAST_SEEN = 6;
/** Of the final data, in which each document stands twice. */
const FINAL_LEAST_SEEN = 16;

/** Adds all documents and their copies in other cases as first-pass segments. */
function emitFirst(reader: CorpusReader, documents: readonly GoldDocument[], instances: Instances): void {
  const random = new Random(7);
  documents.forEach((document, index) => {
    reader.open(document.blocks);
    reader.emit(document, index % FOLDS, false, instances, null);
    emitVaried(reader, document, random, (copy, changed) => {
      reader.emit(copy, index % FOLDS, false, instances, changed);
    });
  });
}

/** The same as second-pass segments, over the labels of the fold's model, which did not see the document. */
function emitSecond(
  reader: CorpusReader,
  documents: readonly GoldDocument[],
  instances: Instances,
  models: readonly CrfWeights[],
  judge: { guesses: Guess[]; board: ScoreBoard },
): void {
  const random = new Random(7);
  documents.forEach((document, index) => {
    const model = models[index % FOLDS];
    if (!model) return;
    reader.open(document.blocks);
    const counts = document.marksMisc && !document.silver && document.corpus !== OWN_CORPUS;
    reader.label(model, counts ? document : undefined, counts ? judge.guesses : undefined);
    judge.board.add(document, reader.names(document.blocks.length));
    reader.countLabels();
    reader.emit(document, index % FOLDS, true, instances, null);
    emitVaried(reader, document, random, (copy, changed) => {
      reader.label(model);
      reader.countLabels();
      reader.emit(copy, index % FOLDS, true, instances, changed);
    });
  });
}

/** Opens a copy of a document in another case, where it gets one, and tells which of its blocks are changed. */
function emitVaried(
  reader: CorpusReader,
  document: GoldDocument,
  random: Random,
  emit: (copy: GoldDocument, changed: (block: number) => boolean) => void,
): void {
  const blocks = varyCase(document, random);
  if (!blocks) return;
  reader.open(blocks);
  emit({ ...document, blocks }, (block) => blocks[block] !== document.blocks[block]);
}

/** Gives silver documents the labels of a model that did not see them as a second opinion. */
function repairSilver(
  reader: CorpusReader,
  documents: readonly GoldDocument[],
  models: readonly CrfWeights[],
): GoldDocument[] {
  return documents.map((document, index) => {
    const model = models[index % models.length];
    if (!document.silver || !model) return document;
    reader.open(document.blocks);
    reader.label(model);
    return { ...document, second: reader.names(document.blocks.length) };
  });
}

function trainFirst(reader: CorpusReader, documents: readonly GoldDocument[], fold?: number): CrfWeights {
  const instances = new Instances();
  emitFirst(reader, documents, instances);
  const options = { epochs: FIRST_EPOCHS, leastSeen: FIRST_LEAST_SEEN };
  return trainCrf(instances, fold === undefined ? options : { ...options, withoutFold: fold });
}

/** Trains a model. The same documents and lists give the same bytes. `report` is told of each step. */
export function trainModel(
  documents: readonly GoldDocument[],
  lists: NameLists,
  report: (step: string) => void,
): Uint8Array {
  const gazetteer = new Gazetteer();
  for (const [key, bits] of lists.words) gazetteer.addWord(key, bits);
  for (const [key, bits] of lists.phrases) gazetteer.addPhrase(key, bits);
  const reader = new CorpusReader(gazetteer);
  let repaired: readonly GoldDocument[] = documents;
  const human = documents.filter(({ silver }) => !silver);
  if (human.length < documents.length) {
    report('repairing silver labels by a model of the others');
    repaired = repairSilver(reader, documents, [trainFirst(reader, human)]);
  }
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    report(`first pass without fold ${fold + 1} of ${FOLDS}`);
    return trainFirst(reader, repaired, fold);
  });
  report(
    'repairing silver labels again, by models that did not see the document; second pass over their labels',
  );
  repaired = repairSilver(reader, repaired, models);
  const judge = { guesses: [], board: new ScoreBoard() };
  const instances = new Instances();
  emitFirst(reader, repaired, instances);
  emitSecond(reader, repaired, instances, models, judge);
  report(`first pass, F1 on documents not seen:\n${judge.board.toTable()}`);
  report('final model of both passes');
  const model = trainCrf(instances, { epochs: FINAL_EPOCHS, leastSeen: FINAL_LEAST_SEEN });
  return packModel(model, lists, fitConfidence(judge.guesses));
}
