import type { Action } from '../../../src/schemas/action.ts';
import type { Block } from '../read/article-text.ts';
import type { GateWord } from './gate/gate-word.ts';

/** A half-open range of UTF-16 indices into the article's stored text. */
export interface Span {
  start: number;
  end: number;
}

/** A sentence of the article, or a list item, heading or title read as one. */
export interface Sentence extends Span {
  block: Block;
  /** Place in the article's list of sentences. */
  index: number;
}

/** How the governing words stand in the sentence. */
export type Construction = 'active' | 'passive' | 'nominal' | 'participle' | 'list-item' | 'ellipsis';

/**
 * A clause with the words that govern it, coded for its action.
 * Made by `code-clauses.ts`; parties, sectors and topic are found from it.
 */
export interface Clause extends Span {
  sentence: Sentence;
  construction: Construction;
  /** The words that decide the action: `agreed to`, `the signing of`. */
  trigger: Span;
  /** Lemma of the governing verb or noun: `agree`, `signing`. */
  lemma: string;
  /** The noun phrase that acts, as the clause has it; null where it has none. In a coordination, the inherited one. */
  subject: Span | null;
  /** What is governed: the object, infinitive or that-clause. Sectors, topic and title come from here. */
  object: Span | null;
  /** Who reports it, where it is reported speech or a quotation: the noun phrase. */
  speaker: Span | null;
  action: Action;
  /** The rule that gave the action, e.g. `verb/agree-to`. */
  rule: string;
  /** Between 0 and 1. */
  confidence: number;
  /** What of its grammar speaks for or against it: names of features, see `clause-grounds.ts`. */
  grounds?: readonly string[];
  /** What the model of sentences says of it. */
  gate?: GateWord;
  /** It goes on with the action of the clause before; a statement of its own only if it is on another matter. */
  continues?: true;
  /** One of several instruments that a signing names one by one: a matter of its own, whatever stands beside it. */
  apart?: true;
}
