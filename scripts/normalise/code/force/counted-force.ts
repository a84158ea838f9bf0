import type { Predicate } from '../grammar/predicate.ts';
import type { Range, Token } from '../grammar/token.ts';
import type { Force } from './force.ts';
import { forceOfVerb } from './of-verb.ts';

/** Words for one or some of what was counted before: “the first”, “another”, “the rest”. */
const MEMBERS: ReadonlySet<string> = new Set(
  'one another first second third fourth fifth sixth seventh eighth ninth tenth last final other others rest remainder latter former'.split(
    ' ',
  ),
);
/** What may stand beside such a word: “the other two”, “a third one”. */
const BESIDE: ReadonlySet<string> = new Set(
  'the a an two three four five six one ones of them these and still yet'.split(' '),
);
/** Verbs that tell what a paper is on, and the prepositions that go with them; an empty list takes an object. */
const ABOUT: ReadonlyMap<string, readonly string[]> = new Map([
  ['be', ['on', 'for', 'about', 'between']],
  ['cover', []],
  ['concern', []],
  ['regard', []],
  ['govern', []],
  ['regulate', []],
  ['address', []],
  ['include', []],
  ['deal', ['with']],
  ['relate', ['to']],
  ['provide', ['for']],
  ['range', ['from']],
]);

/**
 * What one of several papers is on, in the sentence behind the one that counts them: each is named as it was signed.
 * @example 'Three accords were signed. The first is on fish, the others deal with visas.' // signed, signed
 */
export function countedForce(tokens: readonly Token[], { group, subject }: Predicate): Force | null {
  if (subject === null || !isMember(tokens, subject) || group.modal !== null || group.negated) return null;
  const links = ABOUT.get(group.lemma);
  const behind = group.head + 1;
  if (!links || (links.length > 0 && !links.includes(tokens[behind]?.lower ?? ''))) return null;
  const objectFrom = links.length > 0 ? behind + 1 : behind;
  return forceOfVerb(group, { action: 'signed', rule: 'counted/one', objectFrom, subjectJudged: true });
}

const isMember = (tokens: readonly Token[], { from, to }: Range): boolean => {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return words.some((word) => MEMBERS.has(word)) && words.every((word) => MEMBERS.has(word) || BESIDE.has(word));
};
