import type { Decision } from '../../../src/schemas/desk.ts';
import type { CodedStatement } from '../code/coded-article.ts';
import type { CodeName } from './decided-article.ts';
import { titleFromSlug } from './title-from-slug.ts';

/** The codes that a person gave a statement, and those that stood before. */
export interface Correction {
  statement: CodedStatement;
  before: Partial<Record<CodeName, string>>;
  now: Partial<Record<CodeName, string>>;
}

/**
 * A statement with the codes that a person gave; each names the desk as its rule. A code that the machine gave the same
 * stays the machine's.
 * @param rule `desk/2026-11-first-corpus`
 */
export function correctStatement(
  statement: CodedStatement,
  decision: Extract<Decision, { decision: 'correct' }>,
  rule: string,
): Correction {
  const old = codesOf(statement);
  const given: Partial<Record<CodeName, string>> = {
    ...(decision.action && { action: decision.action }),
    ...(decision.parties && { parties: [...decision.parties].sort().join(', ') }),
    ...(decision.sectors && { sectors: decision.sectors.join(', ') }),
    ...(decision.topic && { topic: decision.topic }),
  };
  const changed = (code: CodeName): boolean => given[code] !== undefined && given[code] !== old[code];
  const { action, parties, sectors, topic } = decision;
  const corrected: CodedStatement = {
    ...statement,
    ...(changed('action') && action && { clause: { ...statement.clause, action, rule, confidence: 1 } }),
    ...(changed('parties') && parties && { parties: [...parties].sort(), partiesRule: rule }),
    ...(changed('sectors') && sectors && { sectors, sectorsRule: rule }),
    ...(changed('topic') &&
      topic && { topic, topicTitle: titleFromSlug(topic), topicFrom: 'codebook' as const, topicRule: rule }),
  };
  const only = (codes: Partial<Record<CodeName, string>>): Partial<Record<CodeName, string>> =>
    Object.fromEntries(Object.entries(codes).filter(([code]) => changed(code as CodeName)));
  return { statement: corrected, before: only(old), now: only(given) };
}

const codesOf = ({ clause, parties, sectors, topic }: CodedStatement): Record<CodeName, string> => ({
  action: clause.action,
  parties: parties.join(', '),
  sectors: sectors.join(', '),
  topic,
});
