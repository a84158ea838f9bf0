import { rememberingOf } from '../../remembering.ts';
import { emphasise } from './emphasis.ts';
import type { MatterWord } from './matter-word.ts';

/** A stretch of words with the emphasis of each. */
export interface Stretch {
  words: readonly MatterWord[];
  weights: readonly number[];
}

/** Words with their emphasis by grammar, see `emphasise`. */
export const stretchOf = rememberingOf(
  (words: readonly MatterWord[], lexicon: Parameters<typeof emphasise>[1]): Stretch => ({
    words,
    weights: emphasise(words, lexicon),
  }),
);

/** Words of which those nearer to the end weigh more. */
export const fading = (words: readonly MatterWord[]): Stretch => ({
  words,
  weights: words.map((_, place) => 0.6 + (0.4 * (place + 1)) / words.length),
});

/** The greatest weight from one place up to another (exclusive). */
export function heaviest(weights: readonly number[], from: number, to: number): number {
  let most = -Infinity;
  for (let place = from; place < to; place += 1) most = Math.max(most, weights[place] ?? -Infinity);
  return most;
}
