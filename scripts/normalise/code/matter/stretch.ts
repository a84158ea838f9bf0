import type { Found } from '../phrase-index.ts';
import { emphasise } from './emphasis.ts';
import type { SectorTerm } from './matter-lexicon.ts';
import type { WordRow } from '../filters/word-row.ts';
import type { MatterWord } from './word.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { SectorScore } from './score-sectors.ts';

/** A stretch of words with the emphasis of each, and what has been found out about it: null until it is first asked for. */
export class Stretch {
  readonly words: readonly MatterWord[];
  readonly weights: readonly number[];
  /** Whether words are left out between some, so that phrases may stand in it that its sentences do not have. */
  readonly gaps: boolean;
  /** See `findSectorTerms`. */
  terms: readonly Found<SectorTerm>[] | null = null;
  /** See `scoreSectors`. */
  sectors: readonly SectorScore[] | null = null;
  /** How many of its terms tell each sector. */
  told: ReadonlyMap<string, number> | null = null;
  /** See `findNounPhrases`. */
  phrases: readonly NounPhrase[] | null = null;
  /** See `stemsOf`. */
  stems: ReadonlySet<string> | null = null;
  /** See `directionOf`. */
  direction: Float64Array | null = null;
  /** See `rowOf`. */
  row: WordRow | null = null;

  constructor(words: readonly MatterWord[], weights: readonly number[], gaps: boolean) {
    this.words = words;
    this.weights = weights;
    this.gaps = gaps;
  }
}

/** Words with their emphasis by grammar, see `emphasise`. */
export const emphasised = (words: readonly MatterWord[], gaps = false): Stretch =>
  new Stretch(words, emphasise(words), gaps);

/** Words of which all weigh the same. */
export const even = (words: readonly MatterWord[], gaps = false): Stretch =>
  new Stretch(
    words,
    words.map(() => 1),
    gaps,
  );

/** Words of which those nearer to the end weigh more. */
export const fading = (words: readonly MatterWord[]): Stretch =>
  new Stretch(
    words,
    words.map((_, place) => 0.6 + (0.4 * (place + 1)) / words.length),
    false,
  );

/** The greatest weight from one place up to another (exclusive). */
export function heaviest(weights: readonly number[], from: number, to: number): number {
  let most = -Infinity;
  for (let place = from; place < to; place += 1) most = Math.max(most, weights[place] ?? -Infinity);
  return most;
}
