import type { Veto } from './veto.ts';

const POSSIBLE: ReadonlySet<string> = new Set(['may', 'might', 'can', 'could', 'was-to']);

/** What may happen. “Would” reports an undertaking only behind a verb of saying; alone it is a condition. */
export const possibility: Veto = {
  id: 'possibility',
  examples: ['The two sides may sign a treaty next year.', 'The two countries could agree on a price.'],
  applies: ({ predicate, force, voice }) => {
    const { modal } = predicate.group;
    if (modal === null) return false;
    return (
      POSSIBLE.has(modal) ||
      (modal === 'would' &&
        predicate.role === 'main' &&
        !voice.attributed &&
        force.action !== 'intended' &&
        force.lemma !== 'like')
    );
  },
};
