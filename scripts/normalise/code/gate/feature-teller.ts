/**
 * Is told what a sentence shows, feature by feature; a feature may be told more than once and counts once. The model that
 * weighs a sentence looks each up by its parts, without making its name.
 */
export interface FeatureTeller {
  named: (name: string) => void;
  /** A value of a kind of feature; its name is both with a slash between: `voice/party`. */
  valued: (kind: string, value: string) => void;
  /**
   * The sentence's words in their order: each a feature by its name, and each with the one before it, a blank between; at
   * the ends stand `EDGES`.
   */
  words: (words: readonly string[]) => void;
  /** A form of a verb: `verb/agreed`. */
  verb: (form: string) => void;
  /** A word whose vector counts for the meaning of the sentence. */
  means: (lemma: string) => void;
  /** A verb whose vector counts for what is done in it. */
  does: (verb: string) => void;
}

/** What stands for a word before the first and behind the last. */
export const EDGES = { start: '^', end: '$' } as const;
