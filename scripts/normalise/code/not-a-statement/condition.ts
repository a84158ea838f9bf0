import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { isCoordinator } from '../grammar/word-classes.ts';
import type { Veto } from './veto.ts';

/** “While” and “where” only set side by side. */
const CONTRASTING: ReadonlySet<string> = new Set(['while', 'whereas', 'where', 'when', 'although', 'though']);
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'provided']);

/** What hangs on something else: clauses with “if”, “once”, “unless”, reasons and times, and a future that an “if” governs. */
export const condition: Veto = {
  id: 'condition',
  examples: [
    'If the two sides agree to share water, farmers will be happy.',
    'After the two ministers signed the treaty, trade rose.',
    'If the senate agrees, the bridge will be built.',
    'The two sides came to a port where ships would be built.',
  ],
  applies: ({ predicate, parsed, force }) => {
    if (predicate.role === 'subordinate' && predicate.opener === 'as' && force.action === 'signed') return false;
    if (predicate.role === 'subordinate') return !CONTRASTING.has(predicate.opener ?? '') || isPlace(predicate, parsed);
    if (force.rule.startsWith('should/') && parsed.predicates.some(({ opener }) => opener === 'once')) return true;
    return predicate.group.modal !== null && parsed.predicates.some((other) => governs(other, predicate, parsed));
  },
};

/** “a country where they would be in danger”: without a comma “where” says which place is meant. */
const isPlace = ({ opener, from }: Predicate, { tokens }: ParsedSentence): boolean =>
  opener === 'where' && tokens[from - 2]?.tag === 'NOUN';

/** An “if” behind “and” or “but” governs what comes after it: “Peru will send teachers, and if you ask …”. */
function governs({ role, opener, from }: Predicate, predicate: Predicate, { tokens }: ParsedSentence): boolean {
  if (role !== 'subordinate' || !CONDITIONS.has(opener ?? '')) return false;
  return predicate.from > from || !isCoordinator(tokens[from - 2]);
}
