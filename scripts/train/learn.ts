import { sameParties } from '../evaluate/match.ts';
import type { CodedCase, CodedPair } from './coded-gold.ts';
import { probabilityOf } from '../normalise/code/logistic.ts';
import { crossValidate } from './cross-validate.ts';
import { type Case, fitCases } from './logistic.ts';
import type { Forecast } from './reliability.ts';

/** Links: whether two statements of an article are on one matter at one visit. */
export const linkCases = (pairs: readonly CodedPair[]): Case[] =>
  pairs.flatMap(({ earlier, later, features }) =>
    earlier.gold?.topics[0] && later.gold?.topics[0]
      ? [{ group: later.article, features, holds: areOneMatter(earlier, later) }]
      : [],
  );

/** Whether the hand coder put two statements of an article under one matter at one visit. */
export const areOneMatter = ({ gold: a }: CodedCase, { gold: b }: CodedCase): boolean =>
  a !== null && b !== null && a.visit === b.visit && a.topics.some((topic) => topic !== '' && b.topics.includes(topic));

export const learnLinks = (cases: readonly Case[]): Map<string, number> => fitCases(cases, { penalty: 2, fewest: 2 });

/** Features that a case has or has not. */
export const asMap = (features: readonly string[]): Map<string, number> => new Map(features.map((name) => [name, 1]));

/** Whether a coded statement is one, with its action. */
export const statementCases = (cases: readonly CodedCase[]): Case[] =>
  cases
    .filter(({ open }) => !open)
    .map(({ article, features, gold }) => ({ group: article, features: asMap(features), holds: gold !== null }));

/** Whether its parties are right, where it is a statement. */
export const partyCases = (cases: readonly CodedCase[]): Case[] =>
  cases.flatMap(({ article, features, gold, coded }) =>
    gold ? [{ group: article, features: asMap(features), holds: sameParties(coded.parties, gold) }] : [],
  );

/** Whether it is tied, in its article, to most of the statements of its matter and to few others. */
export function topicCases(cases: readonly CodedCase[]): Case[] {
  const matched = cases.filter(({ gold }) => gold?.topics[0]);
  return [...Map.groupBy(matched, ({ set, article }) => `${set}/${article}`).values()].flatMap((own) =>
    own.map((one): Case => {
      const tied = own.filter(({ coded }) => coded.topic === one.coded.topic && coded.visit === one.coded.visit);
      const meant = own.filter((other) => areOneMatter(one, other));
      const both = tied.filter((other) => meant.includes(other)).length;
      return {
        group: one.article,
        features: asMap(one.features),
        holds: 2 * both > tied.length && 2 * both > meant.length,
      };
    }),
  );
}

/** Many features, few cases: what few articles show counts little. */
export const learnJudge = (cases: readonly Case[]): Map<string, number> => fitCases(cases, { penalty: 10, fewest: 3 });

/**
 * What logistic regressions say of each case, and whether it held.
 * @param weightsWithout what was learnt from the cases of other groups than one, by its name
 */
export const forecastsWithout = (
  cases: readonly Case[],
  weightsWithout: (group: string) => ReadonlyMap<string, number>,
): Forecast[] => cases.map((one) => forecast(one, weightsWithout(one.group)));

/** The same of what is learnt from the cases of other groups. */
export const forecastsBy = (
  cases: readonly Case[],
  learn: (cases: readonly Case[]) => ReadonlyMap<string, number>,
): Forecast[] => crossValidate(cases, learn, forecast);

const forecast = ({ features, holds }: Case, weights: ReadonlyMap<string, number>): Forecast => ({
  probability: probabilityOf(features, weights),
  holds,
});
