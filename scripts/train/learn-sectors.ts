import type { Codebook } from '../../src/schemas/codebook.ts';
import { noFilters } from '../normalise/code/filters/filter-model.ts';
import { wordNumbersOf } from '../normalise/code/filters/word-row.ts';
import { rankSectors, type SectorClues, type SectorModel } from '../normalise/code/matter/sector-model.ts';
import type { WordVectors } from '../normalise/code/word-vectors.ts';
import type { CodedCase } from './coded-gold.ts';
import { fitChoices } from './conditional-logit.ts';
import type { Forecast } from './reliability.ts';

/** What the rules chose counts so much before anything is learnt. */
const RULES = 1;
/** Of more rounds, or of words that fewer articles show, nothing was gained on articles left out. */
const FITTING = { rounds: 5, batch: 32, fewest: 3 };

/** A case that tells something of sectors: the hand coder gave some, and the model was asked. */
export interface SectorCase {
  /** The article. */
  group: string;
  clues: SectorClues;
  /** The hand coder's, the primary one first. */
  right: readonly string[];
}

/** What is learnt of sectors: the rest of a model stays as it is. */
export type SectorWeights = Pick<SectorModel, 'weights' | 'bias' | 'meaning' | 'words' | 'filters'>;

/** The same, ready to be written. */
export interface LearntSectors extends SectorWeights {
  weights: ReadonlyMap<string, number>;
}

export const sectorCases = (cases: readonly CodedCase[]): SectorCase[] =>
  cases.flatMap(({ article, clues, gold }) =>
    clues && gold && gold.sectors.length > 0 ? [{ group: article, clues, right: gold.sectors }] : [],
  );

/** What rules chose, and nothing else: what there is before anything is learnt. Features get their names only as they are met. */
export const rulesAlone = ({ sectors }: Pick<Codebook, 'sectors'>, vectors: WordVectors): SectorWeights => ({
  weights: { get: priorOf },
  bias: new Map(sectors.map(({ id }) => [id, 0])),
  meaning: new Map(),
  words: new Map(),
  filters: { filters: noFilters(vectors.dimensions), vectors },
});

const priorOf = (feature: string): number => (feature.startsWith('rule/') && feature !== 'rule/also' ? RULES : 0);

/** Sectors: which of them the hand coder gave. */
export function learnSectors(
  cases: readonly SectorCase[],
  { sectors }: Pick<Codebook, 'sectors'>,
  vectors: WordVectors,
): LearntSectors {
  const { filters, ...learnt } = fitChoices(
    cases.map(({ group, clues, right }) => ({
      group,
      alternatives: clues.evidence,
      common: clues.meaning.flatMap((direction) => Array.from(direction)),
      words: clues.words ?? [],
      ...(clues.row ? { row: clues.row } : {}),
      right,
    })),
    sectors.map(({ id }) => id),
    {
      prior: priorOf,
      numbers: wordNumbersOf(vectors),
      ...FITTING,
    },
  );
  return { ...learnt, filters: { filters: filters ?? noFilters(vectors.dimensions), vectors } };
}

/**
 * How sure of a sector a model is, and whether it held.
 * @param modelWithout what was learnt without an article, by its name
 */
export const forecastSectors = (
  cases: readonly SectorCase[],
  modelWithout: (article: string) => SectorModel,
): Forecast[] =>
  cases.map(({ group, clues, right }) => {
    const [best] = rankSectors(clues, modelWithout(group));
    return { probability: best?.probability ?? 0, holds: right.includes(best?.sector ?? '') };
  });
