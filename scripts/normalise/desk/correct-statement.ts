import type { Decision } from '../../../src/schemas/desk.ts';
import type { Clause } from '../code/clause.ts';
import type { CodedStatement } from '../code/coded-article.ts';
import type { CodeName } from './decided-article.ts';
import { titleFromSlug } from './title-from-slug.ts';

/** Codes of a statement, or its words, as text. */
export type Given = Partial<Record<CodeName | 'quote', string>>;

/** A statement as a person corrected it, with what stood there before. */
export interface Correction {
  statement: CodedStatement;
  /** Only what changed: `action: noted`. */
  before: Given;
  now: Given;
}

type Decided = Extract<Decision, { decision: 'correct' }>;

/**
 * A statement with the codes that a person gave; each names the desk as its rule. A code that the machine gave the same
 * stays the machine's.
 * @param text the article's stored text
 * @param rule `desk/2026-11-first-corpus`
 * @returns null where the words that it quotes are not in the statement's sentence
 */
export function correctStatement(
  text: string,
  statement: CodedStatement,
  decision: Decided,
  rule: string,
): Correction | null {
  const old = codesOf(text, statement);
  const given = givenBy(decision);
  const changed = (code: keyof Given): boolean => given[code] !== undefined && given[code] !== old[code];
  const { action, parties, sectors, topic, quote } = decision;
  const span = quote && changed('quote') ? spanOf(text, statement, quote) : {};
  if (!span) return null;
  const clause = {
    ...statement.clause,
    ...span,
    ...(action && changed('action') ? { action, rule, confidence: 1 } : {}),
  };
  const corrected: CodedStatement = {
    ...statement,
    clause,
    ...(parties && changed('parties') ? { parties: [...parties].sort(), partiesRule: rule } : {}),
    ...(sectors && changed('sectors') ? { sectors, sectorsRule: rule } : {}),
    ...(topic && changed('topic') ? onTopic(topic, rule) : {}),
  };
  const only = (codes: Given): Given =>
    Object.fromEntries(Object.entries(codes).filter(([code]) => changed(code as keyof Given)));
  return { statement: corrected, before: only(old), now: only(given) };
}

const onTopic = (
  topic: string,
  rule: string,
): Pick<CodedStatement, 'topic' | 'topicTitle' | 'topicFrom' | 'topicRule'> => ({
  topic,
  topicTitle: titleFromSlug(topic),
  topicFrom: 'codebook',
  topicRule: rule,
});

/** What a decision gives, as text. */
const givenBy = ({ action, parties, sectors, topic, quote }: Decided): Given => ({
  ...(action && { action }),
  ...(parties && { parties: [...parties].sort().join(', ') }),
  ...(sectors && { sectors: sectors.join(', ') }),
  ...(topic && { topic }),
  ...(quote && { quote }),
});

/** The codes of a statement, and its words, as text. */
export const codesOf = (text: string, { clause, parties, sectors, topic }: CodedStatement): Required<Given> => ({
  action: clause.action,
  parties: parties.join(', '),
  sectors: sectors.join(', '),
  topic,
  quote: text.slice(clause.start, clause.end),
});

/** Where the words that a person quotes stand, in the statement's own sentence; null where they do not. The object stays within them. */
const spanOf = (text: string, { clause: { sentence } }: CodedStatement, quote: string): Partial<Clause> | null => {
  const start = text.indexOf(quote, sentence.start);
  const end = start + quote.length;
  return start < 0 || end > sentence.end ? null : { start, end };
};
