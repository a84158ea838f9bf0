import type { VerbIndex } from '../lexicon/verb-forms.ts';
import type { Range, Token } from './token.ts';

/** What the structure needs to know about words beyond grammar. */
export interface Vocabulary {
  verbs: VerbIndex;
  /** Verbs of saying and thinking, which take a clause without “that”: “said Ruritania will …”. */
  takesClause: (lemma: string) => boolean;
  /** Verbs that report what somebody said. */
  says: (lemma: string) => boolean;
  /** Verbs that may govern a statement. */
  governs: (lemma: string) => boolean;
  /** Whether the words can act for a party: “the two sides”, “they”, “President Xi”. */
  actorLike: (tokens: readonly Token[], words: Range) => boolean;
}
