import { logOddsOf } from '../logistic.ts';
import type { FeatureTable } from '../weight-table.ts';
import type { EncodedSentence } from './encode-sentence.ts';
import { isPlaced, type NameClues } from './name-clues.ts';
import { type Occurrence, seatFeatures, type SeatSides } from './seat-features.ts';

/**
 * How much each feature speaks for a town's being the host's and not the visitor's (logistic regression), learnt from the
 * capitals of listed countries: `models/seats.tsv`.
 */
export type SeatModel = FeatureTable;

/** Logarithm of the odds from which on a town is taken to stand for a side. */
export const LIKELY_SEAT = 1.5;

/** A town that no list knows, and for which side of a visit it is likely to stand. */
export interface LikelySeat {
  name: string;
  country: string;
  /** Logarithm of the odds of that side against the other; above 0. */
  odds: number;
}

/**
 * Judges of which of two sides the towns of an article are that no list knows: names in which something is, from or to which
 * somebody goes, or that act as a government does.
 * @param unlisted the names that no list knows
 */
export function likelySeats(
  encoded: readonly EncodedSentence[],
  unlisted: readonly NameClues[],
  sides: SeatSides,
  model: SeatModel,
): LikelySeat[] {
  const towns = new Set(unlisted.filter(isTownLike).map(({ name }) => name));
  if (towns.size === 0) return [];
  const found = encoded.flatMap(namesIn).filter(({ name }) => towns.has(name));
  return [...Map.groupBy(found, ({ name }) => name)].map(([name, occurrences]) => {
    const odds = logOddsOf(seatFeatures(occurrences, sides), model.weights);
    return { name, country: odds > 0 ? sides.host : sides.visitor, odds: Math.abs(odds) };
  });
}

/** Where the names of a sentence stand that are nothing else. */
const namesIn = (sentence: EncodedSentence): (Occurrence & { name: string })[] =>
  sentence.tokens.flatMap((text, token) => {
    const name = text.startsWith('«n') ? sentence.mentions[Number(text.slice(2, -1))]?.name : null;
    return name ? [{ sentence, token, name }] : [];
  });

/** Whether something is in, to or from what a name names, or it is one word and acts as a government does. */
export const isTownLike = (clue: NameClues): boolean =>
  !clue.isPerson && ((clue.asSubject && !clue.name.includes(' ')) || isPlaced(clue));
