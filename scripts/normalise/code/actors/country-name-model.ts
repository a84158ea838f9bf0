import type { NameClues } from './name-clues.ts';
import type { FeatureTable } from '../weight-table.ts';

/**
 * How much each feature speaks for an unlisted name being that of a country that an article is about (logistic
 * regression), learnt from hand-coded articles: `models/country-names.tsv`.
 */
export interface CountryNameModel extends FeatureTable {
  /** Told of all names that the model judges: training learns from it. */
  observe?: (name: NameClues, features: ReadonlyMap<string, number>) => void;
}
