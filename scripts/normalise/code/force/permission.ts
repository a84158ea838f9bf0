import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import { isNominative } from '../grammar/word-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Force } from './force.ts';
import { forceOfVerb, voiceOf } from './of-verb.ts';

const LETTING: ReadonlySet<string> = new Set(['may', 'can']);
/** What tells that it is new: “may now enter”, “can from today”, “may henceforth”. */
const NEWLY: ReadonlySet<string> = new Set(['now', 'henceforth', 'hereafter', 'henceforward', 'therefore']);
/** What one is let do without: “without a visa”. */
const PAPERS: ReadonlySet<string> = new Set(
  'visa visas passport passports permit permits licence licences license'.split(' '),
);
const STARTS: ReadonlySet<string> = new Set(['from', 'of']);
const DAYS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|midnight|next|now)$/;
/** How far behind the verb the words may stand. */
const REACH = 24;

/**
 * “May” and “can” that tell of what is newly allowed, by verbs of what governments allow.
 * @example 'The strike may now spread.' // null
 * @example 'Danes may now enter Peru without a visa.' // agreed
 */
export function permissionForce(
  tokens: readonly Token[],
  { group, subject, to, from }: Predicate,
  { voices }: Lexicon,
): Force | null {
  if (!LETTING.has(group.modal ?? '') || group.negated || group.perfect || group.copula || !subject) return null;
  if (!voices.allowed.has(group.lemma)) return null;
  if (isNominative(tokens[subject.from]) && tokens[subject.from]?.lower !== 'they') return null;
  const inside = tokens.slice(group.from, group.head + 1).some(({ lower }) => NEWLY.has(lower));
  const around = [...tokens.slice(from, group.from), ...tokens.slice(group.head + 1, Math.min(to, group.head + REACH))];
  if (!inside && !around.some((_, place) => isWithout(around, place) || isStart(around, place))) return null;
  return forceOfVerb(group, {
    action: 'agreed',
    rule: 'permission/now',
    objectFrom: group.head,
    construction: voiceOf(group),
    subjectJudged: true,
  });
}

/** “without a visa”. */
const isWithout = (words: readonly Token[], place: number): boolean =>
  words[place]?.lower === 'without' && words.slice(place + 1, place + 5).some(({ lower }) => PAPERS.has(lower));

/** “from 1 January”, “as of next year”; “from 10 to 20 cars” is a measure. */
function isStart(words: readonly Token[], place: number): boolean {
  const starts =
    STARTS.has(words[place]?.lower ?? '') && (words[place]?.lower === 'from' || words[place - 1]?.lower === 'as');
  const day = /^\d{1,2}$/.test(words[place + 1]?.lower ?? '') ? place + 2 : place + 1;
  return starts && DAYS.test(words[day]?.lower ?? '');
}
