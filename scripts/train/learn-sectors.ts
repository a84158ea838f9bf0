import type { Codebook } from '../../src/schemas/codebook.ts';
import { rankSectors, type SectorModel } from '../normalise/code/matter/sector-model.ts';
import type { CodedCase } from './coded-gold.ts';
import { type ChoiceWeights, fitChoices } from './conditional-logit.ts';
import { FOLDS, learnWithout } from './cross-validate.ts';
import type { Forecast } from './reliability.ts';
import { drawnIn, temperatureOf, tempered } from './temperature.ts';

/** What the rules chose counts so much before anything is learnt. */
const RULES = 1;
/** Of more rounds, or of words that fewer articles show, nothing was gained on articles left out. */
const FITTING = { rounds: 5, batch: 32, fewest: 3 };

/** Sectors: which of them the hand coder gave. */
const learnSectors = (cases: readonly CodedCase[], { sectors }: Pick<Codebook, 'sectors'>): ChoiceWeights =>
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

/**
 * Sectors, with weights that are drawn in until their probabilities hold.
 * @param model that they become part of
 * @returns the weights, and how sure of a sector what was learnt from other articles is
 */
export function learnSureSectors(
  coded: readonly CodedCase[],
  codebook: Pick<Codebook, 'sectors'>,
  model: SectorModel,
): { weights: ChoiceWeights; forecasts: Forecast[] } {
  const cases = coded.flatMap((one) => {
    const { article, clues, gold } = one;
    return clues && gold && gold.sectors.length > 0 ? [{ ...one, group: article, clues, gold }] : [];
  });
  const without = learnWithout(cases, (own) => learnSectors(own, codebook), FOLDS);
  const rankings = cases.map(({ group, clues, gold }) => {
    const ranked = rankSectors(clues, { ...model, ...without(group) });
    return {
      probabilities: ranked.map(({ probability }) => probability),
      right: ranked.map(({ sector }) => gold.sectors.includes(sector)),
    };
  });
  const factor = temperatureOf(rankings);
  return {
    weights: tempered(learnSectors(coded, codebook), factor),
    forecasts: rankings.map(({ probabilities, right }) => ({
      probability: drawnIn(probabilities, factor)[0] ?? 0,
      holds: right[0] === true,
    })),
  };
}
