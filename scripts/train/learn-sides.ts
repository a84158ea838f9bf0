import { sameParties } from '../evaluate/match.ts';
import { FIRST, partiesOf, SIDES } from '../normalise/code/actors/side-evidence.ts';
import { RULE_COUNTS, type SideModel } from '../normalise/code/actors/side-model.ts';
import type { CodedCase } from './coded-gold.ts';
import { type Choice, fitChoices } from './conditional-logit.ts';
import { namesShown } from './feature-rows.ts';
import { featureTable } from './write-models.ts';

/** A feature counts from so many articles on. */
const FEWEST = 3;
const FITTING = { rounds: 6, batch: 32, fewest: FEWEST };

/** What speaks for each side, and which of them the hand coder gave; what any answer would do for teaches nothing. */
export const sideChoices = (cases: readonly Pick<CodedCase, 'article' | 'gold' | 'sides'>[]): Choice[] =>
  cases.flatMap(({ article, gold, sides }) => {
    if (!gold || !sides) return [];
    const right = SIDES.filter((side) => sameParties(partiesOf(side, sides.pair), gold));
    const alternatives = new Map(
      SIDES.map((side) => [side, new Map(sides.evidence[side].map((name) => [name, 1]))] as const),
    );
    return right.length > 0 && right.length < SIDES.length ? [{ group: article, alternatives, right }] : [];
  });

/** The model that says which side acts; just as it is read from its file. */
export function learnSides(choices: readonly Choice[]): SideModel {
  const { weights, bias } = fitChoices(withoutRare(choices), SIDES, {
    prior: (feature) => (feature.startsWith(FIRST) ? RULE_COUNTS : 0),
    ...FITTING,
  });
  const biases = [...bias].map(([side, weight]) => [`bias/${side}`, weight] as const);
  return featureTable('sides', new Map([...weights, ...biases]));
}

/** The choices without features that few articles show. */
function withoutRare(choices: readonly Choice[]): Choice[] {
  const names = choices.map(({ group, alternatives }) => ({
    group,
    names: [...alternatives.values()].flatMap((own) => [...own.keys()]),
  }));
  const shown = new Set(namesShown(names, FEWEST));
  return choices.map((choice) => ({
    ...choice,
    alternatives: new Map(
      [...choice.alternatives].map(([side, own]) => [side, new Map([...own].filter(([name]) => shown.has(name)))]),
    ),
  }));
}
