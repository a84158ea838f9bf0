import type { Range } from './token.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * What a verb does in its sentence.
 * - `main`: governs the sentence, or is coordinated with the verb that does;
 * - `complement`: stands in a that-clause, with or without “that”;
 * - `subordinate`: after a conjunction (`while`, `if`, …, kept in `opener`);
 * - `relative`, `reduced`: describes a noun;
 * - `participle`: “…, pledging to …” with the subject of its sentence;
 * - `absolute`: “with both sides vowing to …”, with a subject of its own;
 * - `infinitive`, `gerund`: depends on a word before it;
 * - `attribution`: “…,” he said.
 */
export type Role =
  | 'main'
  | 'complement'
  | 'subordinate'
  | 'relative'
  | 'reduced'
  | 'participle'
  | 'absolute'
  | 'infinitive'
  | 'gerund'
  | 'attribution';

/** A verb group with its place in the sentence's structure. */
export interface Predicate {
  group: VerbGroup;
  role: Role;
  /** Words of the subject; of a coordinated verb, those of the first. Null where there is none. */
  subject: Range | null;
  /** Whether the subject stands right before this verb (and not before an earlier one). */
  ownSubject: boolean;
  /** The conjunction or relative word that opens its clause: `while`, `that`, `who`. */
  opener: string | null;
  /** The verb on which it depends (the reporting verb of a complement). */
  parent: Predicate | null;
  /** First word of the clause: subject, or the verb where the subject is far. */
  from: number;
  /** Behind the last word of the clause. */
  to: number;
}
