import type { DecisionEntry } from '../../../src/schemas/desk.ts';
import type { VisitMention } from '../code/actors/visit-mention.ts';
import type { CodedArticle, CodedStatement } from '../code/coded-article.ts';

/** The four codes that a person may give otherwise. */
export type CodeName = 'action' | 'parties' | 'sectors' | 'topic';

/** What a person did to a statement. */
export interface StatementTrail {
  /** For each code that the desk decided, what the machine had; null for a statement that the machine did not have. */
  machine: Readonly<Partial<Record<CodeName, string | null>>>;
  /** The file of the decision, for the rule of each code: `2026-11-first-corpus`. */
  rule: string;
  entries: readonly DecisionEntry[];
}

/** A coded article after the desk: its statements as they stand now, and what a person did to them. */
export interface DecidedArticle extends CodedArticle {
  /** Of statements that a person touched. Absent where there is no desk. */
  decided?: ReadonlyMap<CodedStatement, StatementTrail>;
  /** Decisions about a visit as a whole: what the desk knows of it, and statements that are none. */
  aboutVisits?: readonly { visit: VisitMention | null; entry: DecisionEntry }[];
}

/** An article while the desk's decisions are applied to it, one after the other. */
export type Decided = Required<DecidedArticle>;
