import type { Span } from '../clause.ts';

/** Universal part-of-speech tags, as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark of a sentence. `start` and `end` are offsets in the article's stored text. */
export interface Token extends Span {
  /** As written: `Agreed`. */
  text: string;
  /** The number of the text among all that were met; see `textNumberOf`. */
  textNumber: number;
  /** In lower case, with straight apostrophes: `agreed`, `'s`. */
  lower: string;
  /** `agree` */
  lemma: string;
  /** The number of the lemma among all that were met; see `lemmaNumberOf`. */
  lemmaNumber: number;
  tag: PartOfSpeech;
}

/** A half-open range of places in a sentence's list of tokens. */
export interface Range {
  from: number;
  to: number;
}

/** The stretch of text that a range of tokens covers. */
export function spanOf(tokens: readonly Token[], { from, to }: Range): Span | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}
