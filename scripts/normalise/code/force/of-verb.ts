import type { VerbGroup } from '../grammar/verb-group.ts';
import type { Force } from './force.ts';

/**
 * A force whose governing words are a verb with its auxiliaries.
 * @param code action and rule, and what differs from the plain case: active, with an object that begins behind the verb
 */
export const forceOfVerb = (group: VerbGroup, code: Pick<Force, 'action' | 'rule'> & Partial<Force>): Force => ({
  trigger: { from: group.from, to: group.head + 1 },
  objectFrom: group.head + 1,
  construction: 'active',
  lemma: group.lemma,
  ...code,
});

/** In the passive what is governed is the subject. */
export const voiceOf = ({ passive }: VerbGroup): 'active' | 'passive' => (passive ? 'passive' : 'active');
