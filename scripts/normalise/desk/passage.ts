import type { Action } from '../../../src/schemas/action.ts';
import type { CodedStatement } from '../code/coded-article.ts';
import type { Problem } from '../user-error.ts';
import type { DeskDecision } from './load-desk.ts';

/** Whether a statement's quotation holds a decision's words; of several, only those with the action that it names. */
export const holdsPassage = (
  text: string,
  { clause }: CodedStatement,
  { words, was }: { words: string; was?: Action | undefined },
): boolean => text.slice(clause.start, clause.end).includes(words) && (was === undefined || clause.action === was);

/** A decision that matches nothing any more, for the person who will put it right. */
export const unmatched = ({ file, place, decision }: DeskDecision, expected: string): Problem => ({
  file,
  field: `decision ${place} (${decision.decision})`,
  message: `expected ${expected}, found none`,
  fix: 'Copy the words from the article, or remove the decision if the machine now agrees.',
});

/** `a statement of harbour-wire with the words “build a ferry”`. */
export const statementWith = (article: string, words: string): string =>
  `a statement of ${article} with the words “${words}”`;
