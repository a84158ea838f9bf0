import { findSectorTerms } from './find-sector-terms.ts';
import type { MatterLexicon, SectorTerm } from './matter-lexicon.ts';
import type { MatterWord } from './matter-word.ts';

/** What speaks for a sector in a stretch of words. */
export interface SectorScore {
  sector: string;
  /** Strength (3 decides, 2 tells, 1 hints) times emphasis of its best term. */
  score: number;
  /** Place of the first word that speaks for it with that score. */
  place: number;
}

/**
 * What the words say on sectors, best first; those that say as much stand in the order of the text.
 * @param words e.g. the object of a clause; a third country among them speaks for regional affairs
 * @param weights emphasis of each word, see `emphasise`
 */
export function scoreSectors(
  words: readonly MatterWord[],
  weights: readonly number[],
  lexicon: MatterLexicon,
): SectorScore[] {
  const scores = new Map<string, SectorScore>();
  const add = ({ sector, strength }: Pick<SectorTerm, 'sector' | 'strength'>, place: number, weight: number): void => {
    const score = strength * weight;
    if (score > (scores.get(sector)?.score ?? 0)) scores.set(sector, { sector, score, place });
  };
  for (const { from, to, values } of findSectorTerms(words, lexicon)) {
    const weight = Math.max(...weights.slice(from, to));
    for (const term of values) add(term, from, weight);
  }
  for (const [place, { role }] of words.entries())
    if (role === 'foreign') add(THIRD_COUNTRY, place, weights[place] ?? 1);
  return [...scores.values()].sort((a, b) => b.score - a.score || a.place - b.place);
}

/** CODEBOOK, "Sectors": third countries belong to regional affairs. */
const THIRD_COUNTRY: Pick<SectorTerm, 'sector' | 'strength'> = { sector: 'regional-affairs', strength: 2 };
