import type { Clause, Span } from '../clause.ts';
import type { Actors } from './read-actors.ts';

/** Words that end the phrase of an agent. */
const STOP = /^(?:to|that|of|for|in|on|at|with|while|which|who|after|during)$/;

/**
 * The agent of a passive or a nominalisation: the words behind `by` after the trigger.
 * @example agentSpan(clause of 'a promise by Ruritania to build') // Ruritania
 */
export function agentSpan(clause: Clause, actors: Actors): Span | null {
  const words = actors.words[clause.sentence.index]?.words ?? [];
  const inClause = words.filter((word) => word.start >= clause.trigger.start && word.end <= clause.end);
  const by = inClause.findIndex((word) => word.key === 'by');
  const first = inClause[by + 1];
  if (by < 0 || !first || /ing$/.test(first.key) || /^\d/.test(first.key)) return null;
  const rest = inClause.slice(by + 1);
  const stop = rest.findIndex((word, index) => index > 0 && STOP.test(word.key) && !(word.key === 'of' && index < 4));
  const last = rest[(stop < 0 ? rest.length : stop) - 1] ?? first;
  return { start: first.start, end: Math.min(last.end, first.start + 120) };
}

/**
 * The owner of a commitment, in the words of the clause before its trigger: `Ruritania's promise`, `the Ruritanian
 * commitment`.
 */
export function ownerSpan(clause: Clause): Span | null {
  if (clause.construction !== 'nominal' && clause.construction !== 'passive') return null;
  const start = Math.max(clause.start, clause.trigger.start - 80);
  return start < clause.trigger.start ? { start, end: clause.trigger.start } : null;
}
