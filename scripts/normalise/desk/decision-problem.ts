import type { Problem } from '../user-error.ts';
import type { DeskDecision } from './load-desk.ts';

/**
 * Something about a decision, wrong or worth a look, for the person who wrote it.
 * @param field of the decision; null where it is about the whole
 */
export const aboutDecision = (
  one: DeskDecision,
  field: string | null,
  what: Pick<Problem, 'message' | 'fix'>,
): Problem => ({
  file: one.file,
  at: [one.place - 1, ...(field === null ? [] : [field])],
  field: `${decisionName(one)}${field === null ? '' : `, ${field}`}`,
  ...what,
});

/** What messages call a decision: `decision 3 (correct)`. */
export const decisionName = ({ place, decision }: DeskDecision): string => `decision ${place} (${decision.decision})`;
