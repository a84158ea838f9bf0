import type { Clause, Span } from '../clause.ts';
import type { Pair, Side } from './party-reading.ts';
import type { SidedMention } from './side-surroundings.ts';
import type { SideVerbs } from './side-vocabulary.ts';

/** What the rules read a clause in. */
export interface SideQuestion {
  clause: Clause;
  pair: Pair;
  verbs: SideVerbs;
  /** The side of whoever is quoted or reports; null where nobody is, or both are. */
  speaking: string | null;
  /** The article's stored text. */
  text: string;
  /** The side that a stretch of the clause's sentence names. */
  read: (span: Span | null) => Side | null;
  /** Where the clause's sentence names the sides. */
  named: readonly SidedMention[];
  /** The one side that acted in the sentence before; null where none or both did. */
  acted: string | null;
  /** The side whose doings the heading above lists; null where it says none. */
  heading: string | null;
  /** The side of the clause's subject; null where it has none, or one that names nobody. */
  subject: Side | null;
}

/** A way to tell who acts; null where it does not apply. */
export type Decider = (question: SideQuestion) => Side | null;

/** What a side is read from, in the name of its rule: `subject/named` → `agent/named`. */
export const renamed = (side: Side | null, from: string): Side | null =>
  side && { ...side, rule: side.rule.replace('subject', from) };

/** Both sides, by a rule. */
export const both = ({ pair }: SideQuestion, rule: string): Side => ({ parties: [...pair.both], rule });
