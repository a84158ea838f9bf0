import type { Codebook } from '../../src/schemas/codebook.ts';
import { noFilters } from '../normalise/code/filters/filter-model.ts';
import { wordNumbersOf } from '../normalise/code/filters/word-row.ts';
import { rankSectors, type SectorModel } from '../normalise/code/matter/sector-model.ts';
import type { WordVectors } from '../normalise/code/word-vectors.ts';
import type { CodedCase } from './coded-gold.ts';
import { fitChoices } from './conditional-logit.ts';
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

/** What is learnt of sectors: the rest of a model stays as it is. */
type Learnt = Pick<SectorModel, 'weights' | 'bias' | 'meaning' | 'words' | 'filters'>;

/** Sectors: which of them the hand coder gave. */
export function learnSectors(
  cases: readonly CodedCase[],
  { sectors }: Pick<Codebook, 'sectors'>,
  vectors: WordVectors,
): Learnt {
  const { filters, ...learnt } = fitChoices(
    telling(cases).map(({ group, clues, gold }) => ({
      group,
      alternatives: clues.evidence,
      common: clues.meaning.flatMap((direction) => Array.from(direction)),
      words: clues.words ?? [],
      ...(clues.row ? { row: clues.row } : {}),
      right: gold.sectors,
    })),
    sectors.map(({ id }) => id),
    {
      prior: (feature) => (feature.startsWith('rule/') && feature !== 'rule/also' ? RULES : 0),
      numbers: wordNumbersOf(vectors),
      ...FITTING,
    },
  );
  return { ...learnt, filters: { filters: filters ?? noFilters(vectors.dimensions), vectors } };
}

/** How sure of a sector what was learnt from other articles is, and whether it held. */
export function forecastSectors(
  coded: readonly CodedCase[],
  codebook: Pick<Codebook, 'sectors'>,
  model: SectorModel,
): Forecast[] {
  return crossValidate(
    telling(coded),
    (own) => learnSectors(own, codebook, model.filters.vectors),
    ({ clues, gold }, learnt) => {
      const [best] = rankSectors(clues, { ...model, ...learnt });
      return { probability: best?.probability ?? 0, holds: gold.sectors.includes(best?.sector ?? '') };
    },
  );
}
