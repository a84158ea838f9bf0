import type { Sentence } from '../clause.ts';
import type { Predicate } from './predicate.ts';
import type { Token } from './token.ts';

/** A sentence with its words and its verbs. */
export interface ParsedSentence {
  sentence: Sentence;
  tokens: Token[];
  predicates: Predicate[];
}
