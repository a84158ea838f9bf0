import { logOddsOf } from '../logistic.ts';
import type { FeatureTable } from '../weight-table.ts';
import type { EncodedSentence } from './encode-sentence.ts';
import { isToldAt } from './is-told-at.ts';
import { isPlaced, type NameClues } from './name-clues.ts';
import type { Actors } from './read-actors.ts';
import { type Occurrence, seatFeatures, type SeatSides } from './seat-features.ts';
import type { VisitMention } from './visit-mention.ts';

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

/** For which side the towns of an article are likely to stand, by what it tells of each visit; of two visits the likelier side. */
export function townsOf(
  { words, encoded, unlisted, partyOf }: Pick<Actors, 'words' | 'encoded' | 'unlisted' | 'partyOf'>,
  visits: readonly VisitMention[],
  model: SeatModel,
): LikelySeat[] {
  const found = visits.flatMap((visit) => {
    const isIn = (index: number): boolean => visit.told === null || isToldAt(visit, words[index]?.sentence.start ?? 0);
    const told = encoded.filter((_, index) => isIn(index));
    return likelySeats(told, unlisted, { visitor: visit.visitorParty, host: visit.host, partyOf }, model);
  });
  const byName = Map.groupBy(
    found.toSorted((a, b) => b.odds - a.odds),
    ({ name }) => name,
  );
  return [...byName.values()].flatMap(([likeliest]) => likeliest ?? []);
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
