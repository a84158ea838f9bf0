import type { Clause, Span } from '../clause.ts';

/** How far an agent, an owner or an apposition is looked for. */
const REACH = 120;

const AGENT =
  /\bby\s+(?!\d|\p{L}+ing\b)(?<agent>(?:the\s+|its\s+|his\s+|her\s+)?\p{L}[^,;.()]*?)(?=\s+(?:to|that|for|in|on|at|with|while|which|who|after|during)\b|[,;.()]|$)/u;

/**
 * The agent of a passive or a nominalisation: the words behind `by` after the trigger.
 * @example agentSpan(clause of 'a promise by Ruritania to build', text) // Ruritania
 */
export function agentSpan(clause: Clause, text: string): Span | null {
  const from = clause.trigger.start;
  const match = AGENT.exec(text.slice(from, Math.min(clause.end, clause.trigger.end + REACH)));
  const agent = match?.groups?.agent;
  if (!match || agent === undefined) return null;
  const start = from + match.index + match[0].length - agent.length;
  return { start, end: start + agent.length };
}

/**
 * The owner of a commitment, in the words of the clause before its trigger: `Ruritania's promise`, `the Ruritanian
 * commitment`.
 */
export function ownerSpan(clause: Clause): Span | null {
  if (clause.construction === 'list-item') return clause.trigger;
  if (clause.construction !== 'nominal' && clause.construction !== 'passive') return null;
  const start = Math.max(clause.start, clause.trigger.start - REACH);
  return start < clause.trigger.start ? { start, end: clause.trigger.start } : null;
}

const APPOSITION = /^,\s(?<apposition>(?:the|a|an|whose|\p{Lu})[^,;]{3,100}),/u;

/**
 * What is said of the subject right behind it, between commas: `NORA, the Ruritanian exchange agency, will fund`.
 */
export function appositionSpan(clause: Clause, text: string): Span | null {
  if (!clause.subject) return null;
  const from = clause.subject.end;
  const words = APPOSITION.exec(text.slice(from, from + REACH))?.groups?.apposition;
  return words === undefined ? null : { start: from + 2, end: from + 2 + words.length };
}

const PASSIVE = /^(?:is|was|has been|had been)\b.*\p{L}ed\b/u;
const STATE_OF_MIND =
  /\b(?:pleased|satisfied|delighted|concerned|committed|determined|prepared|interested|convinced|dedicated)\b/;

/** `It was agreed that`: a subject that names nobody. `It was pleased that` names somebody. */
export function isImpersonal({ subject, construction, trigger }: Clause, text: string): boolean {
  if (subject === null || !/^it$/i.test(text.slice(subject.start, subject.end).trim())) return false;
  const words = text.slice(trigger.start, trigger.end);
  return !STATE_OF_MIND.test(words) && (construction === 'passive' || PASSIVE.test(words));
}
