import type { LineageRelation } from '../../schemas/agreement.ts';

/** How a matter stands against the visit before of the same pair: in a cell, as a heading, and what it means. */
export const LINEAGE_WORDING: Readonly<Record<LineageRelation, { word: string; title: string; meaning: string }>> = {
  firmer: { word: 'firmer', title: 'firmer', meaning: 'a higher rung than at the visit before' },
  'less-firm': { word: 'less firm', title: 'less firm', meaning: 'a lower rung than at the visit before' },
  reworded: { word: 'same rung, other words', title: 'same rung, other words', meaning: 'both wordings side by side' },
  restated: { word: 'restated', title: 'restated', meaning: 'undertaken then, said again now' },
  'sources-differ': {
    word: 'not placed: sources differ',
    title: 'not placed',
    meaning: 'the sources of one visit differ',
  },
  'not-mentioned': { word: 'not mentioned', title: 'not mentioned again', meaning: 'silence, not denial' },
  first: { word: 'first in this corpus', title: 'first in this corpus', meaning: 'no claim about earlier visits' },
};

/** The order in which a page lists what moved. */
export const LINEAGE_ORDER = [
  'firmer', 'less-firm', 'reworded', 'restated', 'sources-differ', 'not-mentioned', 'first',
] as const satisfies readonly LineageRelation[]; // prettier-ignore
