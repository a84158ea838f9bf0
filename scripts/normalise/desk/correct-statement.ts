import type { Decision } from '../../../src/schemas/desk.ts';
import type { CodedStatement } from '../code/coded-article.ts';

/**
 * A statement with the codes that a person gave; the rule of each says so.
 * @param rule where the decision stands: `content/desk/2026-11.yaml#3`
 */
export function correctStatement(statement: CodedStatement, decision: Extract<Decision, { decision: 'correct' }>, rule: string): CodedStatement {
  const { action, parties, sectors, topic } = decision;
  const { clause } = statement;
  return {
    ...statement,
    ...(action === undefined ? {} : { clause: { ...clause, action, rule: deskRule(rule, clause.action), confidence: 1 } }),
    ...(parties === undefined ? {} : { parties: [...parties].sort(), partiesRule: deskRule(rule, statement.parties.join(' and ')) }),
    ...(sectors === undefined ? {} : { sectors, sectorsRule: deskRule(rule, statement.sectors.join(', ')) }),
    ...(topic === undefined ? {} : { topic, topicFrom: 'codebook' as const, topicRule: deskRule(rule, statement.topic) }),
  };
}

/** `desk: content/desk/2026-11.yaml#3; machine: noted`. */
const deskRule = (rule: string, machine: string): string => `desk: ${rule}; machine: ${machine}`;
