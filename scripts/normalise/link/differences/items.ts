import type { Difference } from '../../../../src/schemas/agreement.ts';
import { withAnd } from '../../../../src/lib/wording/lists.ts';
import { objectTokens } from '../titles/object-words.ts';
import type { SourceView } from './source-view.ts';

/** Fewest items that make a list, and fewest shared ones that make two lists comparable. */
const LIST = 3;
const SHARED = 2;

/**
 * Lists of the same things of which one has an item that the other lacks: "animal hides".
 * Two lists are comparable when they name at least two things in common.
 */
export function itemDifference(sources: readonly SourceView[]): Difference | null {
  const lists = sources.flatMap((source) =>
    source.statements.map((statement) => ({ source, statement, items: listItems(statement.quote) })).filter(({ items }) => items.length >= LIST),
  );
  for (const longer of lists) {
    for (const other of lists) {
      if (other.source === longer.source || shared(longer.items, other.items) < SHARED) continue;
      const only = longer.items.filter((item) => !stems(other.statement.quote).includes(headStem(item)));
      if (only.length === 0 || only.length > LIST) continue;
      const text = `${longer.source.shortName} adds ${withAnd(only)}`;
      return { kind: 'items', text, statements: [longer.statement.id, other.statement.id] };
    }
  }
  return null;
}

/** The members of a quotation's enumeration: `heated beef`, `dried chili`, `fresh cherries`, `dairy products`. */
export function listItems(quote: string): string[] {
  if (!/,[^,]+,? and /u.test(quote)) return [];
  const parts = quote.split(/,\s*(?:and\s+)?|\s+and\s+/u);
  return parts.map(nounGroup).filter((item) => item !== '');
}

/** The noun phrase that a member of a list is about, without what leads into it and what follows it. */
const nounGroup = (part: string): string => {
  const tokens = objectTokens(part);
  const isPart = (at: number): boolean => ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(tokens[at]?.tag ?? '');
  let end = 0;
  while (end < tokens.length && !isPart(end)) end += 1;
  const lead = tokens.findLastIndex(({ tag, lower }) => tag === 'ADP' && ['of', 'including', 'for', 'as'].includes(lower));
  let from = lead >= 0 && lead + 1 < tokens.length ? lead + 1 : end;
  while (from < tokens.length && !isPart(from)) from += 1;
  let to = from;
  while (to < tokens.length && isPart(to)) to += 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from && to - from <= 4 ? part.slice(first.start, last.end) : '';
};

const stem = (word: string): string => word.toLowerCase().replace(/(?:ies|es|s|y|i)$/u, '');
const headStem = (item: string): string => stem(item.split(' ').at(-1) ?? '');
const stems = (text: string): string[] => (text.match(/\p{L}+/gu) ?? []).map(stem);
const shared = (a: readonly string[], b: readonly string[]): number => {
  const words = new Set(b.flatMap((item) => stems(item)));
  return a.filter((item) => stems(item).some((word) => words.has(word))).length;
};
