import type { Token } from '../grammar/token.ts';

/** A word as far as its lemma goes. */
export type Lemma = Pick<Token, 'lemma' | 'lemmaNumber'>;

/**
 * Is told what a sentence shows, feature by feature; a feature may be told more than once and counts once. The model that
 * weighs a sentence looks each up by its parts, without making its name.
 */
export interface FeatureTeller {
  named: (name: string) => void;
  /** A value of a kind of feature; its name is both with a slash between: `voice/party`. */
  valued: (kind: string, value: string) => void;
  /**
   * The next word of the sentence: a feature by its name, and one with the word before it, a blank between; at the ends stand
   * `EDGES`.
   */
  word: (word: string) => void;
  /** The next word, told by its lemma. */
  lemma: (word: Lemma) => void;
  /** There is no further word. */
  end: () => void;
  /** A form of a verb: `verb/agreed`. */
  verb: (form: string) => void;
}

/** What stands for a word before the first and behind the last. */
export const EDGES = { start: '^', end: '$' } as const;
