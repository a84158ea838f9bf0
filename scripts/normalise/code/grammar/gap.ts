import type { Range } from './token.ts';

/** What stands between a verb and the verb before it, read from the right: how its clause begins. */
export interface Gap {
  /** `start` of the sentence, a `comma` or other mark, a coordinator (`and`), an opener (`that`, `while`), or `none`. */
  boundary: 'start' | 'mark' | 'and' | 'opener' | 'none';
  /** The opening word itself, in lower case. */
  opener: string | null;
  /** Whether a mark stands before “and”, “but” or an opener. */
  afterMark: boolean;
  /** The words that may be the subject; null when there are none but adverbs. */
  subject: Range | null;
  /** Place of the first word of the clause. */
  from: number;
}
