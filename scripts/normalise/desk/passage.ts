import type { Action } from '../../../src/schemas/action.ts';
import type { CodedStatement } from '../code/coded-article.ts';
import type { Problem } from '../user-error.ts';
import { aboutDecision } from './decision-problem.ts';
import type { DeskDecision } from './load-desk.ts';

/** Words of a decision; of several statements that hold them, only those with the action that it names are meant. */
export interface Passage {
  words: string;
  was?: Action | undefined;
}

/** Whether a decision's words are about a statement: its quotation holds them. */
export const holdsPassage = (text: string, { clause }: CodedStatement, { words, was }: Passage): boolean =>
  text.slice(clause.start, clause.end).includes(words) && (was === undefined || clause.action === was);

/** An article as far as a passage is looked for in it. */
interface Searched {
  id: string;
  text: string;
  /** As they stand where the decision is applied. */
  statements: readonly CodedStatement[];
}

/** A decision whose words are about no statement, for the person who will put it right: says how far they are found. */
export function unmatched(
  one: DeskDecision,
  field: string,
  passage: Passage,
  { id, text, statements }: Searched,
): Problem {
  const { words, was } = passage;
  const expected = `expected a statement of ${id} with the words “${words}”`;
  const about = (found: string, fix: string): Problem =>
    aboutDecision(one, field, { message: `${expected}; ${found}`, fix });
  if (!text.includes(words)) return about(`the words ${whereabouts(text, words)}`, COPY);
  const actions = statements.filter((own) => holdsPassage(text, own, { words })).map(({ clause }) => clause.action);
  if (actions.length === 0)
    return about(
      'the words stand there, but the machine finds no statement in them, or a decision before this one rejected it',
      'Name words within one statement, add the statement by an “add” decision, or remove this one.',
    );
  if (was !== undefined && !actions.includes(was))
    return about(`it has the action ${actions.join(', ')}, not ${was}`, 'Correct “was”, or leave it out.');
  return about('it is of no visit, so it is on no matter of the record', 'Remove the decision.');
}

/** What to do where the words are gone. */
export const COPY = 'Copy the words anew from the article, or remove the decision.';

/** Where words that an article does not have stand after all: nowhere, or nearly as they are. */
export const whereabouts = (text: string, words: string): string =>
  plain(text).includes(plain(words))
    ? 'stand in the article only with other quotation marks, hyphens, capitals or spaces'
    : 'stand nowhere in the article';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’‛`]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
