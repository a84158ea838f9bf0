import type { Ruling, Statement } from '../../src/schemas/statement.ts';

/** The codes of a statement of which the machine says how sure it is. */
const CODES = ['action', 'parties', 'sectors', 'topic'] as const;
export type CodeOf = (typeof CODES)[number];

/** A statement with those of its codes that are less sure than asked, the least sure first. */
export interface UnsureStatement {
  statement: Statement;
  codes: { code: CodeOf; confidence: number }[];
}

/**
 * Where to look first: statements with an unsure code, those with the least sure one first. What a person decided is sure.
 * @param below confidence from which on a code is left out, between 0 and 1
 */
export function unsureCodes(statements: readonly Statement[], below: number): UnsureStatement[] {
  return statements
    .flatMap((statement): UnsureStatement[] => {
      const codes = CODES.flatMap((code) => {
        const confidence = sureness(statement.rules[code]);
        return confidence < below ? [{ code, confidence }] : [];
      }).sort((a, b) => a.confidence - b.confidence);
      return codes.length > 0 ? [{ statement, codes }] : [];
    })
    .sort((a, b) => least(a) - least(b));
}

const sureness = ({ rule, confidence = 1 }: Ruling): number => (rule.startsWith('desk/') ? 1 : confidence);

const least = ({ codes }: UnsureStatement): number => codes[0]?.confidence ?? 1;
