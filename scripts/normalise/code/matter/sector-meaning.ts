import { addWord } from '../word-vectors.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import type { Matter, MatterPart } from './read-matter.ts';
import type { Stretch } from './stretch.ts';
import { tellingPlaces } from './telling-words.ts';

/** Parts of the text whose meaning is weighed, in this order: further ones told nothing more on articles left out. */
export const MEANINGS: readonly MatterPart[] = ['object', 'sentence', 'paragraph'];

/**
 * Where the words of a clause and of what stands around it point in the space of word vectors: words that no vocabulary
 * lists speak for a sector where they are used like those that were coded with it.
 * @returns the directions of `MEANINGS`
 */
export const meaningOf = (matter: Matter, lexicon: MatterLexicon): Float64Array[] =>
  MEANINGS.map((part) => directionOf(matter.part(part), lexicon));

/**
 * The direction of the sum of a stretch's words, each by its emphasis; see `tellingPlaces`.
 * @returns a vector of length 1; all 0 where no word is known
 */
export const directionOf = (stretch: Stretch, lexicon: MatterLexicon): Float64Array =>
  (stretch.direction ??= readDirection(stretch, lexicon));

function readDirection(stretch: Stretch, lexicon: MatterLexicon): Float64Array {
  const sum = new Float64Array(lexicon.vectors.dimensions);
  for (const place of tellingPlaces(stretch, lexicon)) {
    const vector = stretch.words[place]?.lexeme.vector;
    if (vector) addWord(sum, vector, stretch.weights[place] ?? 0);
  }
  const length = lengthOf(sum);
  if (length > 0) for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) / length;
  return sum;
}

/** As `Math.hypot(...vector)` has it, which takes its arguments one by one: the sum of squares by Kahan, of shares of the greatest. */
function lengthOf(vector: Float64Array): number {
  let greatest = 0;
  for (const value of vector) greatest = Math.max(greatest, Math.abs(value));
  if (greatest === 0) return 0;
  let sum = 0;
  let lost = 0;
  for (const value of vector) {
    const share = value / greatest;
    const square = share * share - lost;
    const next = sum + square;
    lost = next - sum - square;
    sum = next;
  }
  return Math.sqrt(sum) * greatest;
}
