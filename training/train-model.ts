// Annotated documents and name lists -> the bytes of a model of names.
import { Gazetteer } from '../reading/mentions/gazetteer.ts';
import { CorpusReader, type Guess } from './corpus-reader.ts';
import { fitConfidence } from './fit-confidence.ts';
import { Instances } from './instances.ts';
import type { NameLists } from './name-lists.ts';
import { packModel } from './pack-model.ts';
import { Random } from './random.ts';
import type { GoldDocument } from './read-corpora.ts';
import { type CrfWeights, trainCrf } from './train-crf.ts';
import { varyCase } from './vary-case.ts';

const FOLDS = 2;
const FIRST_EPOCHS = 3;
const FINAL_EPOCHS = 4;
const FIRST_LEAST_SEEN = 6;
/** Of the final data, in which each document stands twice. */
const FINAL_LEAST_SEEN = 18;

/** Adds all documents and their copies in other cases; with `models`, as the second pass over what these labelled. */
function emitAll(
  reader: CorpusReader,
  documents: readonly GoldDocument[],
  instances: Instances,
  models: readonly CrfWeights[] | null,
  guesses: Guess[],
): void {
  const random = new Random(7);
  documents.forEach((document, index) => {
    const fold = index % FOLDS;
    const model = models?.[fold];
    reader.open(document.blocks);
    if (model) {
      const counts = !document.silver && document.marksMisc;
      reader.label(model, counts ? document : undefined, counts ? guesses : undefined);
      reader.countLabels();
    }
    reader.emit(document, fold, model !== undefined, instances, null);
    const blocks = varyCase(document, random);
    if (!blocks) return;
    reader.open(blocks);
    if (model) {
      reader.label(model);
      reader.countLabels();
    }
    const changed = (block: number) => blocks[block] !== document.blocks[block];
    reader.emit({ ...document, blocks }, fold, model !== undefined, instances, changed);
  });
}

/** Gives silver documents the labels of a model of all others as a second opinion. */
function repairSilver(reader: CorpusReader, documents: readonly GoldDocument[]): GoldDocument[] {
  const human = documents.filter(({ silver }) => !silver);
  if (human.length === documents.length) return [...documents];
  const instances = new Instances();
  emitAll(reader, human, instances, null, []);
  const model = trainCrf(instances, { epochs: FIRST_EPOCHS, leastSeen: FIRST_LEAST_SEEN });
  return documents.map((document) => {
    if (!document.silver) return document;
    reader.open(document.blocks);
    reader.label(model);
    return { ...document, second: reader.names(document.blocks.length) };
  });
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
  report('repairing silver labels');
  const repaired = repairSilver(reader, documents);
  const instances = new Instances();
  emitAll(reader, repaired, instances, null, []);
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    report(`first pass without fold ${fold + 1} of ${FOLDS}`);
    return trainCrf(instances, { epochs: FIRST_EPOCHS, leastSeen: FIRST_LEAST_SEEN, withoutFold: fold });
  });
  report('second pass: labels by models that did not see the document');
  const guesses: Guess[] = [];
  emitAll(reader, repaired, instances, models, guesses);
  report('final model of both passes');
  const model = trainCrf(instances, { epochs: FINAL_EPOCHS, leastSeen: FINAL_LEAST_SEEN });
  return packModel(model, lists, fitConfidence(guesses));
}
