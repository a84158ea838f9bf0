import type { Codebook } from '../../../src/schemas/codebook.ts';
import type { CodedSet } from '../../evaluate/coded-set.ts';
import { loadReader, type ReaderKnowledge } from '../../normalise/code/load-reader.ts';
import { loadCodebook } from '../../normalise/codebook/load-codebook.ts';

/** What every stage of the training starts from. */
export interface Training {
  /** The codebook's folder; the stages write into `models` there. */
  folder: string;
  codebook: Codebook;
  /** Vocabulary, rules and the models as they were. */
  knowledge: ReaderKnowledge;
  /** The hand-coded sets to learn from. */
  taught: readonly CodedSet[];
  /** The same with those from which only the model of names learns. */
  taughtNames: readonly CodedSet[];
}

/** A model for an article, by its id, that was learnt from other articles: models are too sure of those they were learnt from. */
export type Without<Model> = (article: string) => Model;

/** For what takes long to learn, as many folds must do. */
export const FEW_FOLDS = 3;

/** The folder of the models. @param folder the codebook's */
export const modelsIn = (folder: string): string => `${folder}/models`;

/** Loads what training starts from. @param folder the codebook's */
export async function loadTraining(folder: string, sets: Pick<Training, 'taught' | 'taughtNames'>): Promise<Training> {
  const codebook = await loadCodebook(folder);
  return { folder, codebook, knowledge: await loadReader(folder, codebook), ...sets };
}
