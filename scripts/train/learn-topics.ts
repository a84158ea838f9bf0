import type { CodedStatement } from '../normalise/code/coded-article.ts';
import type { MatterLexicon } from '../normalise/code/matter/matter-lexicon.ts';
import { applyDesk } from '../normalise/desk/apply-desk.ts';
import { atVisits } from '../normalise/link/place-statements.ts';
import { topicsInPairs } from '../normalise/link/topics-in-pairs.ts';
import { linkVisits } from '../normalise/link/visits.ts';
import type { CodedCase, CodedGold } from './coded-gold.ts';
import { type Case, fitCases } from './logistic.ts';

/**
 * Matters that two articles on one pair of countries name differently, and whether their hand coder has one topic for both.
 * Coders choose the names of topics, so what two coders have is not compared.
 * @param isKept whether a clause is kept as a statement, as when articles are coded
 */
export function topicPairCases(
  { articles, cases }: CodedGold,
  lexicon: MatterLexicon,
  isKept: (one: CodedCase) => boolean,
): Case[] {
  const caseOf = new Map(cases.map((one) => [one.coded, one]));
  const kept = new Set(cases.filter(isKept).map(({ coded }) => coded));
  return [...Map.groupBy(articles, ({ set }) => set)].flatMap(([set, own]) => {
    const found: Case[] = [];
    const observe: MatterLexicon['topicLinkModel']['observe'] = (a, b, features) => {
      const [one, other] = [meantBy(a.statements, caseOf), meantBy(b.statements, caseOf)];
      if (one && one.within === other?.within)
        found.push({ group: `${set}/${one.within}`, features, holds: one.topic === other.topic });
    };
    const decided = applyDesk(
      own.map(({ article }) => ({ ...article, statements: article.statements.filter((one) => kept.has(one)) })),
      [],
    );
    topicsInPairs(atVisits(decided, linkVisits(decided)), {
      ...lexicon,
      topicLinkModel: { ...lexicon.topicLinkModel, observe },
    });
    return found;
  });
}

/** A hand coder's topic, with the coder and the pair of countries within which it is one. */
interface Meant {
  within: string;
  topic: string;
}

/** The topic that most of the statements were coded with; null where none is coded. */
function meantBy(statements: readonly CodedStatement[], caseOf: ReadonlyMap<CodedStatement, CodedCase>): Meant | null {
  const meant = statements.flatMap((one): Meant[] => {
    const { article = '', gold } = caseOf.get(one) ?? {};
    const [topic = ''] = gold?.topics ?? [];
    const pair = gold?.pairs[0]?.toSorted().join('+') ?? '';
    return topic === '' || pair === '' ? [] : [{ within: `${coderOf(article)} ${pair}`, topic }];
  });
  const [most] = [...Map.groupBy(meant, ({ within, topic }) => `${within} ${topic}`).values()].sort(
    (a, b) => b.length - a.length,
  );
  return most?.[0] ?? null;
}

/** The coder of an article, by the letters that its id begins with: `qa` of `qa01-wire-tremellan`. */
const coderOf = (article: string): string => /^[a-z]*/.exec(article)?.[0] ?? '';

export const learnTopics = (cases: readonly Case[]): Map<string, number> => fitCases(cases, { penalty: 2, fewest: 2 });
