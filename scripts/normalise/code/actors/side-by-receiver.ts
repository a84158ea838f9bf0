import type { Decider } from './side-question.ts';

/** What is promised or given to somebody: the passive's subject receives it. */
const GIVING: ReadonlySet<string> = new Set(['promise', 'offer', 'give', 'assure', 'grant', 'guarantee', 'lend']);
const GIFT = /^(?!(?:by|to|in|on|at|for|with|until|that|under|after|during)\b)\p{L}|^\d/u;

/** Who is asked or allowed to do something is so by the other side: `Ruritania was asked to`, `Ruritanian growers may be allowed to`. */
const BIDDING: ReadonlySet<string> = new Set([
  'ask',
  'urge',
  'request',
  'press',
  'allow',
  'permit',
  'entitle',
  'exempt',
]);
const TO_DO = /^(?:to|from)\b/;

/** `She was promised an answer`, `Ruritania was asked to`: the other side promises, and asks. */
export const giver: Decider = ({ clause, pair, subject, text, read }) => {
  const { construction, lemma, trigger, end } = clause;
  if (construction !== 'passive') return null;
  const after = text.slice(trigger.end, end).trimStart();
  const isGiven = GIVING.has(lemma) && GIFT.test(after);
  if (!isGiven && !(BIDDING.has(lemma) && TO_DO.test(after))) return null;
  const receiver = subject ?? read(clause.subject);
  if (receiver?.parties.length !== 1) return null;
  return { parties: pair.both.filter((country) => country !== receiver.parties[0]), rule: 'recipient/other-side' };
};
