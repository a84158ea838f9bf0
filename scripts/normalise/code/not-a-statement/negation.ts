import type { Force } from '../force/force.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Veto } from './veto.ts';

/** “signed no treaty”, “undertook nothing”. */
const NO_OBJECT = new Set(['no', 'nothing', 'none', 'neither', 'little']);
const NOBODY = new Set(['no', 'every', 'any', 'neither', 'nobody', 'none', 'nothing', 'few', 'hardly']);

/** Words that are a whole subject: “How much it costs nobody will say”. */
const NONE = new Set(['nobody', 'none', 'neither', 'few']);

/** Deeds whose denial only says that nothing came of them: “will not sign”, “shall not agree”. */
const SETTLING: ReadonlySet<string> = new Set(['signed', 'agreed', 'none']);

/** “Will not station troops”: an undertaking to leave something undone. */
function forbears({ group, subject }: Predicate, { rule }: Force, lexicon: Lexicon): boolean {
  if (!rule.startsWith('will/') || group.modal === 'would' || group.copula || group.perfect) return false;
  if (lexicon.saying.has(group.lemma) && group.lemma !== 'allow') return false;
  if (group.modal === 'shall') return true;
  return (
    subject !== null &&
    !(lexicon.verbs.get(group.lemma) ?? []).some(({ action, subject: of }) => of === undefined && SETTLING.has(action))
  );
}

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
    'The Government undertook nothing.',
    'Every communiqué vows to deepen ties.',
    'The Minister did not say that the two sides agreed on a price.',
    'The Government will not confirm the price.',
    'How much of it will be Danish nobody would say.',
    '“Nobody will build a bridge before 2030,” the Minister said.',
  ],
  applies: ({ predicate, parsed, force, lexicon }) => {
    if (force.denied) return false;
    const first = predicate.subject ? parsed.tokens[predicate.subject.from] : undefined;
    const before = parsed.tokens[predicate.group.from - 1];
    if (NONE.has(before?.lower ?? '')) return true;
    if (forbears(predicate, force, lexicon)) return false;
    if (predicate.role === 'complement' && predicate.parent?.group.negated === true) return true;
    if (NO_OBJECT.has(parsed.tokens[predicate.group.head + 1]?.lower ?? '')) return true;
    return predicate.group.negated || (first !== undefined && NOBODY.has(first.lower));
  },
};
