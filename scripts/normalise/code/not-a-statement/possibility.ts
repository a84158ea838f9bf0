import type { Predicate } from '../grammar/predicate.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
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
    'I will not speculate.',
  ],
  applies: ({ predicate, force, voice, lexicon }) => {
    const { modal } = predicate.group;
    if (modal === null || force.recounted || force.rule.startsWith('permission/')) return false;
    if (
      force.rule.startsWith('will/') &&
      ((!predicate.group.negated && NECESSARY.has(force.lemma)) || isOfMind(predicate, lexicon))
    )
      return true;
    return (
      POSSIBLE.has(modal) ||
      (modal === 'would' &&
        predicate.role === 'main' &&
        !voice.attributed &&
        force.action !== 'intended' &&
        force.lemma !== 'like' &&
        force.lemma !== 'love')
    );
  },
};

/** “Members will recall”, “I will not speculate”. */
const isOfMind = ({ group }: Predicate, { voices }: Lexicon): boolean => !group.passive && voices.mind.has(group.lemma);
