import type { VerbForm } from '../lexicon/verb-forms.ts';

/** How a verb group may stand in a clause. `past` may also be a reduced relative: “the deal signed in May”. */
export type VerbShape = 'finite' | 'past' | 'infinitive' | 'gerund' | 'participle' | 'bare';

/** A verb with its auxiliaries, adverbs and negation: “have not yet been agreed”. Places are those of tokens. */
export interface VerbGroup {
  /** First token: the first auxiliary, or “to” of an infinitive. */
  from: number;
  /** The main verb; the copula where none follows it. */
  head: number;
  /** `agree` */
  lemma: string;
  shape: VerbShape;
  /** `will`, `may`, …; null without one. “is to” counts as `be-to`, “was to” as `was-to`. */
  modal: string | null;
  negated: boolean;
  passive: boolean;
  perfect: boolean;
  /** “had agreed”. */
  pluperfect: boolean;
  progressive: boolean;
  /** “is”, “are” as the only verb. */
  copula: boolean;
  form: VerbForm;
}
