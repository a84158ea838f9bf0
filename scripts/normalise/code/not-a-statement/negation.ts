import type { Veto } from './veto.ts';

const NOBODY = new Set(['no', 'neither', 'nobody', 'none', 'nothing', 'few', 'hardly']);

/** What did not happen: a verb negated, or a subject that is nobody. “Pledged not to …” still pledges. */
export const negation: Veto = {
  id: 'negation',
  examples: [
    'The two sides did not agree to build the bridge.',
    'No agreement was signed during the visit.',
    'Neither side pledged to open the border.',
    'The ministers have yet to agree on a price.',
    'She made no promise to open the border.',
    'The visit yielded no agreement on visas.',
  ],
  applies: ({ predicate, parsed, force }) => {
    if (force.denied) return false;
    const first = predicate.subject ? parsed.tokens[predicate.subject.from] : undefined;
    if (parsed.tokens[predicate.group.head + 1]?.lower === 'no') return true;
    return predicate.group.negated || (first !== undefined && NOBODY.has(first.lower));
  },
};
