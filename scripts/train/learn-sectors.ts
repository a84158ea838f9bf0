import type { Codebook } from '../../src/schemas/codebook.ts';
import { rankSectors, type SectorModel } from '../normalise/code/matter/sector-model.ts';
import type { CodedCase } from './coded-gold.ts';
import { type ChoiceWeights, fitChoices } from './conditional-logit.ts';
import { crossValidate } from './cross-validate.ts';
import type { Forecast } from './reliability.ts';

/** What the rules chose counts so much before anything is learnt. */
const RULES = 1;
/** Of more rounds, or of words that fewer articles show, nothing was gained on articles left out. */
const FITTING = { rounds: 5, batch: 32, fewest: 3 };

/** The cases that tell something of sectors: the hand coder gave some, and the model was asked. */
const telling = (cases: readonly CodedCase[]) =>
  cases.flatMap((one) => {
    const { article, clues, gold } = one;
    return clues && gold && gold.sectors.length > 0 ? [{ ...one, group: article, clues, gold }] : [];
  });

/** Sectors: which of them the hand coder gave. */
export const learnSectors = (cases: readonly CodedCase[], { sectors }: Pick<Codebook, 'sectors'>): ChoiceWeights =>
  fitChoices(
    telling(cases).map(({ group, clues, gold }) => ({
      group,
      alternatives: clues.evidence,
      common: clues.meaning.flatMap((direction) => Array.from(direction)),
      words: clues.words ?? [],
      right: gold.sectors,
    })),
    sectors.map(({ id }) => id),
    {
      prior: (feature) => (feature.startsWith('rule/') && feature !== 'rule/also' ? RULES : 0),
      ...FITTING,
    },
  );

/** How sure of a sector what was learnt from other articles is, and whether it held. */
export function forecastSectors(
  coded: readonly CodedCase[],
  codebook: Pick<Codebook, 'sectors'>,
  model: SectorModel,
): Forecast[] {
  return crossValidate(
    telling(coded),
    (own) => learnSectors(own, codebook),
    ({ clues, gold }, learnt) => {
      const [best] = rankSectors(clues, { ...model, ...learnt });
      return { probability: best?.probability ?? 0, holds: gold.sectors.includes(best?.sector ?? '') };
    },
  );
}
