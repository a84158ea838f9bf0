import type { MatterLexicon, SectorTerm } from './matter-lexicon.ts';
import type { MatterWord } from './matter-word.ts';

/** What speaks for a sector in a stretch of words. */
export interface SectorScore {
  sector: string;
  /** Strength of the best term (3 decides, 2 tells, 1 hints) times its emphasis, with a little for each further one. */
  score: number;
  /** Strength times emphasis of the best term alone. */
  best: number;
  /** Place of the first word that speaks for it with that strength. */
  place: number;
}

/** A little for each further term: three of a field outweigh one stray word, never a stronger one. */
const FURTHER = 0.15;

/**
 * What the words say on sectors, best first; those that say as much stand in the order of the text.
 * @param words e.g. the object of a clause
 * @param weights emphasis of each word, see `emphasise`
 * @param foreign places of words that name a third country, a matter of regional affairs where nothing stronger is said
 */
export function scoreSectors(words: readonly MatterWord[], weights: readonly number[], foreign: ReadonlySet<number>, lexicon: MatterLexicon): SectorScore[] {
  const scores = new Map<string, SectorScore>();
  const add = ({ sector, strength }: SectorTerm, place: number, weight: number): void => {
    const value = strength * weight;
    const known = scores.get(sector);
    if (!known) scores.set(sector, { sector, score: value, best: value, place });
    else if (value > known.best) scores.set(sector, { sector, score: value + FURTHER * weight, best: value, place });
    else known.score += FURTHER * weight;
  };
  const listed = new Set<number>();
  for (const { from, to, values } of lexicon.sectors.find(words.map(({ key }) => key))) {
    const weight = Math.max(...weights.slice(from, to));
    const neutral = values.some(({ strength }) => strength === 0) || (to - from === 1 && isDoing(words, from));
    if (!neutral) for (const term of values) add(term, from, weight);
    for (let place = from; place < to; place += 1) listed.add(place);
  }
  for (const [place, word] of words.entries()) {
    if (listed.has(place) || word.tag !== 'NOUN' || word.role !== 'plain' || /^\p{Lu}/u.test(word.text)) continue;
    for (const term of lexicon.learned.get(word.key) ?? []) add(term, place, weights[place] ?? 1);
  }
  for (const place of foreign) add({ sector: FOREIGN_SECTOR, strength: 2 }, place, weights[place] ?? 1);
  return [...scores.values()].sort((a, b) => b.best - a.best || a.place - b.place);
}

/** CODEBOOK, "Sectors": third countries belong to regional affairs. */
const FOREIGN_SECTOR = 'regional-affairs';

/** A verb is no matter, even where a noun looks like it: `the days will pass`, `to train`. */
function isDoing(words: readonly MatterWord[], place: number): boolean {
  const before = words[place - 1];
  return words[place]?.tag === 'ADP' || (words[place]?.tag === 'VERB' && (before?.tag === 'AUX' || before?.key === 'to'));
}
