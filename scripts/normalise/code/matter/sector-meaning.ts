import { addWord } from '../word-vectors.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import { isNounLike } from './phrase-bounds.ts';
import type { Matter, MatterPart } from './read-matter.ts';
import type { Stretch } from './stretch.ts';

/** Parts of the text whose meaning is weighed, in this order: further ones told nothing more on articles left out. */
export const MEANINGS: readonly MatterPart[] = ['object', 'sentence', 'paragraph'];

/**
 * Where the words of a clause and of what stands around it point in the space of word vectors: words that no vocabulary
 * lists speak for a sector where they are used like those that were coded with it.
 * @returns the directions of `MEANINGS`, one after the other
 */
export function meaningOf(matter: Matter, lexicon: MatterLexicon): number[] {
  const all: number[] = [];
  for (const part of MEANINGS) for (const value of directionOf(matter.part(part), lexicon)) all.push(value);
  return all;
}

/**
 * The direction of the sum of a stretch's words, each by its emphasis; countries, people and words of grammar say nothing.
 * @returns a vector of length 1; all 0 where no word is known
 */
export const directionOf = (stretch: Stretch, lexicon: MatterLexicon): readonly number[] =>
  (stretch.direction ??= readDirection(stretch, lexicon));

function readDirection({ words, weights }: Stretch, { vectors }: MatterLexicon): number[] {
  const sum = new Float64Array(vectors.dimensions);
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    if (word?.role !== 'plain' || !(isNounLike(word) || word.tag === 'VERB')) continue;
    if (word.lexeme.vector) addWord(sum, word.lexeme.vector, weights[place] ?? 0);
  }
  const length = Math.hypot(...sum);
  return Array.from(sum, (value) => (length === 0 ? value : value / length));
}
