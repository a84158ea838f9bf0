import { findSectorTerms } from './find-sector-terms.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import type { Matter, MatterPart } from './read-matter.ts';
import type { Stretch } from './stretch.ts';
import type { RuledSectors } from './code-sectors.ts';
import { scoreSectors } from './score-sectors.ts';
import { placeTerms } from './sector-runs.ts';

/** What speaks for one sector: names of features with their values. */
export type Evidence = Map<string, number>;

/** What speaks for each sector of a clause; sectors for which nothing speaks are left out. */
export type SectorEvidence = ReadonlyMap<string, Evidence>;

/** What the article has said before the clause. */
export interface SectorHistory {
  /** Primary sector of the statement before; null for the first. */
  last: string | null;
  /** Sectors of the statement that the clause refers back to; empty where it does not. */
  antecedent: readonly string[];
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

const GENERAL = 'partnership';
const ABROAD = 'regional-affairs';
const AROUND: readonly MatterPart[] = ['subject', 'clause', 'opener', 'lead', 'sentence', 'earlier', 'title'];
/** Passages of which it tells, besides the strongest word, what share of their words speaks for a sector. */
const PASSAGES: readonly MatterPart[] = ['previous', 'paragraph'];

/**
 * Gathers what speaks for each sector: terms in what the clause is about, by strength, part in the noun phrase and order;
 * then terms around it, what was said before, and what the article goes on about. Where the object tells something itself,
 * the surroundings are other features (`…/told`) than where it tells nothing.
 */
export function gatherEvidence(
  matter: Matter,
  history: SectorHistory,
  ruled: RuledSectors,
  lexicon: MatterLexicon,
): SectorEvidence {
  const evidence = new Map<string, Evidence>();
  const add: Add = (sector, feature, value) => {
    let own = evidence.get(sector);
    if (!own) evidence.set(sector, (own = new Map<string, number>()));
    own.set(feature, Math.max(own.get(feature) ?? 0, value));
  };
  const ground = addObject(matter.part('object'), lexicon, add) ? 'told' : 'untold';
  for (const part of AROUND) {
    if (part === 'earlier' && (history.counts || history.item)) continue;
    for (const { sector, score } of scoreSectors(matter.part(part), lexicon))
      add(sector, `${part}/${ground}`, score / 3);
  }
  for (const part of PASSAGES) addPassage(part, matter.part(part), ground, lexicon, add);
  addHistory(history, history.thin ? 'thin' : ground, add);
  for (const [sector, share] of history.named) add(sector, `named/${ground}`, share);
  for (const sector of history.antecedent.slice(0, 1)) add(sector, `antecedent/${ground}`, 1);
  for (const [place, sector] of ruled.sectors.entries())
    add(sector, place === 0 ? `rule/${ruled.sectorsRule}` : 'rule/also', 1);
  add(GENERAL, `general/${history.counts ? 'counts' : ground}`, 1);
  return evidence;
}

type Add = (sector: string, feature: string, value: number) => void;

/** @returns whether the object tells a sector by itself */
function addObject(object: Stretch, lexicon: MatterLexicon, add: Add): boolean {
  let told = false;
  for (const { sector, strength, weight, head, first } of placeTerms(object, lexicon)) {
    told ||= weight === 1 && strength > 1;
    const part = weight < 1 ? 'aside' : `${first ? 'first' : 'later'}-${head ? 'head' : 'word'}`;
    add(sector, `object/${part}/${String(strength)}`, 1);
  }
  object.words.forEach(({ role }, place) => {
    if (role !== 'foreign') return;
    const meant = object.weights[place] === 1;
    told ||= meant;
    add(ABROAD, meant ? 'object/foreign' : 'object/foreign-aside', 1);
  });
  return told;
}

/** What a passage goes on about: `paragraph/…` by the strongest word for a sector, `paragraph-share/…` by how many tell it. */
function addPassage(part: MatterPart, passage: Stretch, ground: string, lexicon: MatterLexicon, add: Add): void {
  const telling = findSectorTerms(passage, lexicon).flatMap(({ values }) =>
    values.filter(({ strength }) => strength > 1).map(({ sector }) => sector),
  );
  for (const { sector, strength } of scoreSectors(passage, lexicon)) add(sector, `${part}/${ground}`, strength / 3);
  for (const [sector, { length }] of Map.groupBy(telling, (one) => one))
    add(sector, `${part}-share/${ground}`, length / telling.length);
}

function addHistory({ last, focus }: SectorHistory, ground: string, add: Add): void {
  if (last) add(last, `last/${ground}`, 1);
  for (const [sector, share] of focus) add(sector, `focus/${ground}`, share);
}
