import { findSectorTerms } from './find-sector-terms.ts';
import type { MatterLexicon, SectorTerm } from './matter-lexicon.ts';
import { isNounLike } from './phrase-bounds.ts';
import { heaviest, type Stretch } from './stretch.ts';

/** A sector's term in a stretch, with its part in the noun phrase that it stands in. */
export interface PlacedTerm {
  term: SectorTerm;
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
  const placed: PlacedTerm[] = [];
  let firstEnd = -1;
  for (const { from, to, values } of findSectorTerms(stretch, lexicon)) {
    if (!values.some(({ strength }) => strength > 0)) continue;
    const end = endOfRun(words, to);
    const weight = heaviest(weights, from, to);
    if (firstEnd < 0 && weight === 1) firstEnd = end;
    const first = firstEnd < 0 || from < firstEnd;
    for (const term of values) if (term.strength > 0) placed.push({ term, weight, head: end === to, first });
  }
  return placed;
}

/** Whether what ends at a place ends with a preposition, so that what follows is no part of a compound: `export of` before `wheat`. */
export const endsOpen = (words: Stretch['words'], to: number): boolean => {
  const tag = words[to - 1]?.tag;
  return tag === 'ADP' || tag === 'PART';
};

/** Behind the last noun of the run that a place stands in or ends. */
export function endOfRun(words: Stretch['words'], from: number): number {
  let to = from;
  if (endsOpen(words, from)) return to;
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
