import { findSectorTerms } from './find-sector-terms.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import { isNounLike } from './phrase-bounds.ts';
import type { Stretch } from './stretch.ts';
import type { MatterWord } from './word.ts';

/**
 * Places of the words that may tell what a stretch is about: nouns, adjectives before them and verbs, but no names of countries
 * and people, no figures of speech (`in force`), and not what a thing works with (`solar-powered`).
 */
export function tellingPlaces(stretch: Stretch, lexicon: MatterLexicon): number[] {
  const aside = asides(stretch, lexicon);
  return stretch.words.flatMap((word, place) => (isPlain(word) && !aside.has(place) ? [place] : []));
}

/** Places of words that say nothing of what a stretch is about: figures of speech (`in force`), and what a thing works with. */
export function asides(stretch: Stretch, lexicon: MatterLexicon): Set<number> {
  const places = new Set<number>();
  for (const { from, to, values } of findSectorTerms(stretch, lexicon))
    if (values.every(({ strength }) => strength === 0))
      for (let place = from; place < to; place += 1) places.add(place);
  for (const place of stretch.words.keys()) if (isOfMeans(stretch.words, place)) places.add(place);
  return places;
}

const isPlain = (word: MatterWord): boolean => word.role === 'plain' && (isNounLike(word) || word.tag === 'VERB');

/** What a thing works with is not what it is: both words of `a solar-powered hospital`. */
const isOfMeans = (words: readonly MatterWord[], place: number): boolean =>
  isWorking(words[place]) || isWorking(words[place + 1]);

/** `powered` of `solar-powered` */
const isWorking = (word: MatterWord | undefined): boolean => word?.glued === true && word.tag === 'VERB';
