import type { Decider } from './side-question.ts';

/** What is given stands behind the verb: `was promised an answer`, `was lent 40 buses`. */
const GIFT = /^(?!(?:by|to|in|on|at|for|with|until|that|under|after|during)\b)\p{L}|^\d/u;

const TO_DO = /^(?:to|from)\b/;

/** `She was promised an answer`, `Ruritania was asked to`: the other side promises, and asks. */
export const giver: Decider = ({ clause, pair, verbs, subject, text, read }) => {
  const { construction, lemma, trigger, end } = clause;
  if (construction !== 'passive') return null;
  const after = text.slice(trigger.end, end).trimStart();
  const isGiven = verbs.giving.has(lemma) && GIFT.test(after);
  if (!isGiven && !(verbs.bidding.has(lemma) && TO_DO.test(after))) return null;
  const receiver = subject ?? read(clause.subject);
  if (receiver?.parties.length !== 1) return null;
  return { parties: pair.both.filter((country) => country !== receiver.parties[0]), rule: 'recipient/other-side' };
};
