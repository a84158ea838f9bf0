import { stringify } from 'yaml';
import type { Decision } from '../../src/schemas/desk.ts';
import type { UnsureStatement } from './unsure-codes.ts';

/** So many words of a quotation tell it from others. */
const WORDS = 14;

/**
 * A decision on a statement, to be pasted into a file under `content/desk/` and corrected: with the codes of which the machine
 * is unsure as they stand.
 * @param date `2026-11-21`
 */
export function decisionDraft({ statement, codes }: UnsureStatement, date: string): string {
  const { article, quote, action } = statement;
  const values = {
    action: statement.action,
    parties: statement.parties,
    sectors: statement.sectors,
    topic: statement.topic?.split('/').at(-1),
  };
  const draft = {
    decision: 'correct',
    by: 'desk editor',
    date,
    reason: '…',
    article,
    words: firstWords(quote),
    was: action,
    ...Object.fromEntries(codes.flatMap(({ code }) => (values[code] === undefined ? [] : [[code, values[code]]]))),
  } satisfies Partial<Decision>;
  return stringify([draft], { lineWidth: 0 });
}

/** The beginning of a quotation as it is written, whole words only. */
function firstWords(quote: string): string {
  const [start = quote] = new RegExp(`^(?:\\S+\\s+){0,${WORDS - 1}}\\S+`, 'u').exec(quote) ?? [];
  return start;
}
