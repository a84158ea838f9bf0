import type { Action } from '../../../../src/schemas/action.ts';
import type { Range } from '../grammar/token.ts';

/** What a predicate says, before anything rules it out. */
export interface Force {
  action: Action | 'none';
  /** `verb/agree-infinitive` */
  rule: string;
  /** Governing words. */
  trigger: Range;
  /** What is governed, up to the end of the clause. */
  objectFrom: number;
  construction: 'active' | 'passive' | 'nominal' | 'participle';
  lemma: string;
  report?: 'any' | 'will' | 'progress' | 'position' | undefined;
  transparent?: boolean;
  /** The subject has been judged by the entry, and need not be a party: “the plan provides for …”. */
  subjectJudged?: boolean;
  /** An account of what was settled goes on: “The two sides would …”, “Patrols were to be …”. */
  recounted?: true;
  /** The denial is what is said: “has not changed”. */
  denied?: true | undefined;
}
