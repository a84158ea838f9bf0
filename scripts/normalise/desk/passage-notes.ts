import { count } from '../../../src/lib/wording/numbers.ts';
import type { Problem } from '../user-error.ts';
import { codesOf } from './correct-statement.ts';
import type { Decided } from './decided-article.ts';
import { aboutDecision } from './decision-problem.ts';
import { knowFacts } from './know-facts.ts';
import type { DeskDecision } from './load-desk.ts';
import { holdsPassage } from './passage.ts';

/**
 * What is worth a look in a decision on a passage, which holds: words that stand in several statements, and a decision
 * that changes nothing.
 * @param before the article as it was when the decision was applied
 * @param after the article with it
 */
export function passageNotes(one: DeskDecision, before: Decided, after: Decided): Problem[] {
  return [...severalStatements(one, before), ...(isIdle(one, before, after) ? [changesNothing(one)] : [])];
}

/** A decision that could be left out. */
export const changesNothing = (one: DeskDecision): Problem =>
  aboutDecision(one, null, {
    message: 'nothing changes by it: the machine, or a decision before it, says the same',
    fix: 'Remove it, unless it should hold if the machine’s reading changes.',
  });

const severalStatements = (one: DeskDecision, { article: { id, text }, statements }: Decided): Problem[] => {
  const { decision } = one;
  const note = (message: string): Problem[] => [
    aboutDecision(one, 'words', { message, fix: 'If only one is meant, name more of its words.' }),
  ];
  if (decision.decision === 'add') {
    const places = text.split(decision.words).length - 1;
    return places > 1 ? note(`“${decision.words}” stands ${count(places, 'time')} in ${id}; the first is meant`) : [];
  }
  if (decision.decision !== 'correct' && decision.decision !== 'reject') return [];
  const meant = statements.filter((statement) => holdsPassage(text, statement, decision));
  const found = `the words “${decision.words}” stand in ${count(meant.length, 'statement')} of ${id}`;
  return meant.length > 1 ? note(`${found}, and the decision is about each`) : [];
};

/** Whether an article is the same with a decision as without it. */
const isIdle = ({ decision }: DeskDecision, before: Decided, after: Decided): boolean => {
  if (decision.decision === 'know') return isKnown(before, decision);
  const { text } = before.article;
  const said = ({ statements }: Decided): string =>
    JSON.stringify(
      statements
        .map((own) => codesOf(text, own))
        .map(inOrder)
        .sort(),
    );
  return ['correct', 'reject', 'add'].includes(decision.decision) && said(before) === said(after);
};

const inOrder = (codes: Record<string, string>): string => JSON.stringify(Object.entries(codes).sort());

const isKnown = (before: Decided, decision: Parameters<typeof knowFacts>[1]): boolean => {
  const { machine = {}, now = {} } = knowFacts(before, decision) ?? {};
  return Object.entries(now).every(([name, value]) => machine[name] === value);
};
