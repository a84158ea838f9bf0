import { formByEnding, type VerbIndex } from '../lexicon/verb-forms.ts';
import type { Token } from './token.ts';

export const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m"]);
export const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"]);
const DO = new Set(['do', 'does', 'did']);
export const MODALS = new Map(
  Object.entries({
    will: 'will',
    "'ll": 'will',
    wo: 'will',
    shall: 'shall',
    would: 'would',
    "'d": 'would',
    should: 'should',
    ought: 'should',
    may: 'may',
    might: 'might',
    can: 'can',
    ca: 'can',
    could: 'could',
    must: 'must',
    cannot: 'can',
  }),
);
/** Words that stand between an auxiliary and its verb, whatever the tagger calls them: “have since decided”. */
const BETWEEN = new Set([
  'both',
  'all',
  'further',
  'since',
  'now',
  'already',
  'yet',
  'just',
  'long',
  'also',
  'jointly',
]);
export const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor', 'hardly', 'cannot']);

export const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';
export const isAdverb = (token: Token): boolean =>
  token.tag === 'ADV' || NEGATIONS.has(token.lower) || BETWEEN.has(token.lower);
export const isAuxiliary = (token: Token): boolean =>
  (BE.has(token.lower) && token.tag !== 'PART') ||
  HAVE.has(token.lower) ||
  DO.has(token.lower) ||
  (MODALS.has(token.lower) && token.tag !== 'PROPN' && token.tag !== 'NOUN');

/** “were pleased”, “are committed”: an adjective for the tagger, a participle for us where the lexicon has the verb. */
export const isParticipleHere = (token: Token, verbs: VerbIndex): boolean =>
  token.tag === 'ADJ' && (verbs.get(token.lower)?.participle ?? false);

/** “will in future meet”: two words between the auxiliary and its verb. */
export const isAside = (tokens: readonly Token[], place: number): boolean =>
  ['NOUN', 'ADJ', 'ADV'].includes(tokens[place + 1]?.tag ?? 'X') && tokens[place + 2]?.tag === 'VERB';

/** “are content with”: behind “be” a base form is an adjective. */
export const isStateBehindBe = (token: Token, auxiliaries: readonly Token[], verbs: VerbIndex): boolean => {
  const form = verbs.get(token.lower) ?? formByEnding(token.lower, token.lemma);
  return (
    BE.has(auxiliaries.at(-1)?.lower ?? '') &&
    !form.participle &&
    !form.gerund &&
    !form.past &&
    !token.lower.endsWith('ing')
  );
};

/** “will also further increase input”: whatever the tagger says, a modal is followed by a verb. */
export const isBehindModal = (token: Token, auxiliaries: readonly Token[]): boolean =>
  MODALS.has(auxiliaries.at(-1)?.lower ?? '') &&
  (token.tag === 'NOUN' || token.tag === 'ADJ') &&
  /^\p{Ll}/u.test(token.text);
