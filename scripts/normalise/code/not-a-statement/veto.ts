import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Force } from '../force/force.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Voice } from '../voice/speakers.ts';
import type { Outsiders } from '../voice/outsiders.ts';

/** All that a rule may look at to keep a clause from being a statement. */
export interface Candidate {
  parsed: ParsedSentence;
  predicate: Predicate;
  force: Force;
  voice: Voice;
  outsiders: Outsiders;
  lexicon: Lexicon;
  /** Year of the article, where it is known. */
  year: number | null;
  /** The article argues a case of its own. */
  opinion: boolean;
}

/** A rule of CODEBOOK, “What is not a statement”. Each has an example that the tests run. */
export interface Veto {
  /** `negation` */
  id: string;
  /** Sentences that must yield no statement. */
  examples: readonly string[];
  /** The examples are of an opinion piece. */
  opinion?: true;
  applies: (candidate: Candidate) => boolean;
}
