import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isJointBody } from './arranged.ts';
import { isNamed } from './undertaker.ts';

const BACKSHIFTED: ReadonlySet<string> = new Set(['would', 'was-to']);

/** Subjects of a supposition, of an effect or of one person's day: “Such a treaty would …”, “It would …”, “He was to …”. */
const SUPPOSED: ReadonlySet<string> = new Set(
  'it this that these he she there i you such any a an one another no'.split(' '),
);

/**
 * “The two governments would hold a summit once a year”, “Patrols were to be widened”: what was settled, told in the past.
 * One person's “was to” is a programme, or came to nothing.
 */
export function isRecounted(tokens: readonly Token[], predicate: Predicate, lexicon: Lexicon): boolean {
  const { group, role, subject } = predicate;
  if (role !== 'main' || subject === null || !BACKSHIFTED.has(group.modal ?? '')) return false;
  const supposed = SUPPOSED.has(tokens[subject.from]?.lower ?? '') && !isJointBody(tokens, predicate, lexicon);
  const past = tokens.slice(group.from, group.head).some(({ lower }) => lower === 'have');
  const plural = group.modal === 'would' || tokens[group.from]?.lower === 'were' || isNamed(tokens, predicate);
  return !supposed && !past && plural && !group.negated && !group.copula;
}
