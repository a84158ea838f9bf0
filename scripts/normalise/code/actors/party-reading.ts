import type { Speaker } from '../../../../src/schemas/statement.ts';

/** Which side a phrase names: countries of the pair, and the rule that found them. */
export interface Side {
  /** One or both countries, sorted. */
  parties: string[];
  rule: string;
}

/** The parties of a clause, with the rule that decided and who is quoted. */
export interface PartyReading extends Side {
  speaker: Speaker | null;
}

/** What was decided for a sentence so far: the parties of all its clauses. */
export interface Before {
  sentence: number;
  parties: readonly string[];
  /** The side of whoever is quoted or reports in it; null where nobody is, or both are. */
  speaking: string | null;
  /** The one side that its subject names, whoever acts: `Varrek was asked by the hosts`; null where it names none or both. */
  subject: string | null;
  /** Whether a subject in it is plural: `Ruritanian officials`. */
  isPlural: boolean;
}

/** The two countries of a clause, and which of them is at home. */
export interface Pair {
  both: readonly [string, string];
  visitor: string | null;
  host: string | null;
}
