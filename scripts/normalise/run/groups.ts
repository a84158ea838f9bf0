import type { DeskDecision } from '../desk/load-desk.ts';
import { disjointSets } from '../disjoint-sets.ts';
import { sortedBy } from '../link/sort.ts';
import type { ArticleInput } from './article-input.ts';
import type { ArticleSummary } from './coded-articles.ts';
import { fingerprint } from './sealed.ts';
import { pairsOf, pairsOfOneName } from './visit-names.ts';

/** An article as far as the run knows it. */
export interface KnownArticle {
  input: ArticleInput;
  summary: ArticleSummary;
}

/** Articles that are linked together, and with no others. `key` names all that their records follow from. */
export interface Group {
  key: string;
  articles: readonly ArticleInput[];
  /** The decisions that may be about these articles or their records. */
  desk: readonly DeskDecision[];
}

/**
 * Cuts a corpus into groups that can be linked alone. Records of two pairs of countries touch each other only where one
 * article tells of both, or where their visits may come to have one address: so two articles are in one group where they tell
 * of visits of one pair, or where a chain of such articles and addresses leads from one to the other. An article that tells of
 * no visit is a group of its own.
 * @param version see `knowledgeVersion`
 */
export function groupArticles(
  articles: readonly KnownArticle[],
  desk: readonly DeskDecision[],
  version: string,
): Group[] {
  const groupOf = disjointSets<string>();
  const told = articles.map(({ summary }) => pairsOf(summary.names));
  const together = [...told, ...pairsOfOneName(articles.flatMap(({ summary }) => summary.names))];
  for (const [first = '', ...others] of together) for (const pair of others) groupOf.join(first, pair);
  const groups = Map.groupBy(articles, ({ input }, at) => groupOf.find(told[at]?.[0] ?? input.key));
  return [...groups.values()].map((group) => {
    const ordered = sortedBy(group, ({ input }) => input.id);
    const own = desk.filter(isAbout(ordered));
    const inputs = ordered.map(({ input }) => input);
    return {
      key: fingerprint(version, JSON.stringify(own), ...inputs.map(({ key }) => key)),
      articles: inputs,
      desk: own,
    };
  });
}

/**
 * Whether a decision may be about a group: it names one of its articles, or a record whose address names one of its
 * countries, as the addresses of visits, agreements and topics do. Texts on sectors are about no group.
 */
const isAbout = (articles: readonly KnownArticle[]): ((one: DeskDecision) => boolean) => {
  const ids = new Set(articles.map(({ input }) => input.id));
  const names = articles.flatMap(({ summary }) => summary.names);
  const parties = [...new Set(names.flatMap(({ visitorParty, host }) => [visitorParty, host]))];
  return ({ decision }) =>
    'article' in decision
      ? ids.has(decision.article)
      : !decision.record.startsWith('/sectors/') && parties.some((party) => decision.record.includes(party));
};
