import type { Codebook } from '../../src/schemas/codebook.ts';
import { sameParties } from '../evaluate/match.ts';
import type { CodedCase, CodedPair } from './coded-gold.ts';
import { type ChoiceWeights, fitChoices } from './conditional-logit.ts';
import { type Case, fitCases } from './logistic.ts';

/** What the rules chose counts so much before anything is learnt. */
const RULES = 1;
/** Of more rounds, or of words that fewer articles show, nothing was gained on articles left out. */
const FITTING = { rounds: 5, batch: 32, fewest: 3 };

/** Sectors: which of them the hand coder gave. */
export const learnSectors = (cases: readonly CodedCase[], { sectors }: Pick<Codebook, 'sectors'>): ChoiceWeights =>
  fitChoices(
    cases.flatMap(({ article, clues, gold }) =>
      clues && gold && gold.sectors.length > 0
        ? [
            {
              group: article,
              alternatives: clues.evidence,
              common: clues.meaning.flatMap((direction) => Array.from(direction)),
              words: clues.words ?? [],
              right: gold.sectors,
            },
          ]
        : [],
    ),
    sectors.map(({ id }) => id),
    {
      prior: (feature) => (feature.startsWith('rule/') && feature !== 'rule/also' ? RULES : 0),
      ...FITTING,
    },
  );

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

const asMap = (features: readonly string[]): Map<string, number> => new Map(features.map((name) => [name, 1]));

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
