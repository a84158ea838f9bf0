import { findSectorTerms } from './find-sector-terms.ts';
import type { MatterLexicon, SectorTerm } from './matter-lexicon.ts';
import type { Found } from '../phrase-index.ts';
import type { MatterWord } from './word.ts';
import { heaviest, type Stretch } from './stretch.ts';
import { endOfRun, endsOpen } from './sector-runs.ts';

/**
 * What speaks for a sector in a stretch of words. A class, since the engine makes object literals slowly that have now a whole
 * number and now a fraction in one field.
 */
export class SectorScore {
  readonly sector: string;
  /** Strength (3 decides, 2 tells, 1 hints) times emphasis of its best term. */
  readonly score: number;
  /** Strength of that term, whatever its emphasis. */
  readonly strength: number;
  /** Place of the first word that speaks for it with that score. */
  readonly place: number;

  constructor(sector: string, score: number, strength: number, place: number) {
    this.sector = sector;
    this.score = score;
    this.strength = strength;
    this.place = place;
  }
}

/**
 * What the words say on sectors, best first; those that say as much stand in the order of the text.
 * @param stretch e.g. the object of a clause; a third country among its words speaks for regional affairs
 */
export const scoreSectors = (stretch: Stretch, lexicon: MatterLexicon): readonly SectorScore[] =>
  (stretch.sectors ??= weighSectors(stretch, lexicon));

function weighSectors(stretch: Stretch, lexicon: MatterLexicon): readonly SectorScore[] {
  const { words, weights } = stretch;
  const found = findSectorTerms(stretch, lexicon);
  if (found.length === 0 && !words.some(({ role }) => role === 'foreign')) return NOTHING;
  const scores: SectorScore[] = [];
  let last = -1;
  const yields = found.length > 0 ? yielding(words, found) : NONE;
  for (const { from, to, values } of found) {
    const head = from === last && continuesRun(words, from) ? HEAD : 0;
    const weight = (heaviest(weights, from, to) + head) * (yields.has(from) ? MODIFIER : 1);
    last = to;
    for (const term of values) addScore(scores, term, from, weight);
  }
  for (let place = 0; place < words.length; place += 1)
    if (words[place]?.role === 'foreign') addScore(scores, THIRD_COUNTRY, place, weights[place] ?? 1);
  return scores.length < 2 ? scores : scores.sort((a, b) => b.score - a.score || a.place - b.place);
}

/** Whether a term goes on with the compound of the one right before it: `college` in `veterinary college`, not `wheat` in `export of wheat`. */
const continuesRun = (words: readonly MatterWord[], place: number): boolean =>
  !words[place]?.mark && !endsOpen(words, place);

/** Keeps the best score of each sector; a stretch tells few, so that they are found faster in a list than in a map. */
function addScore(
  scores: SectorScore[],
  { sector, strength }: Pick<SectorTerm, 'sector' | 'strength'>,
  place: number,
  weight: number,
): void {
  const score = strength * weight;
  if (score <= 0) return;
  for (let at = 0; at <= scores.length; at += 1) {
    const known = scores[at];
    if (known && known.sector !== sector) continue;
    if (!known || score > known.score) scores[at] = new SectorScore(sector, score, strength, place);
    return;
  }
}

/**
 * Places of terms that yield to another of their compound: those before a head that decides, or a head behind a word that
 * says more than it (`military hospital`).
 */
function yielding(words: readonly MatterWord[], found: readonly Found<SectorTerm>[]): ReadonlySet<number> {
  const heads = new Set<number>();
  const ruled = new Set<number>();
  const runs = found.map(({ from, to, values }) => {
    const end = endOfRun(words, to);
    const rules = to - from === 1 && words[from]?.lexeme.dominant === true;
    if (values.some(({ strength }) => strength === 3)) heads.add(to);
    if (rules) ruled.add(end);
    return { from, to, end, rules };
  });
  if (heads.size + ruled.size === 0) return NONE;
  return new Set(
    runs.filter(({ to, end, rules }) => (end > to ? heads.has(end) && !rules : ruled.has(end))).map(({ from }) => from),
  );
}

const NONE: ReadonlySet<number> = new Set();
const NOTHING: readonly SectorScore[] = [];

/** What a noun counts that says of which kind another is, where that one speaks for a sector too: `solar` in `solar-powered hospital`. */
const MODIFIER = 0.6;

/** The last noun of a compound is what is meant, those before it say which: `veterinary college`. */
const HEAD = 0.01;

/** CODEBOOK, "Sectors": third countries belong to regional affairs. */
const THIRD_COUNTRY: Pick<SectorTerm, 'sector' | 'strength'> = { sector: 'regional-affairs', strength: 2 };
