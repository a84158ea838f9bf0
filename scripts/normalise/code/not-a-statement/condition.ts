import type { Veto } from './veto.ts';

const CONTRASTING = new Set(['while', 'whereas', 'where', 'when']);

/** What hangs on something else: “if”, “once”, “unless”; reasons and times. “While” only sets side by side. */
export const condition: Veto = {
  id: 'condition',
  examples: ['If the two sides agree to share water, farmers will be happy.', 'After the two ministers signed the treaty, trade rose.'],
  applies: ({ predicate }) => predicate.role === 'subordinate' && !CONTRASTING.has(predicate.opener ?? ''),
};
