import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Range, Token } from '../grammar/token.ts';
import { readNounPhrase } from '../grammar/noun-phrase.ts';
import { isActorLike, isJoint } from '../voice/actors.ts';
import { isArranged } from './arranged.ts';
import type { Force } from './force.ts';
import { forceOfVerb } from './of-verb.ts';
import { hasClass } from './noun-class.ts';
import type { Ground } from './ground.ts';

/** “Both sides should”, “our rivers should”: it binds the speaker too. */
const isShared = (tokens: readonly Token[], subject: Range, lexicon: Lexicon): boolean =>
  tokens[subject.from]?.lower === 'our' || isJoint(tokens, subject, lexicon);

/** “The two leaders said that trade should double”. */
function isWantedByBoth(
  { tokens, predicates }: ParsedSentence,
  { group, subject, parent }: Predicate,
  lexicon: Lexicon,
): boolean {
  const reporting = parent ?? predicates.find(({ role }) => role === 'attribution');
  return (
    group.modal === 'should' &&
    subject !== null &&
    !isActorLike(tokens, subject, lexicon) &&
    isJoint(tokens, reporting?.subject ?? null, lexicon)
  );
}

/**
 * “The two sides should” is intended, and so is what both say should become of a thing; what one side says another should do
 * is urged (CODEBOOK).
 * @example 'The two leaders said that trade should double by 2030.' // intended
 * @example 'The Minister said that Nordhavn should open its market.' // urged
 */
export function shouldForce(
  sentence: ParsedSentence,
  predicate: Predicate,
  ground: Ground,
  lexicon: Lexicon,
): Force | null {
  const { tokens } = sentence;
  const { group, subject } = predicate;
  if (group.modal !== 'should' && group.modal !== 'must') return null;
  const arranged = group.modal === 'should' && isArranged(tokens, predicate, lexicon);
  if (!subject || group.perfect || (!ground.reported && !arranged && !isActorLike(tokens, subject, lexicon)))
    return null;
  const [action, rule] = isWantedByBoth(sentence, predicate, lexicon)
    ? (['intended', 'should/thing'] as const)
    : isShared(tokens, subject, lexicon) || (arranged && !ground.reported)
      ? (['intended', 'should/both'] as const)
      : (['urged', 'should/other'] as const);
  if (!ground.reported && action === 'urged') return null;
  return forceOfVerb(group, { action, rule, objectFrom: group.head, subjectJudged: true });
}

/**
 * “Is to” behind the name of a wish does not undertake.
 * @example 'Our aim is to double trade.' // intended
 */
export function aimForce({ tokens }: ParsedSentence, { group, subject }: Predicate, lexicon: Lexicon): Force | null {
  const named = group.modal === 'be-to' && subject !== null;
  if (!named || !hasClass(tokens, readNounPhrase(tokens, subject.from), 'aim', lexicon)) return null;
  const trigger = { from: group.from, to: group.head };
  return forceOfVerb(group, {
    action: 'intended',
    rule: 'aim/is-to',
    trigger,
    objectFrom: group.head,
    subjectJudged: true,
  });
}

const WELCOMING: ReadonlySet<string> = new Set([
  'welcome',
  'like',
  'love',
  'prefer',
  'consider',
  'appreciate',
  'favour',
  'favor',
]);

/**
 * “Would welcome”, “would like to”: a wish.
 * @example 'The Government would welcome investment in its ports.' // intended
 */
export function wouldForce({ tokens }: ParsedSentence, { group, subject }: Predicate, lexicon: Lexicon): Force | null {
  const wishes = group.modal === 'would' || (group.modal === 'should' && group.lemma === 'like');
  if (!wishes || !WELCOMING.has(group.lemma)) return null;
  if (!subject || !isActorLike(tokens, subject, lexicon)) return null;
  return forceOfVerb(group, { action: 'intended', rule: 'would/wish' });
}
