import type { Difference } from '../../../../src/schemas/agreement.ts';
import type { Statement } from '../../../../src/schemas/statement.ts';
import { withAnd } from '../../../../src/lib/wording/lists.ts';
import { objectTokens } from '../titles/object-words.ts';
import type { SourceView } from './source-view.ts';

/** Fewest items that make a list, and fewest shared ones that make two lists comparable. */
const LIST = 3;
const SHARED = 2;
/** Most words of one item. */
const LONGEST_ITEM = 4;

/**
 * Lists of the same things of which one has an item that the other lacks: "animal hides".
 * Two lists are comparable when they name at least two things in common.
 */
export function itemDifference(sources: readonly SourceView[]): Difference | null {
  const lists = sources.flatMap((source) =>
    source.statements.map((statement) => ({ source, statement, items: listItems(afterTrigger(statement)) })).filter(({ items }) => items.length >= LIST),
  );
  for (const longer of lists) {
    for (const other of lists) {
      if (other.source === longer.source || shared(longer.items, other.items) < SHARED) continue;
      const words = stems(other.statement.quote);
      const only = longer.items.filter((item) => !isIn(item, words));
      if (only.length === 0 || only.length > LIST) continue;
      const text = `${longer.source.shortName} adds ${withAnd(only)}`;
      return { kind: 'items', text, statements: [longer.statement.id, other.statement.id] };
    }
  }
  return null;
}

/** What a quotation says after the words that decide its action: the things agreed, without who agreed. */
const afterTrigger = ({ quote, start, rules }: Statement): string => [...quote].slice(Math.max(0, (rules.action.end ?? start) - start)).join('');

/** The members of an enumeration: `heated beef`, `dried chili`, `fresh cherries`, `dairy products`; none where there is none. */
export function listItems(words: string): string[] {
  if (!/,[^,]+,? and /u.test(words)) return [];
  const parts = words.split(/,\s*(?:and\s+)?|\s+and\s+/u);
  return parts.flatMap((part, at) => (at === 0 ? nounGroups(part).slice(-1) : nounGroups(part).slice(0, 1))).filter((item) => item.split(' ').length <= LONGEST_ITEM);
}

/** Runs of nouns with their adjectives: `the export of heated beef` has `export` and `heated beef`. */
const nounGroups = (part: string): string[] => {
  const groups: string[] = [];
  let from = -1;
  const tokens = objectTokens(`${part} .`);
  for (const [at, token] of tokens.entries()) {
    const inside = ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(token.tag) || (token.tag === 'VERB' && token.lower.endsWith('ed') && tokens[at + 1]?.tag === 'NOUN');
    if (inside && from < 0) from = at;
    if (inside || from < 0) continue;
    groups.push(part.slice(tokens[from]?.start, tokens[at - 1]?.end));
    from = -1;
  }
  return groups;
};

/** Four letters for a word and its forms: `chili`, `chillies`; `export`, `exports`. */
const stem = (word: string): string => word.toLowerCase().slice(0, 4);
const stems = (text: string): Set<string> => new Set((text.match(/\p{L}{3,}/gu) ?? []).map(stem));
const isIn = (item: string, known: ReadonlySet<string>): boolean => [...stems(item)].some((word) => known.has(word));
const shared = (a: readonly string[], b: readonly string[]): number => {
  const words = stems(b.join(' '));
  return a.filter((item) => isIn(item, words)).length;
};
