import type { Veto } from './veto.ts';

const POSSIBLE: ReadonlySet<string> = new Set(['may', 'might', 'can', 'could', 'was-to']);

/** What will be needed is undertaken by nobody: “the parliament will have to change the law”. */
const NECESSARY: ReadonlySet<string> = new Set(['have', 'need', 'depend', 'require', 'cost', 'seem', 'want']);

/** What may happen. “Would” reports an undertaking only behind a verb of saying; alone it is a condition. */
export const possibility: Veto = {
  id: 'possibility',
  examples: [
    'The two sides may sign a treaty next year.',
    'The two countries could agree on a price.',
    'The Government will have to change the law.',
  ],
  applies: ({ predicate, force, voice }) => {
    const { modal } = predicate.group;
    if (modal === null) return false;
    if (force.rule.startsWith('will/') && NECESSARY.has(predicate.group.lemma)) return true;
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
