import { isToldAt } from '../code/actors/is-told-at.ts';
import type { Decision } from '../../../src/schemas/desk.ts';
import type { VisitMention } from '../code/actors/visit-mention.ts';
import type { CodedArticle } from '../code/coded-article.ts';
import type { Fact } from '../read/article-text.ts';

type Known = Extract<Decision, { decision: 'know' }>;

/** A fact for each thing that the desk knows. */
type Facts<Given> = { [Name in keyof Given]: Fact<Exclude<Given[Name], undefined>> };

/** Facts with others in their place; none of another name. */
const withFacts = <Old, New extends { [Name in keyof New]: Name extends keyof Old ? Old[Name] : never }>(
  old: Old,
  better: New,
): Old => ({ ...old, ...better });

/** An article with what the desk knows of it and of the visit that it tells of. */
export interface KnownArticle {
  article: CodedArticle;
  /** The visits about which something is known now. */
  visits: readonly VisitMention[];
  /** `dates: 2024-03~`, what the text gave. */
  machine: Record<string, string | null>;
  /** `dates: 2024-03-12/2024-03-14`, what the desk knows. */
  now: Record<string, string | undefined>;
}

/**
 * What the desk knows goes before what the text says, of the article and of the visit alike.
 * @returns null where the article tells of no such visit, or does not have the words
 */
export function knowFacts(coded: CodedArticle, { words, visit = {}, source = {}, reason }: Known): KnownArticle | null {
  const known = coded.visits.filter((mention) => !mention.isSupposed && isMeant(coded, mention, words));
  if (words !== undefined && !coded.article.text.includes(words)) return null;
  if (Object.keys(visit).length > 0 && known.length === 0) return null;
  const factsOf = <Given extends object>(given: Given): Facts<Given> =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, { value: value as unknown, basis: 'desk', from: reason }]),
    ) as Facts<Given>;
  const better = new Map(known.map((mention) => [mention, withFacts(mention, factsOf(visit))]));
  const swap = <T extends VisitMention | null>(mention: T): T => ((mention && better.get(mention)) ?? mention) as T;
  const article: CodedArticle = {
    ...coded,
    article: { ...coded.article, facts: withFacts(coded.article.facts, factsOf(source)) },
    visits: coded.visits.map(swap),
    statements: coded.statements.map((statement) => ({ ...statement, visit: swap(statement.visit) })),
  };
  const machine = { ...valuesOf(coded.article.facts, source), ...(known[0] ? valuesOf(known[0], visit) : {}) };
  return { article, visits: known.map(swap), machine, now: { ...source, ...visit } };
}

/** Whether a visit is told where the words stand; without words, every visit of the article is meant. */
const isMeant = ({ article }: CodedArticle, visit: VisitMention, words: string | undefined): boolean => {
  if (words === undefined) return true;
  const at = article.text.indexOf(words);
  return at >= 0 && (visit.told === null || isToldAt(visit, at));
};

/** What was known before, of what is given now. */
const valuesOf = <Given extends object>(facts: Facts<Given>, given: Given): Record<string, string | null> =>
  Object.fromEntries(
    (Object.keys(given) as (keyof Given)[]).map((name) => [name, (facts[name].value as string | null) ?? null]),
  );
