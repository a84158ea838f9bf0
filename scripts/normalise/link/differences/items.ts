import type { Difference } from '../../../../src/schemas/agreement.ts';
import type { Statement } from '../../../../src/schemas/statement.ts';
import { withAnd } from '../../../../src/lib/wording/lists.ts';
import { closingParticiple, objectTokens } from '../titles/object-words.ts';
import type { SourceView } from './source-view.ts';

/** Fewest items that make a list, and fewest shared ones that make two lists comparable. */
const LIST = 3;
const SHARED = 2;
/** Two lists of which one adds more than this, and more than both share, are lists of other things. */
const MOST_ADDED = 3;
/** Most words of one item. */
const LONGEST_ITEM = 8;

/**
 * Lists of the same things of which one has an item that the other lacks: "animal hides".
 * Two lists are comparable when they name at least two things in common.
 */
export function itemDifference(sources: readonly SourceView[]): Difference | null {
  const lists = sources.flatMap((source) =>
    source.statements
      .filter(({ quote }) => ENUMERATION.test(quote))
      .map((statement) => ({ source, statement, items: listItems(afterTrigger(statement)) }))
      .filter(({ items }) => items.length >= LIST),
  );
  for (const longer of lists) {
    for (const other of lists) {
      if (other.source === longer.source || shared(longer.items, other.items) < SHARED) continue;
      const words = stems(other.statement.quote);
      const only = longer.items.filter((item) => !isIn(item.whole, words));
      if (only.length === 0 || only.length > Math.max(MOST_ADDED, shared(longer.items, other.items))) continue;
      const text = `${longer.source.shortName} adds ${withAnd(only.map(({ name }) => name))}`;
      return { kind: 'items', text, statements: [longer.statement.id, other.statement.id] };
    }
  }
  return null;
}

/** `heated beef, dried chili and`: what every enumeration has, in whatever it stands. */
const ENUMERATION = /,[^,]+,? and /u;

/** What a quotation says after the words that decide its action: the things agreed, without who agreed and to what end. */
const afterTrigger = ({ quote, start, rules }: Statement): string => {
  const words = Array.from(quote)
    .slice(Math.max(0, (rules.action.end ?? start) - start))
    .join('');
  return words.slice(0, closingParticiple(words));
};

/** A member of a list: its nouns for the reader, and all its words to look for in another list. */
export interface ListItem {
  /** `animal hides` */
  name: string;
  /** `access to the market for animal hides` */
  whole: string;
}

/** The members of an enumeration: `heated beef`, `dried chili`, `fresh cherries`, `dairy products`; none where there is none. */
export function listItems(words: string): ListItem[] {
  if (!ENUMERATION.test(words)) return [];
  const parts = words.split(/,\s*(?:and\s+)?|(?<!\bbetween [^,]*)\s+and\s+/u);
  return parts
    .flatMap((part, at) => {
      const [name] = at === 0 ? nounGroups(part).slice(-1) : nounGroups(part);
      return name === undefined
        ? []
        : [{ name: at === 0 ? name : withComplement(name, part), whole: at === 0 ? name : part }];
    })
    .filter(({ name }) => name.split(' ').length <= LONGEST_ITEM);
}

/** A noun that says little without what follows it: `cooperation` → `cooperation on regional matters`. */
const withComplement = (name: string, part: string): string => {
  const rest = part.slice(part.indexOf(name) + name.length);
  const complement = /^ (?:on|of|in|for|between|with|to) [\p{L}’' -]+/u.exec(rest)?.[0] ?? '';
  const whole = name + complement.trimEnd();
  return whole.split(' ').length <= LONGEST_ITEM ? whole : name;
};

/** Runs of nouns with their adjectives: `the export of heated beef` has `export` and `heated beef`. */
const nounGroups = (part: string): string[] => {
  const groups: string[] = [];
  let from = -1;
  const tokens = objectTokens(`${part} .`);
  for (const [at, token] of tokens.entries()) {
    const inside =
      ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(token.tag) ||
      (token.text === '-' && from >= 0) ||
      (token.tag === 'VERB' && token.lower.endsWith('ed') && tokens[at + 1]?.tag === 'NOUN');
    if (inside && from < 0) from = at;
    if (inside || from < 0) continue;
    groups.push(part.slice(tokens[from]?.start, tokens[at - 1]?.end));
    from = -1;
  }
  return groups;
};

/** Words that tell no item from another. */
const GENERIC =
  /^(?:cooperat|collaborat|develop|advanc|initiativ|matter|project|program|product|expan|facilitat|deepen|agree|countr|includ|multiple|various|field|area|sector|topic|range|joint|enhanc|strengthen|mutual|both|with|between|other|from|such|their|the|and|for|new)/u;

/** Four letters for a word and its forms: `chili`, `chillies`; `export`, `exports`. */
const stem = (word: string): string => word.slice(0, 4);
const stems = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !GENERIC.test(word)).map(stem));
/** Whether a list names an item: by one of its words that tell it. An item without such a word is in every list. */
const isIn = (item: string, known: ReadonlySet<string>): boolean => {
  const own = [...stems(item)];
  return own.length === 0 || own.some((word) => known.has(word));
};
const shared = (a: readonly ListItem[], b: readonly ListItem[]): number => {
  const words = stems(b.map(({ whole }) => whole).join(' '));
  return a.filter(({ whole }) => isIn(whole, words)).length;
};
