import { interned } from '../interned.ts';
import { findSectorTerms } from './find-sector-terms.ts';
import { FEATURES } from './ground.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import type { Matter, MatterPart } from './read-matter.ts';
import { scoreSectors } from './score-sectors.ts';
import { meaningOf } from './sector-meaning.ts';
import { rowOf } from './sector-filters.ts';
import type { SectorClues } from './sector-model.ts';
import { type PlacedTerm, placeTerms } from './sector-runs.ts';
import { wordsOf } from './sector-words.ts';
import type { Stretch } from './stretch.ts';

/** What speaks for one sector: names of features with their values. */
export type Evidence = Map<string, number>;

/** What speaks for each sector of a clause; sectors for which nothing speaks are left out. */
export type SectorEvidence = ReadonlyMap<string, Evidence>;

/** What the article has said before the clause. */
export interface SectorHistory {
  /** Primary sector of the statement before; null for the first. */
  last: string | null;
  /** Share of each sector among the statements before, later ones weighing more. */
  focus: ReadonlyMap<string, number>;
  /** What the article tells elsewhere of the names in the object, see `nameMemory`. */
  named: ReadonlyMap<string, number>;
  /** Whether the clause counts instruments. */
  counts: boolean;
  /** Whether it is an item of a list. */
  item: boolean;
  /** Whether what it is about holds no name and no word of any sector. */
  thin: boolean;
}

/** What speaks for each sector before rules choose. */
export interface StatementClues extends SectorClues {
  /** Whether what the clause is about tells a sector by itself. */
  ground: 'told' | 'untold';
}

/** The relationship at large: what a matter belongs to when nothing tells more (CODEBOOK, "Sectors"). */
export const GENERAL = 'partnership';
const ABROAD = 'regional-affairs';
const AROUND: readonly MatterPart[] = ['subject', 'clause', 'opener', 'lead', 'sentence', 'earlier', 'title'];
/** Passages of which it tells, besides the strongest word, what share of their words speaks for a sector. */
const PASSAGES = ['previous', 'paragraph'] as const;

/**
 * Gathers what speaks for each sector: terms in what the clause is about, by strength, part in the noun phrase and order;
 * then terms around it, what was said before, what the article goes on about, and where the words point.
 */
export function gatherClues(matter: Matter, history: SectorHistory, lexicon: MatterLexicon): StatementClues {
  const evidence = new Map<string, Evidence>();
  const add: Add = (sector, feature, value) => {
    let own = evidence.get(sector);
    if (!own) evidence.set(sector, (own = new Map<string, number>()));
    own.set(feature, Math.max(own.get(feature) ?? 0, value));
  };
  const ground = addObject(matter.part('object'), lexicon, add) ? 'told' : 'untold';
  const feature = FEATURES[ground];
  for (const part of AROUND) {
    if (part === 'earlier' && (history.counts || history.item)) continue;
    for (const { sector, score } of scoreSectors(matter.part(part), lexicon)) add(sector, feature(part), score / 3);
  }
  for (const part of PASSAGES) addPassage(part, matter.part(part), feature, lexicon, add);
  addHistory(history, FEATURES[history.thin ? 'thin' : ground], add);
  for (const [sector, share] of history.named) add(sector, feature('named'), share);
  // Of fields that are listed the first counts most; an average of their words knows no order.
  return {
    evidence,
    ground,
    meaning: history.counts ? [] : meaningOf(matter, lexicon),
    words: history.counts ? [] : wordsOf(matter, lexicon),
    ...(history.counts ? {} : { row: rowOf(matter.part('sentence'), lexicon) }),
  };
}

type Add = (sector: string, feature: string, value: number) => void;

/** @returns whether the object tells a sector by itself */
function addObject(object: Stretch, lexicon: MatterLexicon, add: Add): boolean {
  let told = false;
  for (const placed of placeTerms(object, lexicon)) {
    const { sector, strength } = placed.term;
    told ||= placed.weight === 1 && strength > 1;
    add(sector, featuresOf(placed)[strength] ?? '', 1);
  }
  for (const [place, { role }] of object.words.entries()) {
    if (role !== 'foreign') continue;
    const meant = object.weights[place] === 1;
    told ||= meant;
    add(ABROAD, meant ? 'object/foreign' : 'object/foreign-aside', 1);
  }
  return told;
}

/** `object/first-head/3`, by strength. */
function featuresOf({ weight, first, head }: PlacedTerm): readonly string[] {
  if (weight < 1) return OBJECT.aside;
  if (first) return head ? OBJECT.firstHead : OBJECT.firstWord;
  return head ? OBJECT.laterHead : OBJECT.laterWord;
}

const byStrength = (part: string): string[] => [0, 1, 2, 3].map((strength) => interned(`object/${part}/${strength}`));
const OBJECT = {
  aside: byStrength('aside'),
  firstHead: byStrength('first-head'),
  firstWord: byStrength('first-word'),
  laterHead: byStrength('later-head'),
  laterWord: byStrength('later-word'),
};

/** What a passage goes on about: `paragraph/…` by the strongest word for a sector, `paragraph-share/…` by how many tell it. */
function addPassage(
  part: 'previous' | 'paragraph',
  passage: Stretch,
  feature: (name: string) => string,
  lexicon: MatterLexicon,
  add: Add,
): void {
  for (const { sector, strength } of scoreSectors(passage, lexicon)) add(sector, feature(part), strength / 3);
  const told = (passage.told ??= countTelling(passage, lexicon));
  const share = feature(part === 'previous' ? 'previous-share' : 'paragraph-share');
  let all = 0;
  for (const count of told.values()) all += count;
  for (const [sector, count] of told) add(sector, share, count / all);
}

/** How many terms tell each sector. */
function countTelling(passage: Stretch, lexicon: MatterLexicon): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const { values } of findSectorTerms(passage, lexicon))
    for (const { sector, strength } of values) if (strength > 1) told.set(sector, (told.get(sector) ?? 0) + 1);
  return told;
}

function addHistory({ last, focus }: SectorHistory, feature: (name: string) => string, add: Add): void {
  if (last) add(last, feature('last'), 1);
  for (const [sector, share] of focus) add(sector, feature('focus'), share);
}
