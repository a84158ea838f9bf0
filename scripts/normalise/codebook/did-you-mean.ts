import { editDistance } from '../../../src/lib/search/spelling.ts';

/** Of so many letters, one may be wrong. */
const LETTERS_A_SLIP = 4;
/** A part of a name that is shorter may stand in any. */
const TELLING_PART = 4;

/**
 * The name that a mistyped one most likely stands for: the nearest, or the only one that it is a part of.
 * @returns null where none is near
 */
export function nearestOf(found: string, known: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(found.length / LETTERS_A_SLIP)) + 1;
  const around: string[] = [];
  for (const name of known) {
    const slips = editDistance(found, name, least - 1);
    if (slips < least) [nearest, least] = [name, slips];
    if (found.length >= TELLING_PART && name.includes(found)) around.push(name);
  }
  return nearest ?? (around.length === 1 ? (around[0] ?? null) : null);
}

/** ` (did you mean "kenya"?)`, to be set behind what was found; empty where no name is near. */
export const didYouMean = (found: string, known: Iterable<string>): string => {
  const nearest = nearestOf(found, known);
  return nearest === null ? '' : ` (did you mean "${nearest}"?)`;
};
