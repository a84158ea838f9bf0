import { namesUnder } from '../interned.ts';
import type { RuledSectors } from './code-sectors.ts';
import { FEATURES } from './ground.ts';
import { GENERAL, type StatementClues } from './sector-evidence.ts';
import type { SectorClues } from './sector-model.ts';

const ruleFeature = namesUnder('rule');

/** Adds what the rules chose, and the sector of the statement that the clause refers back to. */
export function withRules(
  { ground, ...clues }: StatementClues,
  { sectors, sectorsRule }: RuledSectors,
  { antecedent, counts }: { antecedent: readonly string[]; counts: boolean },
): SectorClues {
  const ruled: [string, string][] = [];
  for (const sector of antecedent.slice(0, 1)) ruled.push([sector, FEATURES[ground]('antecedent')]);
  for (const [place, sector] of sectors.entries())
    ruled.push([sector, place === 0 ? ruleFeature(sectorsRule) : 'rule/also']);
  ruled.push([GENERAL, FEATURES[counts ? 'counts' : ground]('general')]);
  return { ...clues, ruled };
}

/** The same clues with what rules say among the evidence. */
export function joinedClues({ evidence, ruled = [], ...clues }: SectorClues): SectorClues {
  const all = new Map([...evidence].map(([sector, own]) => [sector, new Map(own)]));
  for (const [sector, feature] of ruled) {
    const own = all.get(sector) ?? new Map<string, number>();
    all.set(sector, own.set(feature, 1));
  }
  return { evidence: all, ...clues };
}
