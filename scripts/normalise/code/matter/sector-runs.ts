import { findSectorTerms } from './find-sector-terms.ts';
import type { MatterLexicon, SectorTerm } from './matter-lexicon.ts';
import { isNounLike } from './phrase-bounds.ts';
import type { Stretch } from './stretch.ts';

/** A sector's term in a stretch, with its part in the noun phrase that it stands in. */
export interface PlacedTerm extends SectorTerm {
  /** Emphasis of its words, see `emphasise`. */
  weight: number;
  /** Whether it ends its run of nouns, so that English means it and not what it says of another: `hospital` in `solar-powered hospital`. */
  head: boolean;
  /** Whether it stands in the first run of nouns that holds a term. */
  first: boolean;
}

/**
 * The terms of a stretch with their places in its noun phrases.
 * @example `duties on cheese`: `duties` head and first, `cheese` head and not first
 * @example `a solar-powered hospital`: `solar` first and no head, `hospital` head and first
 */
export function placeTerms(stretch: Stretch, lexicon: MatterLexicon): PlacedTerm[] {
  const { words, weights } = stretch;
  let firstEnd = -1;
  return findSectorTerms(stretch, lexicon).flatMap(({ from, to, values }) => {
    const told = values.filter(({ strength }) => strength > 0);
    const end = endOfRun(words, to);
    const weight = Math.max(...weights.slice(from, to));
    if (told.length === 0) return [];
    if (firstEnd < 0 && weight === 1) firstEnd = end;
    const place = { weight, head: end === to, first: firstEnd < 0 || from < firstEnd };
    return told.map((term) => ({ ...term, ...place }));
  });
}

/** Behind the last noun of the run that a place stands in or ends. */
export function endOfRun(words: Stretch['words'], from: number): number {
  let to = from;
  for (let place = from; place < words.length; place += 1) {
    const word = words[place];
    if (!word || word.mark || !(isNounLike(word) || word.glued || isDescribing(words, place))) break;
    if (word.role === 'plain' && word.tag !== 'ADJ') to = place + 1;
  }
  return to;
}

/** A participle before its noun: `powered` in `solar-powered hospital`. */
function isDescribing(words: Stretch['words'], place: number): boolean {
  const next = words[place + 1];
  return (
    words[place]?.tag === 'VERB' &&
    words[place].lexeme.participle &&
    next !== undefined &&
    !next.mark &&
    isNounLike(next)
  );
}
