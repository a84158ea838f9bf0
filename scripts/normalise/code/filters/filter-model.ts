import { FIRST_WORD, TAGS } from './word-row.ts';

/** How many words stand side by side in what a filter looks at. */
export const WINDOW = 3;

/**
 * Filters: each looks at three words side by side, wherever they stand in a sentence, and answers the more strongly the more they
 * are like what it has learnt to look for; its strongest answer counts, if it is above 0 (convolution and max-over-time pooling:
 * Collobert and others 2011, Kim 2014).
 */
export interface FilterModel {
  filters: number;
  /** How many numbers a word is to a filter: see `widthOf`. */
  width: number;
  /** By filter, by place in the window, by number of the word. */
  weights: Float64Array;
  /** By filter: what it answers to any words. */
  bias: Float64Array;
  /** How many questions the filters' answers say something to. */
  questions: number;
  /** By filter, by question: what its answer says, were it 1. */
  says: Float64Array;
}

/** A word is to a filter the coordinates of its vector, then a mark for each kind of word without one, then one for each tag. */
export const widthOf = (dimensions: number): number => dimensions + FIRST_WORD + TAGS.length;

/** Where among the numbers of a word a kind of word without a vector is marked, and a tag. */
export const placeOf = {
  word: (width: number, kind: number): number => width - TAGS.length - FIRST_WORD + kind,
  tag: (width: number, tag: number): number => width - TAGS.length + tag,
} as const;

/** A model without filters, which says nothing. */
export const noFilters = (dimensions: number): FilterModel => ({
  filters: 0,
  width: widthOf(dimensions),
  weights: new Float64Array(0),
  bias: new Float64Array(0),
  questions: 0,
  says: new Float64Array(0),
});
