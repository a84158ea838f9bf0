/**
 * Is told what a sentence shows, feature by feature; a feature may be told more than once and counts once. The model that
 * weighs a sentence looks each up by its parts, without making its name.
 */
export interface FeatureTeller {
  named: (name: string) => void;
  /** A word; its name is the word. */
  word: (word: string) => void;
  /** A word and the one before it; their names with a blank between. */
  pair: (before: string, word: string) => void;
  /** A form of a verb: `verb/agreed`. */
  verb: (form: string) => void;
  /** A word whose vector counts for the meaning of the sentence. */
  means: (lemma: string) => void;
  /** A verb whose vector counts for what is done in it. */
  does: (verb: string) => void;
}
